import { refuseFaults } from '../../internal/checkNumbers.js';
import { guarded } from '../../internal/guarded.js';
import type { CostAssumed } from '../comparison/results.js';
import type { StepId } from '../program/steps.js';
import { costDefaults } from '../assumptions/model.js';
import { assumedMitigation } from './assumedMitigation.js';
import { checkTaxInput } from './checkTaxInput.js';
import { coverageTax } from './coverageTax.js';
import { departureOutcomes } from './lossTail.js';
import { pointFigures } from '../comparison/pointFigures.js';
import type { PointFigures } from '../comparison/pointFigures.js';
import type {
  KnownTribalKnowledgeTax,
  TaxDiagnostic,
  TribalKnowledgeTax,
  TribalKnowledgeTaxInput,
  TribalKnowledgeTaxOptions,
} from './model.js';
import { peopleTax } from './peopleTax.js';
import { serviceOutcomes } from './serviceOutcomes.js';
import { taxConcentration } from './taxConcentration.js';
import { shockOf, shockedTail } from './taxShock.js';

/**
 * What it costs a year that knowledge can leave with people: an expected loss, not discounted and not rounded, in the currency of its
 * figures. Each figure is taken at its mean.
 *
 * - `multiplier`: `sum of leavingRate * replacementMultiplier * annualSalary * concentration * (1 - mitigationRate)`. It is approximate:
 *   shared documents do not make recruiting cheaper, and it says so.
 * - `decomposed` (house default): `sum of leavingRate * (replacement + most(0, replacementMultiplier * annualSalary - replacement) *
 *   concentration * (1 - mitigationRate))`, where replacement is the sum of its parts, else `replacementShare * annualSalary`. The parts
 *   are reported apart.
 * - `coverage`: `sum of recreationValue * (1 - mitigationRate) * P(all holders leave) + secondHolderCost * P(exactly one is left of at
 *   least two)`. A partner is one more holder, whose rate is the chance that its contract or team ends. A service without holders is a
 *   finding, not a loss to expect.
 *
 * The mean says little of a single year: most years lose nothing, a few lose all. `tail` has the quantiles beside it.
 *
 * @returns the tax, or what is missing to know it
 * @throws ComanagedError `invalid-argument` with all faults: a figure out of its range, an id that comes twice, a shared shock that no
 * leaving rate agrees with; `invalid-option`; `unknown-option`
 * @see Replacement of a key engineer at 1.5 to 2 salaries: the seed articles; other figures: {@link publishedRanges}
 * @example
 * ```ts
 * import { tribalKnowledgeTax } from 'comanaged/cost';
 *
 * const tax = tribalKnowledgeTax({
 *   people: [{ id: 'anna', annualSalary: 100_000, leavingRate: 0.12, concentration: 0.5 }],
 *   replacementMultiplier: 1.5,
 *   replacementShare: 0.4,
 *   mitigationRate: 0.5,
 * });
 * tax.status === 'known' && [tax.total, tax.components.replacement, tax.components.knowledge];
 * // => [8100, 4800, 3300]
 * tax.status === 'known' && [tax.tail?.p50, tax.tail?.p90];
 * // => [0, 67500]
 * ```
 */
export function tribalKnowledgeTax(
  input: TribalKnowledgeTaxInput,
  options: TribalKnowledgeTaxOptions = {},
): TribalKnowledgeTax {
  return guarded('input', () => {
    checkTaxInput(input, options);
    const { method = costDefaults.taxMethod } = options;
    const work = pointFigures('mean');
    const assumed: CostAssumed[] =
      options.method === undefined
        ? [{ code: 'tax-method', field: 'options.method', value: null, source: 'house' }]
        : [];
    const parts =
      method === 'coverage'
        ? coverageParts(work, input, options, assumed)
        : peopleParts(work, input, options, method, assumed);
    refuseFaults(work.faults);
    const { diagnostics, ...known } = parts;
    const common = { kind: 'tribal-knowledge-tax', method, point: 'mean', assumed } as const;
    if (work.missing.size > 0) return { ...common, status: 'unknown', missing: [...work.missing], diagnostics: [] };
    return {
      ...common,
      status: 'known',
      isApproximate: method === 'multiplier',
      ...known,
      diagnostics: [...(method === 'multiplier' ? [approximate] : []), ...diagnostics],
    };
  });
}

type Parts = Pick<KnownTribalKnowledgeTax, 'total' | 'components' | 'people' | 'services' | 'tail' | 'diagnostics'>;

const approximate: TaxDiagnostic = {
  code: 'APPROXIMATE_METHOD',
  severity: 'info',
  subjectId: null,
  message: 'This method scales recruiting by concentration and mitigation, which shared documents do not make cheaper.',
};

function peopleParts(
  work: PointFigures,
  input: TribalKnowledgeTaxInput,
  options: TribalKnowledgeTaxOptions,
  method: 'multiplier' | 'decomposed',
  assumed: CostAssumed[],
): Parts {
  const mitigation = mitigationOf(work, input, options, assumed)();
  const isDerived = input.people?.some(({ concentration }) => concentration === undefined) === true;
  const held = (input.services ?? []).map(({ holders, ...each }) => ({
    id: each.id,
    criticality: each.criticality,
    holders: holders?.map(({ id }) => id),
  }));
  const concentration = taxConcentration(isDerived ? held : [], options.concentration ?? {}, 'options.concentration/');
  assumed.push(...concentration.assumed);
  const tax = peopleTax(work, input, method, mitigation, concentration.of);
  const shock = shockOf(work, input);
  const { components, people, diagnostics, departures } = tax;
  return {
    total: work.valueOf(work.calc.plus(...tax.expected)),
    components,
    people,
    services: [],
    tail:
      departures === undefined
        ? null
        : shockedTail(
            work,
            departures.map(({ rate }) => rate),
            shock,
            (rates) => departureOutcomes(departures.map(({ loss }, at) => ({ loss, rate: rates[at] ?? 0 }))),
          ),
    diagnostics,
  };
}

function coverageParts(
  work: PointFigures,
  input: TribalKnowledgeTaxInput,
  options: TribalKnowledgeTaxOptions,
  assumed: CostAssumed[],
): Parts {
  const shock = shockOf(work, input);
  const { expected, components, services, rates, losses, diagnostics } = coverageTax(
    work,
    input,
    mitigationOf(work, input, options, assumed),
    shock?.steps,
  );
  return {
    total: work.valueOf(work.calc.plus(...expected)),
    components,
    people: [],
    services,
    tail: shockedTail(work, rates, shock, (each) => serviceOutcomes(each, losses)),
    diagnostics,
  };
}

/** The stated mitigation; the assumed one where that is asked for. */
function mitigationOf(
  work: PointFigures,
  { mitigationRate }: TribalKnowledgeTaxInput,
  { assumeMitigation = false }: TribalKnowledgeTaxOptions,
  assumed: CostAssumed[],
): () => StepId {
  let isSaid = false;
  return () => {
    if (mitigationRate !== undefined || !assumeMitigation) return work.need(mitigationRate, 'rate', 'mitigationRate');
    const step = work.need(assumedMitigation, 'rate', 'mitigationRate');
    if (!isSaid) {
      assumed.push({
        code: 'mitigation-rate',
        field: 'mitigationRate',
        value: work.valueOf(step),
        source: 'assumption',
      });
    }
    isSaid = true;
    return step;
  };
}
