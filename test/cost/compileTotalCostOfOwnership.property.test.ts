import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileTotalCostOfOwnership, totalCostOfOwnership } from '../../src/cost/index.js';
import type { FiguredCosts } from '../../src/cost/index.js';
import { namedFigures, namedModel } from './fixtures/namedFigures.js';
import type { NamedShape } from './fixtures/namedFigures.js';
import { runs } from '../fixtures/runs.js';

// What is exactly 0 or exactly 1 goes other ways, so both come often.
const figure = (most: number) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.double({ min: 0, max: most, noNaN: true }) },
    { weight: 1, arbitrary: fc.constantFrom(0, 1, -0) },
  );
const figuresOf = (names: readonly string[], most: number) =>
  fc.record(Object.fromEntries(names.map((name) => [name, figure(most)])));
const figures = fc
  .tuple(figuresOf(namedFigures.money, 1e6), figuresOf(namedFigures.amount, 60), figuresOf(namedFigures.rate, 1))
  .map(([money, amount, rate]): Record<string, number> => ({ ...money, ...amount, ...rate }));
const shape: fc.Arbitrary<NamedShape> = fc.record({
  currency: fc.constantFrom('EUR', 'JPY', 'BHD'),
  period: fc.constantFrom('year', 'month'),
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
      fc.array(figures, { minLength: 1, maxLength: 2 }),
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
        // The first twice, so that what a call leaves behind is seen.
        for (const client of [...clients, ...clients.slice(0, 1)]) {
          const found = attempt((): FiguredCosts =>
            compiled.costsOf(Object.fromEntries(inputIds.map((id) => [id, client[id] ?? NaN]))),
          );
          const expected = plainly(drawn, client, settings);
          expect(typeof found === 'string' ? found : found.options).toStrictEqual(expected);
          expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        }
      },
    ),
    { seed: 9, numRuns: runs(120) },
  );
});
