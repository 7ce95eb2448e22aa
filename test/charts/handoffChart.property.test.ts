import fc from 'fast-check';
import { expect, test } from 'vitest';
import { handoffChart } from '../../src/charts/handoffChart.js';
import { isOwnSvg } from '../../src/internal/text/isOwnSvg.js';
import { handoffs } from '../../src/metrics/index.js';
import type { IncidentRecord } from '../../src/metrics/index.js';
import { runs } from '../fixtures/runs.js';
import { xmlShape } from '../fixtures/markupShape.js';
import { anyIncidents, anyMoment } from '../metrics/arbitraryIncidents.js';
import { layersOf } from './testSpecifications.js';

/** The same incidents with parties of their own, so that some are folded. */
const spread = (incidents: readonly IncidentRecord[], parties: number): IncidentRecord[] =>
  incidents.map((record, at) => ({
    ...record,
    assignments: (record.assignments ?? []).map((each, place) =>
      each.partyId === 'msp' ? { ...each, partyId: `p${(at + place) % parties}` } : each,
    ),
  }));

const sum = (cells: readonly unknown[]): number =>
  cells.reduce<number>((all, cell) => all + (typeof cell === 'number' ? cell : 0), 0);

test('table, matrix and bars have the counts and hours of the report, however many parties are drawn', () => {
  fc.assert(
    fc.property(
      anyIncidents,
      anyMoment,
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 2, max: 9 }),
      (incidents, asOf, parties, most) => {
        const report = handoffs(spread(incidents, parties), { asOf });
        const { table, svg, spec, summary } = handoffChart(report, { most });
        const passed = report.crossings.reduce((all, { count }) => all + count, 0);
        const hours = report.held.reduce((all, each) => all + each.hours, 0);
        const holders = table.rows.filter(([, what]) => what === 'Held by it');
        expect(sum(table.rows.map((row) => row[2]))).toBe(passed);
        expect(sum(table.rows.map((row) => row[3]))).toBeCloseTo(hours, 6);
        for (const { fromPartyId, toPartyId, count } of report.crossings)
          expect(table.rows.find(([from, to]) => from === fromPartyId && to === `To ${toPartyId}`)?.[2]).toBe(count);
        for (const { holder, ...each } of report.held) {
          const name = { unassigned: 'Before the first assignment', 'unmapped-group': 'Groups of no known party' };
          const own = holder.kind === 'party' ? holder.partyId : name[holder.kind];
          const median = each.median.status === 'ok' ? each.median.value : '';
          const row = holders.find(([who]) => who === own);
          expect(row?.slice(3, 7)).toEqual([each.hours, each.share, each.incidents, median]);
        }
        const ofParties = holders.map((row) => Number(row[3])).slice(0, holders.length - 2);
        const isSorted = ofParties.every((each, at) => at === 0 || each <= (ofParties[at - 1] ?? 0));
        const others = report.held.filter(({ holder }) => holder.kind !== 'party').length;
        if (others === 2) expect(isSorted).toBe(true);
        // What is drawn is all of it: the rest stands for those that are not.
        const groups = svg.split('<g class="cm-holder">').slice(1);
        expect(groups).toHaveLength(Math.min(most, holders.length - others) + others);
        const data = layersOf(spec).flatMap((layer) => layer.data.values);
        expect(sum(data.filter(({ mark }) => mark !== undefined).map(({ count }) => count))).toBe(passed);
        expect(sum(data.filter(({ text }) => text !== undefined).map((each) => each['hours']))).toBeCloseTo(hours, 6);
        expect(JSON.stringify([svg, spec, summary, table])).not.toMatch(/NaN|Infinity|undefined|"-0"|width="-/);
        xmlShape(svg);
        expect(isOwnSvg(svg)).toBe(true);
        const backwards = { ...report, held: [...report.held].reverse(), crossings: [...report.crossings].reverse() };
        expect(handoffChart(backwards, { most }).svg).toBe(svg);
      },
    ),
    { seed: 20261129, numRuns: runs(300) },
  );
});
