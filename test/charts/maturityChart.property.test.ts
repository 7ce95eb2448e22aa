import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maturityChart } from '../../src/charts/maturityChart.js';
import { assessMaturity } from '../../src/maturity/assessMaturity.js';
import { runs } from '../fixtures/runs.js';
import { xmlShape } from '../fixtures/markupShape.js';
import {
  anyAnswers,
  anyModel,
  asOf,
  continuous,
  evidence,
  highWater,
  lenient,
  strict,
} from '../maturity/anyMaturity.js';

const anyCase = fc
  .constantFrom(lenient, strict, highWater, continuous)
  .chain((rule) => anyModel(rule))
  .chain((model) => fc.record({ model: fc.constant(model), answers: anyAnswers(model), before: anyAnswers(model) }));

test('every dimension has its row, and table and drawing say what the assessment does', () => {
  fc.assert(
    fc.property(anyCase, fc.constantFrom('internal', 'client', 'public'), (given, audience) => {
      const { model } = given;
      const result = assessMaturity(model, given.answers, { asOf, evidence });
      const before = assessMaturity(model, given.before, { asOf, evidence });
      const { table, svg, spec, summary } = maturityChart(result, { model, before, audience, targetLevel: 2 });
      const names = model.dimensions.map(({ name }) => name);
      expect(table.rows.map(([name]) => name)).toEqual(['The whole', ...names]);
      const cells = (at: number, header: string) => table.rows[at]?.[table.header.indexOf(header)];
      const groups = svg.split('<g class="cm-dimension">').slice(1);
      const drawn = groups.map((group) => group.slice(0, group.indexOf('</g>')));
      expect(drawn).toHaveLength(names.length);
      const [floor = 0, top = 0] = [model.levels[0]?.number, model.levels.at(-1)?.number];
      for (const [at, { level, score, coverage, levelIfFresh }] of result.dimensions.entries()) {
        const isKnown = coverage.answered > 0;
        const row = drawn[at] ?? '';
        if (model.rule.kind !== 'continuous') expect(cells(at + 1, 'Level')).toBe(isKnown ? level : '');
        expect(cells(at + 1, 'Score')).toBe(isKnown ? score : '');
        expect(row.includes('cm-level')).toBe(isKnown && level !== null);
        expect(row.includes('cm-score')).toBe(isKnown);
        expect(row.includes('cm-fresh')).toBe(isKnown && levelIfFresh !== level && audience !== 'public');
        expect(row.includes('nothing answered; counts') || row.includes('>nothing answered')).toBe(
          coverage.answered === 0 && coverage.applicable > 0,
        );
        if (isKnown) {
          const x = Number(/class="cm-score" d="M(-?[\d.]+) /.exec(row)?.[1]) + 5;
          expect(Math.abs(x - (28 + (((score ?? 0) - floor) / (top - floor)) * 584))).toBeLessThan(0.01);
        }
      }
      expect(JSON.stringify([svg, spec, summary])).not.toMatch(/NaN|Infinity|undefined|"-0"|width="-/);
      xmlShape(svg);
    }),
    { seed: 20261129, numRuns: runs(300) },
  );
});
