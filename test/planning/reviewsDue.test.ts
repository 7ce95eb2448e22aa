import { describe, expect, it } from 'vitest';
import type { OperationsEvent, Review } from '../../src/governance/records/model.js';
import { isComanagedError } from '../../src/internal/errors.js';
import type { Contract } from '../../src/services/agreements/model.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import { reviewsDue } from '../../src/planning/reviewsDue.js';

const asOf = '2026-09-01';
const due = (model: Partial<OperatingModel>, on = asOf) => reviewsDue({ id: 'm', name: 'M', ...model }, { asOf: on });
const review = (more: Partial<Review>): Review => ({ id: 'r', subject: 'service:erp', ...more });
const told = (model: Partial<OperatingModel>, on = asOf) =>
  due(model, on).map(({ status, dueOn, reasons }) => [status, dueOn, reasons.map(({ code }) => code)]);

describe('reviews by their date', () => {
  const kept = review({ cadence: 'P3M', lastHeldOn: '2026-06-01' });
  it('are due on the day, overdue the day after, ahead before', () => {
    expect(told({ reviews: [kept] })).toEqual([['due', '2026-09-01', ['cadence']]]);
    expect(told({ reviews: [kept] }, '2026-09-02')).toEqual([['overdue', '2026-09-01', ['cadence']]]);
    expect(told({ reviews: [kept] }, '2026-08-31')).toEqual([['ahead', '2026-09-01', ['cadence']]]);
  });
  it('stay due until they are held', () => {
    expect(told({ reviews: [review({ cadence: null, lastHeldOn: '2025-01-01', nextOn: '2025-06-01' })] })).toEqual([
      ['overdue', '2025-06-01', ['planned-date']],
    ]);
    // One that was planned and is behind the last review was kept.
    expect(told({ reviews: [review({ cadence: 'P1Y', lastHeldOn: '2026-06-01', nextOn: '2026-05-01' })] })).toEqual([
      ['ahead', '2027-06-01', ['cadence']],
    ]);
  });
  it('do not count one that was held after the day: it is not known yet', () => {
    const events = [{ id: 'e', kind: 'regulation' as const, occurredOn: '2026-08-30' }];
    expect(due({ reviews: [review({ cadence: 'P3M', lastHeldOn: '2026-12-01' })], events })[0]).toMatchObject({
      status: 'unknown',
      missing: ['review.lastHeldOn'],
      reasons: [],
    });
  });
  it('are due at once where they were never held, and unknown where nobody says', () => {
    expect(told({ reviews: [review({ cadence: 'P1Y', lastHeldOn: null })] })).toEqual([['due', null, ['never-held']]]);
    expect(due({ reviews: [review({})] })[0]).toMatchObject({
      status: 'unknown',
      missing: ['review.lastHeldOn', 'review.cadence'],
    });
  });
  it('are overdue by a day that is past, whatever else makes them due at once', () => {
    const never = { cadence: 'P1Y', lastHeldOn: null };
    expect(told({ reviews: [review({ ...never, nextOn: '2026-08-31' })] })).toEqual([
      ['overdue', '2026-08-31', ['never-held', 'planned-date']],
    ]);
    expect(told({ reviews: [review({ ...never, nextOn: asOf })] })[0]?.slice(0, 2)).toEqual(['due', asOf]);
    expect(told({ reviews: [review({ ...never, nextOn: '2026-09-02' })] })[0]?.slice(0, 2)).toEqual(['due', null]);
    const decisions = [{ id: 'd', name: 'D', reviewOn: '2026-08-31', policy: { id: 'p', version: '1' } }];
    const [first] = reviewsDue({ id: 'm', name: 'M', decisions }, { asOf, policy: { id: 'p', version: '2' } });
    expect([first?.status, first?.dueOn]).toEqual(['overdue', '2026-08-31']);
  });
  it('are unknown where a period cannot be counted by, never ahead', () => {
    expect(due({ reviews: [review({ cadence: 'soon', lastHeldOn: '2020-01-01' })] })[0]).toMatchObject({
      status: 'unknown',
      missing: ['review.cadence'],
    });
    const contract = { id: 'c', name: 'C', providerPartyId: 'p', endsOn: '2026-12-31', noticePeriod: 'soon' };
    expect(due({ contracts: [contract] })[0]).toMatchObject({ status: 'unknown', missing: ['contract.noticePeriod'] });
  });
  it('come by the day in the zone of the organization', () => {
    // 23:30 UTC on 1 September is 2 September in Auckland, and still 1 September in New York.
    const on = (timeZone: string) =>
      told({ reviews: [kept], organization: { id: 'm', name: 'M', timeZone } }, '2026-09-01T23:30:00Z')[0]?.[0];
    expect([on('Pacific/Auckland'), on('America/New_York')]).toEqual(['overdue', 'due']);
  });
  it('come each quarter for the matrix', () => {
    const matrix = review({ subject: 'matrix:main', lastHeldOn: '2026-03-10' });
    expect(told({ reviews: [matrix] })).toEqual([['overdue', '2026-06-10', ['cadence']]]);
  });
});

describe('reviews by what happened', () => {
  const held = review({ cadence: 'P1Y', lastHeldOn: '2026-05-20', triggerSeverity: 'p2' });
  const event = (more: Partial<OperationsEvent>): OperationsEvent => ({
    id: 'e',
    kind: 'incident',
    occurredOn: '2026-06-23',
    serviceIds: ['erp'],
    major: false,
    ...more,
  });
  const codes = (events: readonly OperationsEvent[], reviews = [held]) =>
    due({ reviews, events })[0]?.reasons.map(({ code }) => code);
  it('an incident of at least the severity, after the last review, of the service', () => {
    expect(codes([event({ severity: 'p1' })])).toEqual(['incident', 'cadence']);
    expect(codes([event({ severity: 'p2' })])).toEqual(['incident', 'cadence']);
    expect(codes([event({ severity: 'p3' })])).toEqual(['cadence']);
    expect(codes([event({ severity: 'p1', occurredOn: '2026-05-20' })])).toEqual(['cadence']); // that was looked at
    expect(codes([event({ severity: 'p1', occurredOn: '2026-09-02' })])).toEqual(['cadence']); // to come
    expect(codes([event({ severity: 'p1', serviceIds: ['mail'] })])).toEqual(['cadence']);
  });
  it('a major change, a regulation, and somebody who left', () => {
    expect(codes([event({ kind: 'change', major: true })])).toEqual(['major-change', 'cadence']);
    expect(codes([event({ kind: 'organization-change', major: false })])).toEqual(['cadence']);
    expect(codes([event({ kind: 'regulation' })])).toEqual(['regulation', 'cadence']);
    const matrix = review({ subject: 'matrix:main', cadence: 'P1Y', lastHeldOn: '2026-05-20' });
    const people = [
      { id: 'ada', name: 'Ada', activeUntil: '2026-08-31' },
      { id: 'ben', name: 'Ben', activeUntil: '2026-05-01' },
      { id: 'cy', name: 'Cy', activeUntil: asOf }, // still there today
    ];
    expect(due({ reviews: [matrix], people })[0]?.reasons).toEqual([
      { code: 'person-left', dueOn: '2026-08-31', from: 'person:ada' },
      { code: 'cadence', dueOn: '2027-05-20', from: null },
    ]);
  });
  it('takes a severity that nobody declared, and services that nobody named, for unknown', () => {
    const status = (events: readonly OperationsEvent[]) => {
      const [first] = due({ reviews: [held], events });
      return [first?.status, first?.missing];
    };
    expect(status([event({ severity: 'sev-a' })])).toEqual(['unknown', ['event.severity']]);
    expect(status([event({ severity: 'p1', serviceIds: undefined })])).toEqual(['unknown', ['event.serviceIds']]);
    expect(status([event({ kind: 'change', major: true, serviceIds: undefined })])).toEqual([
      'unknown',
      ['event.serviceIds'],
    ]);
    expect(status([event({ severity: 'p3', serviceIds: undefined })])).toEqual(['ahead', []]);
    expect(codes([event({ kind: 'regulation', serviceIds: undefined })])).toEqual(['regulation', 'cadence']);
  });
  it('makes nothing of what happened where nobody says when the last review was', () => {
    const people = [{ id: 'ada', name: 'Ada', activeUntil: '2020-01-31' }];
    const old = event({ occurredOn: '2020-01-01', major: true });
    const state = (lastHeldOn: null | undefined) => {
      const matrix = review({ subject: 'matrix:main', lastHeldOn });
      const [first] = due({ reviews: [matrix], events: [old], people });
      return [first?.status, first?.reasons.map(({ code }) => code)];
    };
    expect(state(undefined)).toEqual(['unknown', []]);
    expect(state(null)).toEqual(['overdue', ['never-held', 'incident', 'person-left']]);
  });
  it('says what is not known of an event', () => {
    const { status, missing } = due({
      reviews: [held],
      events: [event({ major: undefined, severity: undefined })],
    })[0] ?? { status: '', missing: [] };
    expect([status, missing]).toEqual(['unknown', ['event.severity', 'event.major']]);
  });
});

describe('decisions, contracts, exceptions', () => {
  it('have their days', () => {
    const model = {
      decisions: [
        { id: 'd', name: 'D', reviewOn: '2026-08-01' },
        { id: 'gone', name: 'Gone', reviewOn: '2026-08-01', status: 'superseded' as const },
      ],
      contracts: [
        { id: 'c', name: 'C', providerPartyId: 'p', endsOn: '2026-12-31', noticePeriod: 'P3M' },
        { id: 'open', name: 'Open', providerPartyId: 'p', endsOn: null },
      ],
      exceptions: [{ id: 'x', ruleId: 'raci/none', subject: 'organization:m', expiresOn: '2026-09-01' }],
    };
    expect(due(model).map(({ subject, status, dueOn }) => [subject.id, status, dueOn])).toEqual([
      ['d', 'overdue', '2026-08-01'],
      ['x', 'due', '2026-09-01'],
      ['c', 'ahead', '2026-09-30'], // three months before the last day, the day clamped to the month
    ]);
  });
  describe('contracts that renew themselves', () => {
    const deal = (more: Partial<Contract>, on = asOf) => {
      const contracts = [{ id: 'c', name: 'C', providerPartyId: 'p', ...more }];
      const [first] = due({ contracts }, on);
      return first && [first.status, first.dueOn, first.reasons.map(({ code, dueOn }) => [code, dueOn]), first.missing];
    };
    const yearly = { endsOn: '2025-12-31', renewalTerm: 'P1Y', noticePeriod: 'P3M' };
    it('have days of their own in each term, and none of those behind', () => {
      const days = [
        ['notice-window', '2026-09-30'],
        ['contract-renews', '2026-12-31'],
      ];
      expect(deal(yearly)).toEqual(['ahead', '2026-09-30', days, []]);
      expect(deal(yearly, '2026-09-30')).toEqual(['due', '2026-09-30', days, []]);
      expect(deal(yearly, '2026-10-01')).toEqual(['overdue', '2026-09-30', days, []]);
      expect(deal(yearly, '2027-01-01')?.slice(0, 2)).toEqual(['ahead', '2027-09-30']);
      expect(deal({ ...yearly, noticePeriod: null })).toEqual([
        'ahead',
        '2026-12-31',
        [['contract-renews', '2026-12-31']],
        [],
      ]);
      expect(deal({ ...yearly, noticePeriod: undefined })?.slice(3)).toEqual([['contract.noticePeriod']]);
    });
    it('are over for good where they say so, and not known where they do not', () => {
      const days = [
        ['notice-window', '2025-09-30'],
        ['contract-ended', '2025-12-31'],
      ];
      expect(deal({ ...yearly, renewalTerm: null })).toEqual(['overdue', '2025-09-30', days, []]);
      expect(deal({ ...yearly, renewalTerm: undefined })).toEqual(['unknown', null, [], ['contract.renewalTerm']]);
      // Before the end it does not matter.
      expect(deal({ ...yearly, renewalTerm: undefined }, '2025-09-01')).toEqual(['ahead', '2025-09-30', days, []]);
    });
  });
  it('rest on a version of the policy', () => {
    const decisions = [{ id: 'd', name: 'D', reviewOn: null, policy: { id: 'p', version: '1' } }];
    const reasons = (version: string) =>
      reviewsDue({ id: 'm', name: 'M', decisions }, { asOf, policy: { id: 'p', version } })[0]?.reasons.map(
        ({ code }) => code,
      );
    expect(reasons('2')).toEqual(['policy-changed']);
    expect(reasons('1')).toEqual([]);
  });
});

it('is empty where there is nothing, in one order whatever that of the document', () => {
  expect(due({})).toEqual([]);
  const reviews = [
    review({ id: 'a', cadence: 'P1M', lastHeldOn: '2026-01-01' }),
    review({ id: 'b', subject: 'service:mail', cadence: 'P1M', lastHeldOn: '2026-01-01' }),
    review({ id: 'c', cadence: 'P1Y', lastHeldOn: '2026-06-01' }),
  ];
  expect(due({ reviews })).toEqual(due({ reviews: [...reviews].reverse() }));
});

it('refuses a policy without version', () => {
  try {
    reviewsDue({ id: 'm', name: 'M' }, { asOf, policy: { id: 'p' } as unknown as { id: string; version: string } });
    expect.unreachable();
  } catch (error) {
    expect(isComanagedError(error) && [error.code, error.path]).toEqual(['invalid-option', 'policy']);
  }
});

it('a contract that rolls on month by month has no notice that is over for good', () => {
  const rolling = {
    id: 'c',
    name: 'C',
    providerPartyId: 'msp',
    endsOn: '2025-12-31',
    renewalTerm: 'P1M',
    noticePeriod: 'P14D',
  };
  // On 20 March the day for notice of March, the 17th, is over; that of April is the 16th.
  expect(told({ contracts: [rolling] }, '2026-03-20')).toEqual([
    ['ahead', '2026-03-31', ['contract-renews', 'notice-window']],
  ]);
  const yearly = { ...rolling, endsOn: '2026-03-31', renewalTerm: 'P1Y' };
  expect(told({ contracts: [yearly] }, '2026-03-20')).toEqual([
    ['overdue', '2026-03-17', ['notice-window', 'contract-renews']],
  ]);
});
