import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.js';
import { forAudience } from '../../src/assessment/forAudience.js';
import type { Coverage, Section, ServiceHours } from '../../src/assessment/model.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import { memberFields } from './audienceFields.js';

const workdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const everyDay = [...workdays, 'sat', 'sun'] as const;
const day = { zone: 'UTC', days: workdays, start: '08:00', end: '18:00' };
const aroundTheClock = { windows: [{ zone: 'UTC', days: everyDay, start: '00:00', end: '24:00' }] };
const week = { from: '2026-06-01T00:00Z', to: '2026-06-08T00:00Z' };

const model: OperatingModel = {
  id: 'larch',
  name: 'Larch Ltd',
  parties: [{ id: 'own', name: 'Own IT' }],
  people: [{ id: 'cy', name: 'Cy Dean', skills: [{ skillId: 'firewall' }] }],
  services: [
    { id: 'erp', name: 'ERP', requiredCoverage: aroundTheClock, requiredSkills: [{ skillId: 'firewall' }] },
    { id: 'print', name: 'Printing', requiredCoverage: null },
    { id: 'mail', name: 'Mail' },
    { id: 'old', name: 'Old', lifecycle: 'retired', requiredCoverage: aroundTheClock },
  ],
  coverage: {
    windows: [
      { ...day, id: 'desk', seats: 2 },
      { ...day, id: 'cy', days: ['sat'], personId: 'cy', serviceIds: ['erp'] },
    ],
    closures: [],
  },
};

function coverageOf(document: OperatingModel): Section<Coverage> {
  return assess(document, { asOf: '2026-06-01', coverage: week }).coverage;
}

function hoursOf(document: OperatingModel, serviceId: string): Section<ServiceHours> | undefined {
  const section = coverageOf(document);
  return section.status === 'ok' ? section.value.services.find((one) => one.serviceId === serviceId)?.hours : undefined;
}

describe('the coverage of an assessment', () => {
  it('counts the required hours of each service that states them', () => {
    expect(coverageOf(model)).toMatchObject({
      status: 'ok',
      value: { from: '2026-06-01T00:00:00Z', to: '2026-06-08T00:00:00Z', holidaysAssessed: true },
    });
    expect(hoursOf(model, 'erp')).toEqual({
      status: 'ok',
      value: {
        seatsOf: 'plan', // nobody's work is assessed
        missing: [],
        requiredMinutes: 10_080,
        coveredMinutes: 3600,
        uncoveredMinutes: 6480,
        modeDowngradedMinutes: 0,
        understaffedMinutes: 0,
        thinMinutes: 600,
        personsUnknownMinutes: 3000,
        coveredRate: 0.3571, // 3,600 / 10,080 = 0.35714…
        gaps: 7, // before and after the desk each day, and the night to Sunday with Sunday
        longestGapMinutes: 30 * 60, // Saturday 18:00 to Sunday 24:00
        firstGap: {
          kind: 'uncovered',
          start: '2026-06-01T00:00:00Z',
          end: '2026-06-01T08:00:00Z',
          minutes: 480,
          zone: 'UTC',
          localStart: '2026-06-01T00:00',
          localEnd: '2026-06-01T08:00',
          causes: ['never-scheduled'],
          recurrence: 'weekly', // in every week of a range of one week
        },
        uncovered: expect.objectContaining({ zone: 'UTC', removals: [] }) as unknown,
        minutesAtDepth: { '0': 6480, '1': 600, '2': 3000 },
        skills: [{ skillId: 'firewall', uncoveredMinutes: 10_080 - 600 }],
      },
    });
  });

  it('says what is not assessed, and leaves out what needs no hours', () => {
    expect(hoursOf(model, 'mail')).toEqual({ status: 'not-assessed', missing: ['service.requiredCoverage'] });
    expect(hoursOf(model, 'print')).toBeUndefined();
    expect(hoursOf(model, 'old')).toBeUndefined();
    expect(coverageOf({ ...model, coverage: undefined })).toEqual({ status: 'not-assessed', missing: ['coverage'] });
    expect(coverageOf({ ...model, services: [{ id: 'mail', name: 'Mail' }] })).toEqual({
      status: 'not-assessed',
      missing: ['service.requiredCoverage'],
    });
    const lost = { ...model, coverage: { windows: [{ ...day, id: 'desk', zone: 'Mars/Olympus' }] } };
    expect(hoursOf(lost, 'erp')).toEqual({ status: 'not-assessed', missing: ['coverage'] });
  });

  it('counts the seats of those who do the work', () => {
    const held: OperatingModel = {
      ...model,
      teams: [{ id: 'desk', name: 'Desk', partyId: 'own' }],
      activities: [{ id: 'care', name: 'Care for ERP', serviceId: 'erp' }],
      assignments: [{ activityId: 'care', assignee: { kind: 'person', id: 'cy' }, responsibility: 'R' }],
    };
    expect(hoursOf(held, 'erp')).toMatchObject({
      value: { seatsOf: 'responsible', missing: ['person.teamIds'], coveredMinutes: 600, uncoveredMinutes: 9480 },
    });
    const unknown = {
      ...held,
      assignments: [{ activityId: 'care', assignee: { kind: 'role', id: 'gone' }, responsibility: 'R' }],
    };
    expect(hoursOf(unknown as OperatingModel, 'erp')).toEqual({ status: 'not-assessed', missing: ['roles'] });
    const nobody = { ...held, assignments: [] };
    expect(hoursOf(nobody, 'erp')).toMatchObject({ value: { seatsOf: 'responsible', uncoveredMinutes: 10_080 } });
  });

  it('takes the year from the date where no time is given', () => {
    const { coverage } = assess(model, { asOf: '2026-06-01' });
    expect(coverage).toMatchObject({ value: { from: '2026-06-01T00:00:00Z', to: '2027-06-01T00:00:00Z' } });
    const berlin = { ...model, organization: { id: 'larch', name: 'Larch Ltd', timeZone: 'Europe/Berlin' } };
    expect(assess(berlin, { asOf: '2026-06-01' }).coverage).toMatchObject({
      value: { from: '2026-05-31T22:00:00Z', to: '2027-05-31T22:00:00Z' },
    });
  });

  it.each([
    ['an end before the start', { from: week.to, to: week.from }, 'invalid-option', 'to'],
    ['an instant without zone', { from: '2026-06-01T00:00' }, 'invalid-option', 'coverage/from'],
    ['an end before the date', { to: '2026-05-01T00:00Z' }, 'invalid-option', 'coverage/to'],
    ['a misspelt option', { form: week.from }, 'unknown-option', 'coverage'],
    ['too long a time', { to: '2050-01-01T00:00Z' }, 'range-too-long', 'to'],
  ])('refuses %s', (_, coverage, code, path) => {
    expect(() => assess(model, { asOf: '2026-06-01', coverage: coverage as object })).toThrow(
      expect.objectContaining({ code, path }),
    );
  });

  it('shows clients hours and no people, and the public nothing of it', () => {
    const full = assess(model, { asOf: '2026-06-01', coverage: week });
    const client = forAudience(full, { audience: 'client' }).coverage;
    expect(client).toEqual(full.coverage);
    expect(JSON.stringify(client)).not.toContain('Cy Dean');
    const shown = client.status === 'ok' ? client.value : undefined;
    const service = shown?.services[0];
    const hours = service?.hours.status === 'ok' ? service.hours.value : undefined;
    const keys = (value: object | null | undefined) => Object.keys(value ?? {}).sort();
    expect(keys(shown)).toEqual(keys(memberFields.coverage));
    expect(keys(service)).toEqual(keys(memberFields.service));
    expect(keys(hours)).toEqual(keys(memberFields.hours));
    expect(keys(hours?.firstGap)).toEqual(keys(memberFields.gap));
    expect(keys(hours?.skills[0])).toEqual(keys(memberFields.skill));
    expect(forAudience(full, { audience: 'public' }).coverage).toEqual({ status: 'withheld' });
  });
});
