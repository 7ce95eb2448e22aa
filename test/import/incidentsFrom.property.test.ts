import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { incidentPresets, incidentsFrom } from '../../src/import/index.js';
import type { IncidentMapping, IncidentsFromResult } from '../../src/import/index.js';
import { cleanLine } from '../../src/internal/text/cleanLine.js';
import type { IncidentRecord, incidentStatuses } from '../../src/metrics/index.js';
import { incidentRecordSchema } from '../../src/metrics/incident/schema.js';
import { hostileTexts } from '../fixtures/hostileTexts.js';
import { runs } from '../fixtures/runs.js';
import { deepFrozen } from '../raci/deepFrozen.js';

const first = Date.UTC(2026, 0, 1);
const written = (ms: number) => new Date(ms).toISOString().replace('.000Z', 'Z');

const fields = {
  ...{ id: 'id', openedAt: 'opened', detectedAt: 'detected', acknowledgedAt: 'taken', restoredAt: 'works' },
  ...{ resolvedAt: 'resolved', closedAt: 'closed', status: 'state', priority: 'prio', service: 'service' },
  ...{ recurrenceKey: 'key', group: 'team', assignedAt: 'since', affectedUsers: 'users', slaMet: 'met' },
};
const statuses = (['open', 'pending', 'resolved', 'closed', 'canceled'] as const).map((status) => ({
  word: status,
  status,
}));
const priorities = ([1, 2, 3, 4, 5] as const).map((priority) => ({ word: `P${priority}`, priority }));
const mapping: IncidentMapping = { fields, statuses, priorities };

/** A text that stays as it is and means something. */
const plainText = fc
  .oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }))
  .map((text) => cleanLine(text).normalize('NFC').trim())
  .filter((text) => text !== '' && text !== '?' && text !== '-' && text.length <= 100);

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const gap = maybe(fc.integer({ min: 0, max: 5_000_000 }));

/** A copy without members that hold nothing. */
function withoutAbsent<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}

/** Incidents as a person would note them down, in order and without contradictions. */
const incident: fc.Arbitrary<IncidentRecord> = fc
  .record({
    opening: fc.integer({ min: 0, max: 20_000_000 }),
    gaps: fc.tuple(gap, gap, gap, gap, gap),
    status: maybe(fc.constantFrom(...statuses)),
    priority: maybe(fc.constantFrom(...priorities)),
    serviceId: maybe(fc.constantFrom('erp', 'mail', 'a.b-c_1')),
    recurrenceKey: maybe(plainText),
    group: maybe(plainText),
    affectedUsers: maybe(fc.nat(1000)),
    slaMet: maybe(fc.boolean()),
  })
  .map(({ opening, gaps: [detected, taken, works, resolved, closed], status, priority, group, slaMet, ...rest }) => {
    const opened = first + opening * 1000;
    const isOpen = status?.status === 'open' || status?.status === 'pending';
    const later = (seconds: number | undefined, from = opened) =>
      seconds === undefined ? undefined : from + seconds * 7;
    const solved = isOpen ? undefined : later(resolved);
    const times = {
      detectedAt: later(detected),
      acknowledgedAt: later(taken),
      restoredAt: later(works),
      resolvedAt: solved,
    };
    const all = { ...times, closedAt: isOpen ? undefined : later(closed, solved) };
    return withoutAbsent({
      id: '',
      openedAt: written(opened),
      ...Object.fromEntries(Object.entries(all).map(([key, ms]) => [key, ms === undefined ? undefined : written(ms)])),
      status: status?.status,
      priority: priority?.priority,
      ...rest,
      assignments: group === undefined ? undefined : [{ at: written(opened), group }],
      reported: slaMet === undefined ? undefined : { slaMet },
    });
  });

const incidents = fc
  .tuple(fc.array(incident, { maxLength: 8 }), fc.uniqueArray(plainText, { minLength: 8, maxLength: 8 }))
  .map(([list, ids]) => list.map((record, at) => ({ ...record, id: ids[at] ?? '' })));

function rowOf(record: IncidentRecord): Record<string, unknown> {
  const { assignments, reported, priority } = record;
  return {
    ...{ id: record.id, opened: record.openedAt, detected: record.detectedAt, taken: record.acknowledgedAt },
    ...{ works: record.restoredAt, resolved: record.resolvedAt, closed: record.closedAt, state: record.status },
    ...{ prio: priority == null ? null : `P${priority}`, service: record.serviceId, key: record.recurrenceKey },
    ...{
      team: assignments?.[0]?.group,
      since: assignments?.[0]?.at,
      users: record.affectedUsers,
      met: reported?.slaMet,
    },
  };
}

function csvOf(rows: readonly Record<string, unknown>[]): string {
  const guard = (text: string) => (/^'*\s*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text);
  const cell = (value: unknown) => `"${guard(value == null ? '' : String(value)).replaceAll('"', '""')}"`;
  const names = Object.keys(rowOf({ id: '', openedAt: '' }));
  return [names, ...rows.map((row) => names.map((name) => row[name]))]
    .map((cells) => cells.map(cell).join(','))
    .join('\r\n');
}

const byOpening = (list: readonly IncidentRecord[]) =>
  [...list].sort((a, b) => Date.parse(String(a.openedAt)) - Date.parse(String(b.openedAt)) || (a.id < b.id ? -1 : 1));

describe('incidents to rows and back', () => {
  test('objects', () => {
    fc.assert(
      fc.property(incidents, (list) => {
        expect(incidentsFrom(deepFrozen(list.map(rowOf)), { mapping }).value.incidents).toEqual(byOpening(list));
      }),
      { seed: 11, numRuns: runs(400) },
    );
  });

  test('text', () => {
    fc.assert(
      fc.property(incidents, (list) => {
        const { value, problems } = incidentsFrom(csvOf(list.map(rowOf)), { mapping });
        expect(value.incidents).toEqual(byOpening(list));
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { seed: 12, numRuns: runs(400) },
    );
  });

  test('wall times of a zone, in every way to write them', () => {
    const write = {
      'day-first': (y: string, m: string, d: string, t: string) => `${Number(d)}/${Number(m)}/${y} ${t}`,
      'month-first': (y: string, m: string, d: string, t: string) => `${m}-${d}-${y} ${t}`,
    };
    const wall = new Intl.DateTimeFormat('en-US', {
      ...{ timeZone: 'America/New_York', hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
      ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 31_536_000 }),
        fc.constantFrom('day-first', 'month-first'),
        (second, dayOrder) => {
          const ms = first + second * 1000;
          const part = new Map(wall.formatToParts(ms).map(({ type, value }) => [type, value]));
          const [y = '', m = '', d = ''] = ['year', 'month', 'day'].map((type) => part.get(type as 'year'));
          const time = `${part.get('hour')}:${part.get('minute')}:${part.get('second')}`;
          const options = { mapping, dayOrder, timeZone: 'America/New_York' } as const;
          const { value, problems } = incidentsFrom([{ id: 'A', opened: write[dayOrder](y, m, d, time) }], options);
          const isTwice = problems.some(({ code }) => code === 'repeated-wall-time');
          const read = Date.parse(String(value.incidents[0]?.openedAt));
          expect(isTwice ? [ms, ms - 3_600_000] : [ms]).toContain(read);
        },
      ),
      {
        seed: 13,
        numRuns: runs(400),
        examples: [
          [26_373_600, 'day-first'],
          [26_370_000, 'day-first'],
        ],
      },
    );
  });
});

/** A life of a ticket: states one after the other, minutes apart, each with the group that holds it. */
type Word = 'New' | 'Work' | 'User' | 'Vendor' | 'Solved' | 'Closed';
const words: Readonly<Record<Word, (typeof incidentStatuses)[number]>> = {
  ...({ New: 'open', Work: 'open', User: 'pending', Vendor: 'pending', Solved: 'resolved', Closed: 'closed' } as const),
};
const step = fc.record({
  state: fc.constantFrom(...(Object.keys(words) as Word[])),
  group: fc.constantFrom('Desk', 'NOC', 'DB'),
  minutes: fc.integer({ min: 1, max: 999 }),
});
const lives = fc.array(fc.array(step, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 4 });
const changeMapping: IncidentMapping = {
  rows: 'changes',
  fields: { id: 'id', openedAt: 'opened', changedAt: 'at', status: 'state', group: 'team' },
  statuses: (Object.keys(words) as Word[]).map((word) => ({
    ...{ word, status: words[word] },
    ...(words[word] === 'pending' && { reason: word.toLowerCase() }),
  })),
};

interface Moment {
  readonly at: number;
  readonly state: Word;
  readonly group: string;
}

function momentsOf(life: readonly { state: Word; group: string; minutes: number }[], start: number): Moment[] {
  let at = start;
  return life.map(({ state, group, minutes }, index) => {
    at = index === 0 ? start : at + minutes * 60_000;
    return { at, state, group };
  });
}

/** What a life means, found minute by change: slow, and in other words than the library's. */
function meaningOf(id: string, moments: readonly Moment[]): IncidentRecord {
  const kinds = moments.map(({ state }) => words[state]);
  const isDone = (index: number) => kinds[index] === 'resolved' || kinds[index] === 'closed';
  const indexes = moments.map((_, index) => index);
  const at = (index: number | undefined) => (index === undefined ? undefined : written(moments[index]?.at ?? NaN));
  const again = indexes.filter((index) => index > 0 && isDone(index - 1) && !isDone(index));
  const lastAgain = again.at(-1) ?? 0;
  const changes = (kind: string) => indexes.filter((i) => i > 0 && kinds[i] === kind && kinds[i - 1] !== kind);
  const solutions = changes('resolved').filter((index) => kinds[index - 1] !== 'closed');
  const ended = isDone(moments.length - 1);
  const afterwards = (list: readonly number[]) => list.filter((index) => index > lastAgain).at(-1);
  const isAgain = again.length > 0;
  const firstOf = isAgain ? solutions.find((index) => index < (again[0] ?? 0)) : ended ? solutions[0] : undefined;
  const pauses = indexes
    .filter((i) => kinds[i] === 'pending' && moments[i - 1]?.state !== moments[i]?.state)
    .map((i) => {
      const end = indexes.find((j) => j > i && moments[j]?.state !== moments[i]?.state);
      return withoutAbsent({ start: at(i) ?? '', end: at(end), reason: moments[i]?.state.toLowerCase() });
    });
  return withoutAbsent({
    id,
    openedAt: at(0) ?? '',
    resolvedAt: at(firstOf),
    reopenedAt: isAgain ? again.map((index) => at(index) ?? '') : undefined,
    resolvedAgainAt: isAgain && ended ? at(afterwards(solutions)) : undefined,
    closedAt: ended ? at(isAgain ? afterwards(changes('closed')) : changes('closed')[0]) : undefined,
    status: kinds.at(-1),
    pauses: pauses.length > 0 ? pauses : undefined,
    assignments: moments
      .filter(({ group }, index) => group !== moments[index - 1]?.group)
      .map(({ at: ms, group }) => ({ at: written(ms), group })),
  });
}

function rowsOf(all: readonly (readonly Moment[])[]) {
  return all.flatMap((moments, ticket) =>
    moments.map(({ at, state, group }) => ({
      ...{ id: `T${ticket}`, opened: written(moments[0]?.at ?? NaN), at: written(at), state, team: group },
    })),
  );
}

describe('changes', () => {
  test('mean what they mean, in any order', () => {
    const shuffled = lives.chain((all) => {
      const moments = all.map((life, ticket) => momentsOf(life, first + ticket * 1000));
      const rows = rowsOf(moments);
      return fc.record({
        moments: fc.constant(moments),
        rows: fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      });
    });
    fc.assert(
      fc.property(shuffled, ({ moments, rows }) => {
        const { value } = incidentsFrom(rows, { mapping: changeMapping });
        expect(value.incidents).toEqual(moments.map((life, ticket) => meaningOf(`T${ticket}`, life)));
        expect(value.totals).toMatchObject({ rows: rows.length, read: rows.length });
      }),
      { seed: 21, numRuns: runs(800) },
    );
  });

  test('the order of tickets changes nothing', () => {
    const shuffled = incidents.chain((list) => {
      const rows = list.map(rowOf);
      return fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }));
    });
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        const [a, b] = [rows, others].map((list) => incidentsFrom(list, { mapping }).value);
        expect(b).toEqual(a);
      }),
      { seed: 22, numRuns: runs(200) },
    );
  });
});

/** What holds of every result. */
function checkResult({ value, problems }: IncidentsFromResult): void {
  const { rows, read, skipped, blank, leftOut, incidents: count } = value.totals;
  expect(rows).toBe(read + skipped + blank + leftOut);
  expect(count).toBe(value.incidents.length);
  expect(new Set(value.incidents.map(({ id }) => id)).size).toBe(count);
  for (const record of value.incidents) expect(incidentRecordSchema.safeParse(record).error).toBe(undefined);
  expect(problems.length).toBeLessThanOrEqual(1001);
  for (const { line, row, column, excerpt = '' } of problems) {
    expect([line, row].filter((place) => place !== undefined)).toHaveLength(1);
    expect(column).toBeGreaterThanOrEqual(0);
    expect(excerpt.length).toBeLessThanOrEqual(80);
  }
  expect(JSON.parse(JSON.stringify({ value, problems }))).toEqual({ value, problems });
}

const everyMapping = [mapping, changeMapping, ...Object.values(incidentPresets)];

describe('anything', () => {
  const cell = fc.oneof(
    fc.constantFrom(...hostileTexts),
    fc.constantFrom(
      'A',
      'B',
      '2026-03-02T08:00Z',
      '2/3/2026 09:00',
      '1772442930',
      '?',
      'Open',
      'Closed',
      '2 - High',
      'true',
      '0',
      '-1',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const headers = [...new Set(everyMapping.flatMap(({ fields: names }) => Object.values(names).flat()))].map(String);
  const table = fc.tuple(
    fc.array(fc.oneof(fc.constantFrom(...headers, 'id', 'opened', 'at'), cell), { maxLength: 8 }),
    fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 6 }),
  );

  test('text of any kind gives a result that holds together', () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'id,opened;\n\r\t"\'|=?-0123AZ:T '), maxLength: 80 }),
      table.map(([names, rows]) => [names, ...rows].map((cells) => cells.join(',')).join('\n')),
    );
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(...everyMapping),
        fc.constantFrom(undefined, 'UTC', 'Europe/Berlin'),
        (input, one, timeZone) => {
          checkResult(incidentsFrom(input, { mapping: one, timeZone, dayOrder: 'day-first' }));
        },
      ),
      { seed: 31, numRuns: runs(1200) },
    );
  });

  test('arrays and objects of any kind', () => {
    const thing = fc.anything({
      ...{ withDate: true, withMap: true, withBigInt: true, withNullPrototype: true, withSparseArray: true },
      ...{
        maxDepth: 3,
        key: fc.constantFrom('id', 'opened', 'state', 'fields', 'created', 'value', 'name', '__proto__', 'at'),
      },
      values: [cell, fc.double(), fc.constantFrom(null, undefined, true)],
    });
    fc.assert(
      fc.property(fc.array(thing, { maxLength: 6 }), fc.constantFrom(...everyMapping), (input, one) => {
        checkResult(incidentsFrom(input as never, { mapping: one, repeated: 'last' }));
      }),
      { seed: 32, numRuns: runs(800) },
    );
  });
});
