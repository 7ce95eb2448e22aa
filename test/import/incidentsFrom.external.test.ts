import { expect, test } from 'vitest';
import { incidentPresets, incidentsFrom } from '../../src/import/index.js';
import { incidentRecordSchema } from '../../src/metrics/incident/schema.js';
import { describeExternal } from '../fixtures/external.js';
import { ticketOf, ticketsOf } from '../fixtures/serviceNowTickets.js';

const text = (ms: number) => new Date(ms).toISOString().replace('.000', '');

describeExternal('servicenow-incident-event-log-2016-05-02-week.csv', 8, (csv) => {
  const preset = incidentPresets.serviceNow;
  const mapping = {
    ...preset,
    rows: 'changes' as const,
    fields: { ...preset.fields, status: 'ident_state', changedAt: 'sys_updated_at' },
  };
  const { value, problems } = incidentsFrom(csv, { mapping, dayOrder: 'day-first' });
  const { incidents, totals } = value;
  const tickets = ticketsOf(csv);
  const both = incidents.map((incident) => ({ incident, rows: ticketOf(tickets.get(incident.id) ?? []) }));

  test('every row is a part of an incident', () => {
    const rows = csv.trimEnd().split('\n').length - 1;
    expect(totals).toMatchObject({ rows, read: rows, skipped: 0, blank: 0, leftOut: 0, incidents: tickets.size });
    expect([rows, tickets.size]).toEqual([10_959, 2_064]);
  });

  test('opened, solved and closed as the second reading has them', () => {
    for (const { incident, rows } of both) {
      expect(incident.openedAt).toBe(text(rows.opened));
      const solved = incident.resolvedAgainAt ?? incident.resolvedAt;
      expect(solved).toBe(Number.isNaN(rows.resolved) ? undefined : text(rows.resolved));
      expect(incident.closedAt).toBe(text(rows.closed));
      expect([incident.priority, incident.reported?.slaMet, incident.status]).toEqual([
        rows.priority,
        rows.slaMet,
        'closed',
      ]);
    }
  });

  test('opened again, as often as the system counts', () => {
    const again = both.filter(({ rows }) => rows.reopened.length > 0);
    expect(again).toHaveLength(20);
    for (const { incident, rows } of both) expect(incident.reopenedAt ?? []).toEqual(rows.reopened.map(text));
    expect(value.reopenCounts).toEqual([]);
    const counted = [...tickets.values()].map((rows) =>
      Math.max(...rows.map(({ cells }) => Number(cells.get('reopen_count')))),
    );
    expect(counted.reduce((sum, count) => sum + count)).toBe(
      both.reduce((sum, { rows }) => sum + rows.reopened.length, 0),
    );
  });

  test('waiting, by reason', () => {
    const reasons = new Map<string, number>();
    for (const { incident, rows } of both) {
      const pauses = incident.pauses ?? [];
      expect(pauses.map(({ start, end }) => [start, end])).toEqual(
        rows.waits.map(([from, to]) => [text(from), text(to)]),
      );
      for (const { reason } of pauses) reasons.set(reason ?? '', (reasons.get(reason ?? '') ?? 0) + 1);
    }
    expect([...reasons.keys()].sort()).toEqual(['customer', 'evidence', 'problem', 'vendor']);
  });

  test('who held it', () => {
    for (const { incident, rows } of both) {
      expect((incident.assignments ?? []).map(({ group }) => group)).toEqual(rows.holders.map(({ group }) => group));
    }
    expect(both.filter(({ rows }) => rows.holders.length === 0).length).toBeGreaterThan(0);
  });

  test('its quirks are told', () => {
    const unsolved = both.filter(({ rows }) => Number.isNaN(rows.resolved)).length;
    expect(unsolved).toBe(123);
    const count = (code: string) => totals.problems.find((problem) => problem.code === code)?.count;
    expect(count('closed-without-solution')).toBe(unsolved);
    expect(problems.find(({ code }) => code === 'repeated-header')).toMatchObject({ line: 1, excerpt: 'category' });
    const groups = new Set(
      [...tickets.values()]
        .flat()
        .map(({ group }) => group)
        .filter((group) => group !== '?'),
    );
    expect(problems.filter(({ code }) => code === 'unmapped-group')).toHaveLength(groups.size);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('without the order of day and month nothing is read, and one problem says why', () => {
    const unordered = incidentsFrom(csv, { mapping });
    expect(unordered.value.incidents).toEqual([]);
    expect(unordered.value.totals).toMatchObject({ rows: 10_959, read: 0, skipped: 10_959 });
    expect(
      unordered.problems.find(({ code, message }) => code === 'ambiguous-day-order' && message.includes('changedAt')),
    ).toMatchObject({
      ...{ line: 2, count: 10_959 },
    });
  });

  test('all of it fits the schema', () => {
    expect(incidents.every((incident) => incidentRecordSchema.safeParse(incident).success)).toBe(true);
  });
});
