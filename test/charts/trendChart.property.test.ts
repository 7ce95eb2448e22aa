import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trendChart } from '../../src/charts/trendChart.js';
import { isOwnSvg } from '../../src/internal/text/isOwnSvg.js';
import { metricDirections, metricKinds, metricUnits } from '../../src/metrics/model.js';
import { runs } from '../fixtures/runs.js';
import { xmlShape } from '../fixtures/markupShape.js';
import { open, tens, verdictOf } from './trends.js';

const value = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) },
  { weight: 2, arbitrary: fc.integer({ min: -3, max: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1e15, -1e15, 1e-12) },
  { weight: 2, arbitrary: fc.constantFrom(null, undefined) },
);
const anyMetric = fc.record({
  direction: fc.constantFrom(...metricDirections, undefined),
  kind: fc.constantFrom(...metricKinds),
  unit: fc.constantFrom(...metricUnits, null),
  target: fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true })),
  tolerance: fc.constantFrom({ absolute: 1 }, { relative: 0.1 }, null),
});

test('the table has the values of the verdict and no others, and nothing is drawn that is no number', () => {
  fc.assert(
    fc.property(fc.array(value, { maxLength: 30 }), anyMetric, (values, more) => {
      const metric = { ...open, ...more };
      const observations = tens(values);
      const result = verdictOf(metric, observations);
      const { table, svg, spec, summary } = trendChart(result, { metric, observations });
      const cells = table.rows.map((row) => row[2]);
      const measured = values.filter((each) => each !== null && each !== undefined);
      expect(cells.filter((cell) => cell !== '')).toEqual(measured.map((each) => each + 0));
      expect(table.rows.filter((row) => row.at(-1) === 'not measured')).toHaveLength(
        values.filter((each) => each === null).length,
      );
      const drawn = svg.slice(0, svg.indexOf('cm-notes'));
      expect(drawn.split('class="cm-value"')).toHaveLength(measured.length + 1);
      const joints = (/class="cm-values" d="([^"]*)"/.exec(drawn)?.[1] ?? '').split('L').length - 1;
      const neighbors = values.filter((each, at) => each != null && values[at - 1] != null).length;
      expect(joints).toBe(neighbors);
      if (result.verdict === 'insufficient-data') expect(drawn).not.toContain('cm-line');
      if (drawn.includes('cm-line') && result.change !== null) {
        const lines = table.rows.map((row) => row[3]).filter((cell): cell is number => typeof cell === 'number');
        const change = (lines.at(-1) ?? 0) - (lines[0] ?? 0);
        const size = Math.max(1, ...lines.map(Math.abs), Math.abs(result.change.absolute.value));
        expect(Math.abs(change - result.change.absolute.value)).toBeLessThanOrEqual(size * 1e-9);
      }
      expect(JSON.stringify([svg, spec, summary, table])).not.toMatch(/NaN|Infinity|undefined|"-0"|width="-/);
      xmlShape(svg);
      expect(isOwnSvg(svg)).toBe(true);
    }),
    { seed: 20261129, numRuns: runs(400) },
  );
});
