import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contractTerm } from '../../src/governance/contractTerm.js';
import { termStatus } from '../../src/governance/termStatus.js';
import { formatDate } from '../../src/internal/time/formatDate.js';
import { parseDate } from '../../src/internal/time/parseDate.js';
import type { Contract } from '../../src/services/agreements/model.js';

const deal = (more: Partial<Contract>): Contract => ({ id: 'c', name: 'C', providerPartyId: 'msp', ...more });
const day = (days: number) => formatDate(days);
/** First day, last day, renewals, last day for notice and the end that it is for. */
const term = (more: Partial<Contract>, asOf: string) => {
  const found = contractTerm(deal(more), asOf);
  if (found === undefined) return undefined;
  const { firstDay, lastDay, renewals, notice } = found;
  const told = notice && ([day(notice.decideDay), day(notice.lastDay)] as const);
  return [firstDay === null ? null : day(firstDay), day(lastDay), renewals, told] as const;
};

// All dates are counted by hand on a calendar.
describe('where a contract stands', () => {
  it.each([
    ['its last day is part of it', { endsOn: '2026-08-31', renewalTerm: null }, '2026-08-31', 'running'],
    ['it has ended the day after', { endsOn: '2026-08-31', renewalTerm: null }, '2026-09-01', 'ended'],
    ['it has renewed itself', { endsOn: '2026-08-31', renewalTerm: 'P1Y' }, '2026-09-01', 'renewed'],
    ['nobody says whether it renews itself', { endsOn: '2026-08-31' }, '2026-09-01', 'renewal-unknown'],
    ['which does not matter before its end', { endsOn: '2026-08-31' }, '2026-08-31', 'running'],
    [
      'a term that nobody can count by',
      { endsOn: '2026-08-31', renewalTerm: 'yearly' },
      '2026-09-01',
      'renewal-unknown',
    ],
    ['a renewal by no time', { endsOn: '2026-08-31', renewalTerm: 'P0D' }, '2026-09-01', 'renewal-unknown'],
    ['open-ended', { endsOn: null, renewalTerm: 'P1Y' }, '2026-09-01', 'open-ended'],
    ['nobody says when it ends', { renewalTerm: 'P1Y' }, '2026-09-01', 'end-unknown'],
    ['an end that is no date', { endsOn: '2026-02-30' }, '2026-09-01', 'end-unknown'],
  ] as const)('%s', (_, contract, asOf, status) => {
    expect(termStatus(contract, asOf)).toBe(status);
  });
});

describe('the term in which a contract runs', () => {
  it('is the one agreed first up to its last day, then the renewals one after the other', () => {
    const yearly = { endsOn: '2026-08-31', renewalTerm: 'P1Y', noticePeriod: 'P3M' };
    // Three months before 31 August are 31 May.
    expect(term(yearly, '2026-08-31')).toEqual([null, '2026-08-31', 0, ['2026-05-31', '2026-08-31']]);
    expect(term(yearly, '2026-09-01')).toEqual(['2026-09-01', '2027-08-31', 1, ['2027-05-31', '2027-08-31']]);
    expect(term(yearly, '2027-08-31')).toEqual(['2026-09-01', '2027-08-31', 1, ['2027-05-31', '2027-08-31']]);
    expect(term(yearly, '2027-09-01')).toEqual(['2027-09-01', '2028-08-31', 2, ['2028-05-31', '2028-08-31']]);
    expect(term(yearly, '2036-01-01')?.slice(0, 3)).toEqual(['2035-09-01', '2036-08-31', 10]);
  });

  it('ends with the month where it began with one, however long that is', () => {
    const monthly = { endsOn: '2026-12-31', renewalTerm: 'P1M' };
    expect(term(monthly, '2027-01-15')?.slice(0, 3)).toEqual(['2027-01-01', '2027-01-31', 1]);
    expect(term(monthly, '2027-02-15')?.slice(0, 3)).toEqual(['2027-02-01', '2027-02-28', 2]);
    expect(term(monthly, '2028-02-29')?.slice(0, 3)).toEqual(['2028-02-01', '2028-02-29', 14]);
    expect(term(monthly, '2028-03-01')?.slice(0, 3)).toEqual(['2028-03-01', '2028-03-31', 15]);
  });

  it('takes the last of a month for a day that the month does not have, and forgets it again', () => {
    // From 31 January: to 28 February, then to 30 March, to 30 April for the 31st that April does not have.
    const from31 = { endsOn: '2026-01-30', renewalTerm: 'P1M' };
    expect(term(from31, '2026-02-10')?.slice(0, 3)).toEqual(['2026-01-31', '2026-02-28', 1]);
    expect(term(from31, '2026-03-10')?.slice(0, 3)).toEqual(['2026-03-01', '2026-03-30', 2]);
    expect(term(from31, '2026-04-10')?.slice(0, 3)).toEqual(['2026-03-31', '2026-04-30', 3]);
    expect(term(from31, '2026-05-10')?.slice(0, 3)).toEqual(['2026-05-01', '2026-05-30', 4]);
  });

  it('knows leap days', () => {
    // To 28 February 2023: each year from 1 March, so that the term of 2024 has its leap day.
    expect(term({ endsOn: '2023-02-28', renewalTerm: 'P1Y' }, '2024-02-29')?.slice(0, 3)).toEqual([
      '2023-03-01',
      '2024-02-29',
      1,
    ]);
    // From the leap day itself: to the last of February, and in four years to the day before it.
    const leap = { endsOn: '2024-02-28', renewalTerm: 'P1Y' };
    expect(term(leap, '2025-01-01')?.slice(0, 3)).toEqual(['2024-02-29', '2025-02-28', 1]);
    expect(term(leap, '2027-12-31')?.slice(0, 3)).toEqual(['2027-03-01', '2028-02-28', 4]);
    expect(term(leap, '2028-02-29')?.slice(0, 3)).toEqual(['2028-02-29', '2029-02-28', 5]);
  });

  it('counts days and weeks too', () => {
    const days = { endsOn: '2026-08-31', renewalTerm: 'P30D', noticePeriod: 'P1W' };
    expect(term(days, '2026-09-01')).toEqual(['2026-09-01', '2026-09-30', 1, ['2026-09-23', '2026-09-30']]);
    expect(term(days, '2026-10-01')).toEqual(['2026-10-01', '2026-10-30', 2, ['2026-10-23', '2026-10-30']]);
    // A month and ten days after 1 September 2026 is 11 October; twice that 21 November.
    const mixed = { endsOn: '2026-08-31', renewalTerm: 'P1M10D' };
    expect(term(mixed, '2026-10-10')?.slice(0, 3)).toEqual(['2026-09-01', '2026-10-10', 1]);
    expect(term(mixed, '2026-10-11')?.slice(0, 3)).toEqual(['2026-10-11', '2026-11-20', 2]);
  });

  it('ends with its last day where the notice is none or of no time, and has no notice where that is not known', () => {
    const yearly = { endsOn: '2026-08-31', renewalTerm: 'P1Y' };
    const none = ['2026-09-01', '2027-08-31', 1, ['2027-08-31', '2027-08-31']];
    expect(term({ ...yearly, noticePeriod: 'P0D' }, '2026-09-01')).toEqual(none);
    expect(term({ ...yearly, noticePeriod: null }, '2026-09-01')).toEqual(none);
    expect(term(yearly, '2026-09-01')?.[3]).toBeUndefined();
    expect(term({ ...yearly, noticePeriod: 'soon' }, '2026-09-01')?.[3]).toBeUndefined();
  });

  it('has a notice that is still to come where one takes longer than the term', () => {
    // In September 2026 the notice of three months for 30 November was to be given by 31 August, that for 31 December by 30 September.
    const monthly = { endsOn: '2026-06-30', renewalTerm: 'P1M', noticePeriod: 'P3M' };
    expect(term(monthly, '2026-09-10')).toEqual(['2026-09-01', '2026-09-30', 3, ['2026-09-30', '2026-12-31']]);
    // In the first term nothing came before.
    expect(term({ ...monthly, noticePeriod: 'P2Y' }, '2026-06-30')?.[3]).toEqual(['2024-06-30', '2026-06-30']);
  });

  it('is none where the contract has none', () => {
    expect(term({ endsOn: null, renewalTerm: 'P1Y' }, '2026-09-01')).toBeUndefined();
    expect(term({ renewalTerm: 'P1Y' }, '2026-09-01')).toBeUndefined();
    expect(term({ endsOn: '2026-08-31' }, '2026-09-01')).toBeUndefined();
    expect(term({ endsOn: '2026-08-31', renewalTerm: null }, '2026-09-01')).toBeUndefined();
  });

  it('follows the one before without a day between, as somebody who goes on from term to term finds it', () => {
    const amounts = fc.constantFrom('P1D', 'P10D', 'P2W', 'P1M', 'P3M', 'P1M10D', 'P1Y', 'P2Y', 'P100Y');
    const date = fc.integer({ min: parseDate('2020-01-01') ?? 0, max: parseDate('2030-12-31') ?? 0 });
    const notices = fc.constantFrom('P0D', 'P2W', 'P1M', 'P3M', 'P6M');
    fc.assert(
      fc.property(date, amounts, notices, fc.nat(1200), (end, renewalTerm, noticePeriod, ahead) => {
        const contract = deal({ endsOn: day(end), renewalTerm, noticePeriod });
        let [last, renewals] = [end, 0];
        while (last < end + ahead) {
          const next = contractTerm(contract, day(last + 1));
          renewals += 1;
          expect([next?.firstDay, next?.renewals]).toEqual([last + 1, renewals]);
          expect(next?.lastDay).toBeGreaterThan(last);
          expect(contractTerm(contract, day(next?.lastDay ?? 0))).toEqual(next);
          if (next?.notice !== undefined) {
            expect(next.notice.decideDay).toBeGreaterThanOrEqual(last + 1);
            expect(next.notice.lastDay).toBeGreaterThanOrEqual(next.lastDay);
          }
          last = next?.lastDay ?? Infinity;
        }
        const found = contractTerm(contract, day(end + ahead));
        expect([found?.lastDay, found?.renewals]).toEqual([last, renewals]);
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});
