import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tcoChart } from '../../src/charts/tcoChart.js';
import { tornadoChart } from '../../src/charts/tornadoChart.js';
import { runs } from '../fixtures/runs.js';
import { areasIn, barOf, comparisonOf, tornadoOf } from './costs.js';
import type { Line } from './costs.js';

const certainties = ['budgeted', 'estimated', 'expected-loss'] as const;
const amount = fc.oneof(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 1_000_000_000 }));
const line = fc.tuple(fc.constantFrom(...certainties), fc.option(amount, { freq: 6 }));
const options = fc.array(fc.array(line, { maxLength: 6 }), { minLength: 1, maxLength: 4 });

/** Where 0 stands. */
const zeroOf = (svg: string): number => Number(/class="cm-zero" d="M(-?[\d.]+) /.exec(svg)?.[1]);

test('widths of parts add up to totals, to the right and to the left of 0', () => {
  fc.assert(
    fc.property(options, (given) => {
      const lines = given.map((each): readonly Line[] => each);
      const { svg } = tcoChart(comparisonOf(lines.map((each, at) => [`option ${at}`, each])));
      const zero = zeroOf(svg);
      const sums = lines.map((each) => {
        let [above, below] = [0, 0];
        for (const [, cost] of each) {
          if (cost !== null && cost > 0) above += cost;
          if (cost !== null && cost < 0) below -= cost;
        }
        return { above, below };
      });
      const isOpen = lines.some((each) => each.some(([, cost]) => cost === null));
      const extent = Math.max(0, ...sums.map(({ above }) => above)) + Math.max(0, ...sums.map(({ below }) => below));
      const unit = extent === 0 ? 0 : (584 - (isOpen ? 56 : 0)) / extent;
      const rows = svg.split('<g class="cm-option">').slice(1);
      expect(rows).toHaveLength(lines.length);
      for (const [at, { above, below }] of sums.entries()) {
        const areas = certainties.flatMap((each) => areasIn(rows[at]?.split('</g>')[0] + 'cm-legend', `cm-${each}`));
        const right = areas.filter(({ x }) => x >= zero - 0.02);
        const left = areas.filter(({ x }) => x < zero - 0.02);
        const width = (those: typeof areas) => those.reduce((all, each) => all + each.width, 0);
        // Each width has two decimals.
        expect(Math.abs(width(right) - above * unit)).toBeLessThan(0.05);
        expect(Math.abs(width(left) - below * unit)).toBeLessThan(0.05);
        expect(rows[at]?.split('</g>')[0]?.includes('cm-unknown')).toBe(lines[at]?.some(([, cost]) => cost === null));
      }
      expect(svg).not.toMatch(/NaN|Infinity|"-0"|width="-/);
    }),
    { seed: 20261129, numRuns: runs(400) },
  );
});

test('equal options look equal, wherever they stand', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const rows = tcoChart(comparisonOf([1, 2, 3].map(() => ['x', lines])))
        .svg.split('<g class="cm-option">')
        .slice(1)
        .map((row) => areasIn(`${row.split('</g>')[0]}cm-legend`, 'cm-budgeted').map(({ x, width }) => [x, width]));
      expect(rows[1]).toEqual(rows[0]);
      expect(rows[2]).toEqual(rows[0]);
    }),
    { seed: 20261129, numRuns: runs(100) },
  );
});

test('both ends of an input are as wide as they lie from the base', () => {
  const cost = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(cost, cost), { minLength: 1, maxLength: 6 }), cost, (ends, base) => {
      const bars = ends.map((each, at) => barOf(`input-${at}`, each));
      const { svg } = tornadoChart(tornadoOf(bars, { base: base + 0 }));
      const all = [base, ...ends.flat()];
      const extent = Math.max(...all) - Math.min(...all);
      fc.pre(extent > 1);
      const rows = svg.split('<g class="cm-input">').slice(1);
      for (const [at, pair] of ends.entries()) {
        for (const [which, end] of pair.entries()) {
          const row = `${rows[at]?.split('</g>')[0]}cm-legend`;
          const drawn = areasIn(row, which === 0 ? 'cm-low' : 'cm-high').reduce((sum, { width }) => sum + width, 0);
          expect(Math.abs(drawn - (Math.abs(end - base) / extent) * 584)).toBeLessThan(0.02);
        }
      }
      expect(svg).not.toMatch(/NaN|Infinity|"-0"|width="-/);
    }),
    { seed: 20261129, numRuns: runs(400) },
  );
});
