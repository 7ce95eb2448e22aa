import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scorecardChart } from '../../src/charts/scorecardChart.js';
import { isOwnSvg } from '../../src/internal/text/isOwnSvg.js';
import { scorecard } from '../../src/metrics/index.js';
import { metricAreas, metricDirections, metricUnits } from '../../src/metrics/model.js';
import { runs } from '../fixtures/runs.js';
import { xmlShape } from '../fixtures/markupShape.js';
import { open, tens } from './trends.js';

const anyMetric = fc.record({
  area: fc.constantFrom(...metricAreas, null),
  core: fc.boolean(),
  direction: fc.constantFrom(...metricDirections),
  unit: fc.constantFrom(...metricUnits, null),
  target: fc.option(fc.integer({ min: -20, max: 20 })),
  values: fc.array(fc.oneof(fc.integer({ min: -20, max: 20 }), fc.constantFrom(null, undefined)), { maxLength: 12 }),
});

test('every area and metric has its row, with the verdict, the figures and the mark that the result has', () => {
  fc.assert(
    fc.property(fc.array(anyMetric, { maxLength: 8 }), (metrics) => {
      const definitions = metrics.map(({ area, core, direction, unit, target }, at) => {
        const id = `m${at}`;
        return { ...open, tolerance: { absolute: 1 }, area, core, direction, unit, target, id, name: id };
      });
      const observations = metrics.flatMap(({ values }, at) => tens(values, `m${at}`));
      const card = scorecard(definitions, observations, { asOf: '2027-01-01' });
      const { table, svg, spec, summary } = scorecardChart(card, { definitions, observations });
      const word = (verdict: string) => verdict.replace('-', ' ');
      const groups = svg.split('<g class="cm-metric">').slice(1);
      expect(groups).toHaveLength(metrics.length);
      const areas = table.rows.filter(([, name]) => name === 'The area').map(([, , verdict]) => verdict);
      expect(areas.slice(0, 4)).toEqual(card.areas.map(({ verdict }) => word(verdict)));
      const rows = table.rows.filter(([, name]) => name !== 'The area');
      const inOrder = [...metricAreas, null].flatMap((area) => card.metrics.filter((each) => each.area === area));
      for (const [at, { name, verdict, p, adjustedP, core, trend, metricId }] of inOrder.entries()) {
        const values = metrics[Number(metricId.slice(1))]?.values.filter((each) => each !== null && each !== undefined);
        const latest = values?.at(-1);
        expect(rows[at]?.slice(1, 8)).toEqual([
          ...[core ? `${name} (decides)` : name, word(verdict), latest ?? ''],
          ...[trend.target?.target ?? '', p ?? '', adjustedP ?? '', trend.n],
        ]);
        expect(groups[at]).toContain(`class="cm-${verdict}"`);
        expect((groups[at] ?? '').split('cm-legend')[0]?.includes('cm-values')).toBe(latest !== undefined);
      }
      expect(JSON.stringify([svg, spec, summary, table])).not.toMatch(/NaN|Infinity|undefined|"-0"|width="-/);
      xmlShape(svg);
      expect(isOwnSvg(svg)).toBe(true);
    }),
    { seed: 20261129, numRuns: runs(200) },
  );
});
