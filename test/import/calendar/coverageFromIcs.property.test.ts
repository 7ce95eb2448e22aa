import fc from 'fast-check';
import { expect, test } from 'vitest';
import { operatingModelSchema } from '../../../src/operating-model/schema.js';
import { runs } from '../../fixtures/runs.js';
import { anySeries, eventOf } from './anySeries.js';
import { calendar, read } from './calendarText.js';
import { changesOf, slowInstances, slowPlan } from './slowCalendar.js';

const range = { from: '2026-01-05T00:00Z', to: '2027-01-15T00:00Z' };
const [from, to] = [Date.parse(range.from), Date.parse(range.to)];
const mode = fc.constantFrom('exact' as const, 'nominal' as const);
const assign = [
  { match: 'Ada', personId: 'ada' },
  { match: 'Ben', personId: 'ben', teamId: 'it' },
  { match: 'Harbor', partyId: 'harbor' },
];

test('a series in any zone is what stepping from day to day with Temporal gives', () => {
  fc.assert(
    fc.property(anySeries, mode, (series, instances) => {
      const { value } = read(calendar(eventOf(series)), { ...range, instances });
      const found = value.intervals.map(({ start, end }) => [Date.parse(start), Date.parse(end)]);
      expect(found).toEqual(slowInstances(series, from, to, instances === 'nominal'));
    }),
    { seed: 20260101, numRuns: runs(160) },
  );
});

test('the plan covers what the calendar does, by whom and how often', () => {
  const series = fc.array(fc.tuple(anySeries, fc.constantFrom('Ada', 'Ben', 'Harbor', 'Nobody')), {
    minLength: 1,
    maxLength: 2,
  });
  fc.assert(
    fc.property(series, mode, (list, instances) => {
      const events = list.map(([one, summary], at) => eventOf(one, `series ${at}`, summary));
      const { value } = read(calendar(...events), { ...range, instances, assign });
      const covered = value.intervals.map(
        ({ personId, teamId, partyId, start, end }) =>
          [[personId, teamId, partyId].map((id) => id ?? '-').join('/'), Date.parse(start), Date.parse(end)] as const,
      );
      expect(changesOf(slowPlan(value.plan, from, to))).toEqual(changesOf(covered));
      const document = { schemaVersion: '1.0', organization: { name: 'x' }, coverage: value.plan };
      expect(
        operatingModelSchema.safeParse(document).error?.issues.filter(({ path }) => path[0] === 'coverage') ?? [],
      ).toEqual([]);
    }),
    { seed: 20260102, numRuns: runs(40) },
  );
});

test('results are plain data', () => {
  fc.assert(
    fc.property(anySeries, (series) => {
      const result = read(calendar(eventOf(series)), range);
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    }),
    { seed: 20260103, numRuns: runs(40) },
  );
});
