import { expect, test } from 'vitest';
import { tableZones } from '../../../src/coverage/index.js';
import { coverageFromIcs } from '../../../src/import/index.js';
import type { CoverageFromIcsOptions } from '../../../src/import/index.js';
import { isComanagedError } from '../../../src/internal/errors.js';
import { deepFrozen } from '../../raci/deepFrozen.js';
import { calendar, codes, covered, event, read } from './calendarText.js';

const range = { from: '2026-01-01T00:00Z', to: '2027-01-01T00:00Z' };
const any = (value: unknown) => value as never;

/** Code and path of what a call throws. */
function thrown(text: unknown, options: unknown): string {
  try {
    coverageFromIcs(any(text), any(options));
  } catch (error) {
    return isComanagedError(error) ? `${error.code} ${error.path}` : `not ours: ${String(error)}`;
  }
  return 'nothing';
}

test.each([
  [{}, 'invalid-option from'],
  [{ from: range.from }, 'invalid-option to'],
  [{ ...range, from: range.to }, 'invalid-option to'],
  [{ ...range, to: '2050-01-01T00:00Z' }, 'range-too-long to'],
  [{ ...range, zone: 'UTC' }, 'unknown-option options'],
  [{ ...range, timeZone: 'Nowhere' }, 'unknown-zone timeZone'],
  [{ ...range, timeZone: 5 }, 'invalid-option timeZone'],
  [{ ...range, zones: {} }, 'invalid-option zones'],
  [{ ...range, zoneNames: { a: 'UTC' } }, 'invalid-option zoneNames'],
  [{ ...range, zoneNames: [['a']] }, 'invalid-option zoneNames/0'],
  [{ ...range, zoneNames: [['a', '+01:00']] }, 'invalid-option zoneNames/0'],
  [{ ...range, assign: 'ada' }, 'invalid-option assign'],
  [{ ...range, assign: [null] }, 'invalid-option assign/0'],
  [{ ...range, assign: [{ match: '', personId: 'a' }] }, 'invalid-option assign/0/match'],
  [{ ...range, assign: [{ match: 'a' }] }, 'invalid-option assign/0'],
  [{ ...range, assign: [{ match: 'a', personId: 'A B' }] }, 'invalid-option assign/0'],
  [{ ...range, assign: [{ match: 'a', personId: 'a', x: 1 }] }, 'unknown-option assign/0'],
  [
    {
      ...range,
      assign: [
        { match: 'a', personId: 'a' },
        { match: 'A ', personId: 'b' },
      ],
    },
    'invalid-option assign/1/match',
  ],
  [{ ...range, instances: 'both' }, 'invalid-option instances'],
  [{ ...range, mode: 'asleep' }, 'invalid-option mode'],
  [{ ...range, maximumEvents: -1 }, 'invalid-option maximumEvents'],
  [{ ...range, maximumOccurrences: 0.5 }, 'invalid-option maximumOccurrences'],
  [{ ...range, maximumLength: '5' }, 'invalid-option maximumLength'],
  [{ ...range, maximumProblems: NaN }, 'invalid-option maximumProblems'],
  [null, 'invalid-argument options'],
])('%j: %s', (options, expected) => {
  expect(thrown('', options)).toBe(expected);
});

test('the text must be one', () => {
  for (const text of [undefined, null, 5, {}, []]) expect(thrown(text, range)).toBe('invalid-argument text');
});

const hour = (uid: string, day: string, ...lines: string[]) =>
  event(`UID:${uid}`, `DTSTART:202601${day}T090000Z`, 'DURATION:PT1H', ...lines);

test('maximumEvents: the rest is counted', () => {
  const result = read(calendar(hour('a', '05'), hour('b', '06'), hour('c', '07')), { maximumEvents: 1 });
  expect(covered(result)).toHaveLength(1);
  expect(result.problems.find(({ code }) => code === 'too-many-events')).toMatchObject({
    severity: 'error',
    line: 8,
    count: 2,
  });
  expect(result.value.totals).toMatchObject({ events: 3, covering: 1, skipped: 2 });
});

test('maximumOccurrences: a series that does not fit is left out as a whole', () => {
  const result = read(calendar(hour('a', '05', 'RRULE:FREQ=DAILY'), hour('b', '06')), { maximumOccurrences: 100 });
  expect(covered(result)).toEqual(['2026-01-06T09:00Z 2026-01-06T10:00Z']);
  expect(codes(result)).toEqual(['too-many-occurrences']);
  expect(result.value.totals).toMatchObject({ events: 2, covering: 1, skipped: 1 });
});

test('maximumLength: a text that is too long is not read', () => {
  const result = read(calendar(hour('a', '05')), { maximumLength: 10 });
  expect(result.problems).toEqual([
    {
      code: 'text-too-long',
      severity: 'error',
      message: 'The text has more than 10 characters (maximumLength) and was not read.',
      line: 1,
      column: 1,
    },
  ]);
  expect(result.value.intervals).toEqual([]);
});

test('maximumProblems: the rest is counted', () => {
  const text = calendar(...['a', 'b', 'c'].map((uid) => event(`UID:${uid}`)));
  expect(codes(read(text, { maximumProblems: 1 }))).toEqual(['missing-start', 'too-many-problems']);
});

test('offsets of the caller: another zone data gives other times; far from its tables it is told', () => {
  const zones = tableZones({
    timeZoneData: 'mine',
    from: '2025-12-01T00:00Z',
    to: '2027-02-01T00:00Z',
    zones: [{ zone: 'Europe/Berlin', at: [], offsets: [5 * 3_600_000] }],
  });
  const lines = [
    'DTSTART;TZID=Europe/Berlin:20200106T090000',
    'DTEND;TZID=Europe/Berlin:20200106T100000',
    'RRULE:FREQ=WEEKLY;COUNT=314',
  ];
  const result = read(calendar(event(...lines)), { zones });
  expect(result.value.timeZoneData).toBe('mine');
  expect(covered(result)).toEqual(['2026-01-05T04:00Z 2026-01-05T05:00Z']);
  expect(codes(result)).toEqual(['outside-zone-data']);
  expect(thrown(calendar(event(...lines)), { from: '2026-01-01T00:00Z', to: '2028-01-01T00:00Z', zones })).toBe(
    'out-of-range zones',
  );
});

test('frozen options are enough, and intervals are cut to the range', () => {
  const options: CoverageFromIcsOptions = deepFrozen({
    from: Date.UTC(2026, 0, 5, 9, 30),
    to: Date.UTC(2026, 0, 5, 9, 45),
    timeZone: 'UTC',
    zoneNames: [['x', 'UTC']],
    assign: [{ match: 'x', personId: 'x' }],
  });
  const { value } = coverageFromIcs(calendar(hour('a', '05'), hour('b', '05'), hour('c', '06')), options);
  expect(value.intervals.map(({ start, end, uid }) => `${start} ${end} ${uid}`)).toEqual([
    '2026-01-05T09:30:00Z 2026-01-05T09:45:00Z a',
    '2026-01-05T09:30:00Z 2026-01-05T09:45:00Z b',
  ]);
  expect(value.totals).toMatchObject({ covering: 2, outside: 1 });
});
