import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileTotalCostOfOwnership, totalCostOfOwnership } from '../../src/cost/index.js';
import type { FiguredCosts } from '../../src/cost/index.js';
import { namedFigures, namedModel } from './fixtures/namedFigures.js';
import type { NamedShape } from './fixtures/namedFigures.js';
import { runs } from '../fixtures/runs.js';

const figuresOf = (names: readonly string[], most: number) =>
  fc.record(Object.fromEntries(names.map((name) => [name, fc.double({ min: most / 1000, max: most, noNaN: true })])));
// What is exactly 0 or exactly 1 goes other ways: at most one figure of a client, so that most clients share theirs.
const special = fc.constantFrom(...Object.values(namedFigures).flat());
const exact = fc.option(fc.tuple(special, fc.constantFrom(0, 1, -0)), { freq: 2 });
const figures = fc
  .tuple(figuresOf(namedFigures.money, 1e6), figuresOf(namedFigures.amount, 60), figuresOf(namedFigures.rate, 1), exact)
  .map(([money, amount, rate, one]): Record<string, number> => ({
    ...{ ...money, ...amount, ...rate },
    ...(one && { [one[0]]: one[1] }),
  }));
const shape: fc.Arbitrary<NamedShape> = fc.record({
  currency: fc.constantFrom('EUR', 'JPY', 'BHD'),
  period: fc.constantFrom('year', 'year', 'year', 'month'),
  discountRate: fc.constantFrom(undefined, 0.08),
  discountConvention: fc.constantFrom('tei', 'mid-year'),
  rounding: fc.constantFrom('half-even', 'half-up'),
  taxMethod: fc.constantFrom('multiplier', 'decomposed', 'coverage'),
  staffing: fc.constantFrom('headcount', 'fractional'),
  ramp: fc.constantFrom('linear', 's-curve', 'half-life'),
  hasShock: fc.boolean(),
  isIncumbent: fc.boolean(),
  isCertain: fc.boolean(),
  isPriced: fc.boolean(),
});

/** What a compiled comparison gives, from the one that is not compiled; or what it refuses. */
function plainly(drawn: NamedShape, given: Record<string, number>, settings: { readonly unstated?: 'none' }): unknown {
  return attempt(() => {
    const { options } = totalCostOfOwnership(namedModel(drawn, given), settings);
    return options.map((option) => ({
      optionId: option.optionId,
      unroundedTotal: option.unroundedTotal,
      unroundedPresentValue: option.unroundedPresentValue,
      total: option.total,
      presentValue: option.presentValue,
      lines: option.lines.map(({ id, amounts, total, presentValues, presentValue }) => ({
        ...{ id, amounts, total, presentValues, presentValue },
      })),
      unknownLines: option.unknownLines,
      byCertainty: option.byCertainty,
      amounts: option.amounts,
      presentValues: option.presentValues,
      roundingDrift: option.roundingDrift,
      diagnostics: option.diagnostics,
    }));
  });
}

function attempt<T>(run: () => T): T | string {
  try {
    return run();
  } catch (error) {
    return String(error);
  }
}

it('gives the costs of the model with these figures in it, whatever figures it was compiled with', () => {
  fc.assert(
    fc.property(
      shape,
      figures,
      fc.array(figures, { minLength: 3, maxLength: 3 }),
      fc.constantFrom({}, { unstated: 'none' } as const),
      (drawn, base, clients, settings) => {
        const model = namedModel(drawn, base);
        const text = JSON.stringify(model);
        const inputIds = Object.keys(base).filter((id) => text.includes(`"inputId":"${id}"`));
        const compiled = attempt(() => compileTotalCostOfOwnership(model, { inputIds, ...settings }));
        if (typeof compiled === 'string') {
          expect(plainly(drawn, base, settings)).toBe(compiled);
          return;
        }
        for (const client of clients) {
          const found = attempt((): FiguredCosts =>
            compiled.costsOf(Object.fromEntries(inputIds.map((id) => [id, client[id] ?? NaN]))),
          );
          const expected = plainly(drawn, client, settings);
          expect(typeof found === 'string' ? found : found.options).toStrictEqual(expected);
          expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        }
      },
    ),
    { seed: 9, numRuns: runs(200) },
  );
});
