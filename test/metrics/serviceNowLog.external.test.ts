import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { businessClock } from '../../src/coverage/index.js';
import { incidentPresets, incidentsFrom } from '../../src/import/index.js';
import { handoffs, timeToResolve } from '../../src/metrics/index.js';
import type { DurationClock, DurationSummary } from '../../src/metrics/index.js';
import { describeExternal } from '../fixtures/external.js';
import { ticketOf, ticketsOf } from '../fixtures/serviceNowTickets.js';
import type { LogRow } from '../fixtures/serviceNowTickets.js';
import { durationsAt } from './serviceNowLog/secondDurations.js';
import type { SecondClock, SolvedTicket } from './serviceNowLog/secondDurations.js';
import { productLimitMedian, scoreShare, sortedQuantile } from './serviceNowLog/secondFigures.js';
import type { SecondFigure } from './serviceNowLog/secondFigures.js';
import { pathsOfSolved } from './serviceNowLog/secondPaths.js';

const clocks: readonly (readonly [DurationClock, SecondClock])[] = [
  ['gross', { leavesPausesOut: false, isBusinessOnly: false }],
  ['net', { leavesPausesOut: true, isBusinessOnly: false }],
  ['business', { leavesPausesOut: false, isBusinessOnly: true }],
  ['net-business', { leavesPausesOut: true, isBusinessOnly: true }],
];
const end = '2017-02-01';
/** Three evenings of the week, as the midnights that follow them. */
const moments = ['2016-05-04', '2016-05-06', '2016-05-08'];
const days = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;

/** The first solution: where it was opened again, that which the changes show before, as later rows state the last one. */
function solvedTicket(rows: readonly LogRow[]): SolvedTicket {
  const ticket = ticketOf(rows);
  const [reopened] = ticket.reopened;
  const shown = rows.find(({ state, at }, i) => i > 0 && state === 'Resolved' && at <= (reopened ?? NaN));
  return { ...ticket, solved: reopened === undefined ? ticket.resolved : (shown?.at ?? NaN) };
}

/** A figure of the library in the form of the second computation. */
function figureOf(outcome: DurationSummary['median']): SecondFigure {
  if (outcome.status !== 'ok') return { value: undefined, low: undefined, high: undefined };
  return { value: outcome.value, low: outcome.interval?.low, high: outcome.interval?.high };
}

function expectSame(given: SecondFigure, expected: SecondFigure): void {
  for (const part of ['value', 'low', 'high'] as const) {
    if (expected[part] === undefined) expect(given[part], part).toBeUndefined();
    else expect(Math.abs((given[part] ?? NaN) / expected[part] - 1), part).toBeLessThanOrEqual(1e-9);
  }
}

/** Figures as the page of the docs has them. */
const said = (hours = NaN) => hours.toFixed(2);
const withLimits = ({ value, low, high }: SecondFigure) => `${said(value)} (${said(low)} to ${said(high)})`;

describeExternal('servicenow-incident-event-log-2016-05-02-week.csv', 10, (csv) => {
  const preset = incidentPresets.serviceNow;
  const fields = { ...preset.fields, status: 'ident_state', changedAt: 'sys_updated_at' };
  const mapping = { ...preset, rows: 'changes' as const, fields };
  const { value, problems } = incidentsFrom(csv, { mapping, dayOrder: 'day-first' });
  const { incidents, totals } = value;
  const zone = preset.timeZone ?? '';
  const windows = [{ zone, days, start: '08:00', end: '18:00' }];
  const hours = businessClock({ windows }, { from: '2016-05-02T00:00Z', to: `${end}T00:00Z` });
  const summary = (clock: DurationClock, asOf: string) =>
    timeToResolve(incidents, { asOf, clock, businessClock: hours, zone });
  const rowsByTicket = ticketsOf(csv);
  const tickets = [...rowsByTicket.values()].map(solvedTicket);
  const secondAt = (asOf: string, clock: SecondClock) => durationsAt(tickets, Date.parse(`${asOf}T00:00Z`), clock);
  const asCounts = (excluded: DurationSummary['excluded']) =>
    Object.fromEntries(excluded.map(({ reason, count }) => [reason, count]));

  test('the zone is that of the preset', () => {
    expect(zone).toBe('UTC');
  });

  test('quirks of the log are counted, by reason', () => {
    const rows = [...rowsByTicket.values()].flat();
    const without = (column: string) => rows.filter(({ cells }) => cells.get(column) === '?').length;
    const unsolved = tickets.filter(({ resolved }) => Number.isNaN(resolved)).length;
    const names = (csv.split('\n')[0] ?? '').split(',');
    const second = {
      'closed-without-solution': unsolved,
      'field-not-found': ['hold_reason', 'business_service'].filter((name) => !names.includes(name)).length,
      'repeated-header': names.length - new Set(names).size,
      'unmapped-group': rows.length - without('assignment_group'),
    };
    expect(Object.fromEntries(totals.problems.map(({ code, count }) => [code, count]))).toEqual(second);
    expect(second).toEqual({
      'closed-without-solution': 123,
      'field-not-found': 2,
      'repeated-header': 1,
      'unmapped-group': 10_396,
    });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(tickets.filter(({ reopened }) => reopened.length > 0)).toHaveLength(20);
    expect([without('resolved_at'), without('assignment_group')]).toEqual([247, 563]);
  });

  test('the system counts more reassignments than its changes show, never fewer', () => {
    const shown = incidents.map(({ assignments = [] }) => Math.max(0, assignments.length - 1));
    const counted = incidents.map(({ id }) => {
      const rows = rowsByTicket.get(id) ?? [];
      return Math.max(...rows.map(({ cells }) => Number(cells.get('reassignment_count'))));
    });
    expect(shown).toEqual(tickets.map(({ holders }) => Math.max(0, holders.length - 1)));
    const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count);
    expect([sum(counted), sum(shown)]).toEqual([1717, 1555]);
    expect(counted.filter((count, at) => count !== shown[at])).toHaveLength(125);
    expect(counted.filter((count, at) => count < (shown[at] ?? 0))).toEqual([]);
  });

  test('resolve times of the whole week: median and 90th percentile with their limits, on four clocks', () => {
    for (const [name, clock] of clocks) {
      const given = summary(name, end);
      const { ended, open, excluded } = secondAt(end, clock);
      expect([given.ended, given.open, asCounts(given.excluded)]).toEqual([ended.length, open.length, excluded]);
      expect([ended.length, open.length, excluded]).toEqual([1941, 0, { 'closed-without-end': 123 }]);
      expectSame(figureOf(given.median), sortedQuantile(ended, 0.5));
      expectSame(figureOf(given.p90), sortedQuantile(ended, 0.9));
      expect(given.longest).toBeCloseTo(Math.max(...ended), 9);
      const mean = ended.reduce((sum, each) => sum + each) / ended.length;
      expectSame(figureOf(given.mean), { value: mean, low: undefined, high: undefined });
      if (name === 'gross') expect(said(mean)).toBe('140.82');
    }
  });

  test.each(moments)('as of %s: median by the product-limit estimate, with open tickets, on four clocks', (asOf) => {
    for (const [name, clock] of clocks) {
      const given = summary(name, asOf);
      const { ended, open, excluded } = secondAt(asOf, clock);
      expect([given.ended, given.open, asCounts(given.excluded)]).toEqual([ended.length, open.length, excluded]);
      expect(open.length).toBeGreaterThan(300);
      expect(given.median).toMatchObject({ method: 'kaplan-meier', interval: { method: 'log-log' } });
      expectSame(figureOf(given.median), productLimitMedian(ended, open));
    }
  });

  test('reassignments of the solved', () => {
    const given = handoffs(incidents, { asOf: end, zone });
    const second = pathsOfSolved(tickets.filter(({ solved }) => !Number.isNaN(solved)));
    expect(asCounts(given.excluded)).toEqual({ 'closed-without-end': 123, 'no-assignment': second.unassigned });
    expect(second).toMatchObject({ counted: 1907, transfers: 1357, ticketsWithTransfers: 702, byOneGroup: 1205 });
    expect(given.transfers).toEqual({ total: second.transfers, incidents: second.ticketsWithTransfers });
    expect([given.counted, given.groupPingPong.total, given.groupReturns]).toEqual([
      second.counted,
      second.pingPongs,
      second.returns,
    ]);
    expectSame(figureOf(given.firstTeamResolution), scoreShare(second.byOneGroup, second.counted));
    expect(given.meanTransfers).toMatchObject({ value: second.transfers / second.counted, n: second.counted });
    expect(given.held.map(({ holder }) => holder.kind)).toEqual(['unassigned', 'unmapped-group']);
    for (const [at, expected] of [second.hoursBefore, second.hoursHeld].entries()) {
      expect(Math.abs((given.held[at]?.hours ?? NaN) / expected - 1)).toBeLessThanOrEqual(1e-9);
    }
  });

  test('of tickets that were solved, the replayed median lies near the later one, and that of the solved far below', () => {
    const gross = { leavesPausesOut: false, isBusinessOnly: false };
    const solved = tickets.filter((ticket) => !Number.isNaN(ticket.solved));
    const known = new Set(incidents.filter(({ resolvedAt }) => resolvedAt !== undefined));
    const found = moments.map((asOf) => {
      const opened = solved.filter((ticket) => ticket.opened <= Date.parse(`${asOf}T00:00Z`));
      const later = sortedQuantile(durationsAt(opened, Date.parse(`${end}T00:00Z`), gross).ended, 0.5).value ?? NaN;
      const at = (openIncidents: 'leave-out' | 'survival') =>
        figureOf(timeToResolve([...known], { asOf, zone, openIncidents }).median).value ?? NaN;
      expect(Math.abs(at('survival') / later - 1)).toBeLessThanOrEqual(0.05);
      expect(at('leave-out')).toBeLessThan(later / 2);
      return [said(at('survival')), said(later)];
    });
    expect(found).toEqual([
      ['1.78', '1.83'],
      ['2.08', '2.08'],
      ['2.55', '2.54'],
    ]);
  });

  test('the page of metrics has the figures of the second computation', () => {
    const page = readFileSync('docs/concepts/metrics.md', 'utf8');
    const [gross] = clocks;
    const byClock = clocks.map(([name, clock]) => {
      const { ended } = secondAt(end, clock);
      return `| \`${name}\` | ${withLimits(sortedQuantile(ended, 0.5))} | ${said(sortedQuantile(ended, 0.9).value)} |`;
    });
    const replays = moments.map((asOf) => {
      const { ended, open } = secondAt(asOf, gross?.[1] ?? { leavesPausesOut: false, isBusinessOnly: false });
      const median = withLimits(productLimitMedian(ended, open));
      return `| ${asOf} | ${ended.length} | ${open.length} | ${median} | ${said(sortedQuantile(ended, 0.5).value)} |`;
    });
    for (const row of [...byClock, ...replays]) expect(page).toContain(row);
  });
});
