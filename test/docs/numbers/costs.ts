import { mostVariants } from '../../../src/cost/compileTotalCostOfOwnership.js';
import { mostDrawnPeople } from '../../../src/cost/comparison/lines/departures.js';
import { eventHandlings } from '../../../src/cost/comparison/settings.js';
import { assessmentTrials, shownDrivers } from '../../../src/assessment/costsOf.js';
import { steps } from '../../../src/cost/breakEven.js';
import { mostYears } from '../../../src/cost/comparison/modelFaults.js';
import { defaultPoint, defaultSalvage } from '../../../src/cost/comparison/settings.js';
import { defaultLevel } from '../../../src/cost/costTornado.js';
import { foremost } from '../../../src/cost/sensitivity/tornadoBars.js';
import { costDefaults } from '../../../src/cost/assumptions/model.js';
import { mostCashFlows } from '../../../src/cost/investment/cashFlows.js';
import { assumedMitigation } from '../../../src/cost/knowledge/assumedMitigation.js';
import { mostOutcomes } from '../../../src/cost/knowledge/lossTail.js';
import { mostPeople } from '../../../src/cost/knowledge/peopleTax.js';
import { mostHolders } from '../../../src/cost/knowledge/serviceOutcomes.js';
import { mostWeights } from '../../../src/cost/money/allocateMoney.js';
import { currencyListDate } from '../../../src/cost/money/currencies.js';
import { defaultRamp } from '../../../src/cost/options/model.js';
import { ceilingTolerance } from '../../../src/cost/program/steps.js';
import {
  defaultLevels,
  defaultSeed,
  defaultTrials,
  mostTrials,
  tableFrom,
} from '../../../src/cost/simulation/costSimulation.js';
import { sameWithin } from '../../../src/cost/simulation/isSame.js';
import { wide } from '../../../src/cost/simulation/simulationSummary.js';
import { tolerance } from '../../../src/internal/quantity/law/quantileTable.js';
import { standardHoldingSemantics } from '../../../src/operating-model/derive/costs/knowledgeHolders.js';
import { coded, from, house, said } from './row.js';
import type { NumberRow, NumberSection } from './row.js';

const comparisons = '`totalCostOfOwnership`, `simulateCost`, `costTornado`, `breakEven`';
const tax = '`tribalKnowledgeTax`, line `risk.tribal-knowledge`';

/** A default of the cost assumptions, replaced by the field of its name. */
const assumption = (
  name: keyof typeof costDefaults,
  what: string,
  source: string,
  used: string = comparisons,
  beside: { readonly replace?: string; readonly at?: readonly string[] } = {},
): NumberRow =>
  house(what, {
    value: `\`${String(costDefaults[name])}\``,
    source,
    used,
    replace: `\`assumptions.${name}\`${beside.replace ?? ''}`,
    at: beside.at ?? [],
  });

const tablesAndTime: NumberSection = {
  title: 'Costs',
  text: [
    'Loading, discount rate, leaving rate, multiplier, context penalty, cost of a minute and mitigation have no honest default: they are yours, and',
    'what you do not say makes a line unknown. A result names the conventions that it used (`basis`, `discountConvention`, `rounding`, `point`) and lists',
    'under `assumed` what was taken for you.',
  ].join('\n'),
  rows: [
    assumption('basis', 'money', 'what contracts and salaries are written in', comparisons, {
      at: ['cost/assumptions/model.ts: costDefaults'],
    }),
    assumption('period', 'length of a period', 'budgets are made by year'),
    assumption(
      'discountConvention',
      'when flows are discounted',
      "the first year at its end, as in Forrester's TEI studies",
      comparisons,
      {
        replace: '; `npv`, `payback` and `annualizedCost` ask for theirs',
      },
    ),
    assumption('monthlyRate', 'how a monthly rate follows from a yearly one', 'twelve months make exactly the year'),
    assumption(
      'rounding',
      'ties of money',
      'over many amounts its errors cancel',
      `${comparisons}, \`roundToMinor\`, \`allocateMoney\``,
      {
        replace: '; the argument `mode`; the option `rounding`',
        at: ['cost/money/roundToMinor.ts: roundToMinor', 'cost/money/allocateMoney.ts: rounding'],
      },
    ),
    from('standard', 'digits of a currency', {
      value: `list of ${currencyListDate}`,
      source: 'ISO 4217, list one',
      used: 'all amounts of money',
      replace: 'the argument `overrides` of `minorDigits`',
    }),
    assumption('staffing', 'positions from seats', 'nobody hires 0.4 of a person', 'lines of staff'),
    house('excess over a whole position that takes nobody', {
      value: `${String(ceilingTolerance)} of it`,
      source: 'noise: 84 × 2 / 40 / (1 − 0.3) is 6.000000000000001 in doubles',
      used: 'lines of staff',
      replace: "`fte`, or `staffing: 'fractional'`",
      at: ['cost/program/steps.ts: ceilingTolerance'],
    }),
    house('value of an uncertain figure in a calculation without chance', {
      value: `\`${defaultPoint}\``,
      source: 'means of sums are sums of means',
      used: '`totalCostOfOwnership`, `breakEven`, `downtimeCost`',
      replace: '`point`',
      at: ['cost/comparison/settings.ts: defaultPoint'],
    }),
    house('what is left of purchases at the horizon counts back', {
      value: defaultSalvage ? 'yes' : 'no',
      source: 'a purchase in the last year serves later ones too',
      used: comparisons,
      replace: '`salvage`; `salvageRate` of a tool',
      at: ['cost/comparison/settings.ts: salvage', 'cost/comparison/settings.ts: defaultSalvage'],
    }),
    house('pay grows with wages, fees with their own escalator, budgets and prices not', {
      value: 'from the second year',
      source: 'the first year is at the prices that you know',
      used: comparisons,
      replace: 'lines of your own, with an `escalatorRate`',
    }),
    house('shape of a ramp', {
      value: defaultRamp,
      source: 'the plainest',
      used: 'benefits and productivity after a move',
      replace: '`ramp` of the transition',
      at: ['cost/options/model.ts: defaultRamp'],
    }),
    house('value of a ramp in a period', {
      value: 'its mean over the period',
      source: 'its end would give the benefits too early',
      used: 'benefits and productivity after a move',
      replace: 'fixed; shorter periods',
      at: ['cost/comparison/lines/ramp.ts: rampMeans'],
    }),
    house('years of a comparison', {
      value: `at most ${said(mostYears)}`,
      source: 'nobody knows further',
      used: comparisons,
      replace: 'fixed',
    }),
    house('parts of an interval that are searched where a difference is no straight line', {
      value: said(steps),
      source: 'two roots in one part are missed',
      used: '`breakEven`',
      replace: '`from`, `to`',
      at: ['cost/breakEven.ts: steps'],
    }),
    house('flows of a rate of return', {
      value: `at most ${said(mostCashFlows)}`,
      source: 'now and 83 years of months',
      used: '`irr`, `mirr`, `npv`, `payback`',
      replace: 'fixed',
      at: ['cost/investment/cashFlows.ts: mostCashFlows'],
    }),
    house('weights among which an amount is split', {
      value: `at most ${said(mostWeights)}`,
      source: 'more are a mistake',
      used: '`allocateMoney`',
      replace: 'fixed',
      at: ['cost/money/allocateMoney.ts: mostWeights'],
    }),
  ],
};

const { min, mode, max } = assumedMitigation;

const knowledge: NumberSection = {
  title: 'Tribal knowledge',
  rows: [
    assumption('taxMethod', 'method of the tax', 'documents make no recruiting cheaper, as `multiplier` has it', tax, {
      replace: '; `method`',
      at: ['cost/knowledge/tribalKnowledgeTax.ts: tribalKnowledgeTax', 'cost/knowledge/model.ts: method'],
    }),
    assumption('concentration', 'measure of concentration', 'no standard', `\`knowledgeConcentration\`, ${tax}`, {
      replace: '; `measure`',
      at: ['cost/knowledge/knowledgeConcentration.ts: knowledgeConcentration'],
    }),
    assumption(
      'concentrationExponent',
      'exponent on the number of holders',
      'shares of one service add up to 1',
      `\`knowledgeConcentration\`, ${tax}`,
      {
        replace: '; `exponent`',
        at: ['cost/knowledge/knowledgeConcentration.ts: exponent'],
      },
    ),
    house('letters that hold knowledge (`standardHoldingSemantics`)', {
      value: coded(standardHoldingSemantics),
      source: 'who is asked or told does not know how',
      used: '`costModelOf`',
      replace: '`assumptions.holdingSemantics`',
      at: ['operating-model/derive/costs/knowledgeHolders.ts: standardHoldingSemantics'],
    }),
    house('mitigation (`assumedMitigation`)', {
      value: `PERT ${said(min)}, ${said(mode)}, ${said(max)}`,
      source: 'no evidence was found; used only where `assumeMitigation` asks for it, and listed as an assumption',
      used: '`tribalKnowledgeTax`',
      replace: '`mitigationRate`',
      at: ['cost/knowledge/assumedMitigation.ts: assumedMitigation'],
    }),
    house('a recruiting, onboarding or vacancy line that names nobody', {
      value: 'a warning; an error where it names people of the tax',
      source: 'it may be for other people',
      used: '`DOUBLE_COUNT_TURNOVER`',
      replace: '`personIds` of the line',
      at: ['cost/knowledge/turnoverDoubleCount.ts: turnoverDoubleCount'],
    }),
    house('sizes up to which the quantiles of a year are counted', {
      value: `${said(mostPeople)} people, ${said(mostOutcomes)} different losses, ${said(mostHolders)} holders by coverage`,
      source: 'beyond, there is no `tail`; the mean is exact all the same',
      used: '`tribalKnowledgeTax`',
      replace: 'fixed; `simulateCost`',
      at: [
        'cost/knowledge/peopleTax.ts: mostPeople',
        'cost/knowledge/lossTail.ts: mostOutcomes',
        'cost/knowledge/serviceOutcomes.ts: mostHolders',
      ],
    }),
  ],
};

const uncertainty: NumberSection = {
  title: 'Uncertainty',
  rows: [
    house('trials (`defaultTrials`)', {
      value: `${said(defaultTrials)}, at most ${said(mostTrials)}`,
      source: 'every estimate has its error beside it',
      used: '`simulateCost`, `costSimulation`',
      replace: '`trials`',
      at: ['cost/simulation/costSimulation.ts: defaultTrials', 'cost/simulation/costSimulation.ts: trials'],
    }),
    house('forms of a compiled comparison that are kept (`mostVariants`)', {
      value: said(mostVariants),
      source: 'figures of exactly 0 or 1 make forms of their own; more than these are compiled again',
      used: '`compileTotalCostOfOwnership`',
      replace: 'fixed',
      at: ['cost/compileTotalCostOfOwnership.ts: mostVariants'],
    }),
    house('events in trials', {
      value: `${coded([eventHandlings[0]])}: their expected number`,
      source: 'the mean is the same; draws show the tail, and take longer',
      used: '`simulateCost`, `costSimulation`',
      replace: '`events: drawn`',
    }),
    house('most equal people whose departures are drawn (`mostDrawnPeople`)', {
      value: said(mostDrawnPeople),
      source: 'to bound memory; more is refused with its place',
      used: '`simulateCost`, `costSimulation`',
      replace: 'several positions in place of one',
      at: ['cost/comparison/lines/departures.ts: mostDrawnPeople'],
    }),
    house('trials of an assessment (`assessmentTrials`)', {
      value: `${said(assessmentTrials)}, fewer where a document compares very many options`,
      source: 'enough for the 10th and 90th percentile to two digits',
      used: '`assess`',
      replace: '`simulateCost` with `trials` on what `costModelOf` gives',
      at: ['assessment/costsOf.ts: assessmentTrials'],
    }),
    house('figures named for each cost (`shownDrivers`)', {
      value: said(shownDrivers),
      source: 'what can be read at a glance',
      used: '`assess`',
      replace: '`costTornado`, which gives all',
      at: ['assessment/costsOf.ts: shownDrivers'],
    }),
    house('seed (`defaultSeed`)', {
      value: said(defaultSeed),
      source: 'a constant, so that equal calls give equal bytes',
      used: '`simulateCost`, `costSimulation`',
      replace: '`seed`',
    }),
    house('levels of quantiles (`defaultLevels`)', {
      value: defaultLevels.join(', '),
      source: 'the 10th, 50th and 90th percentile',
      used: '`simulateCost`, `costSimulation`',
      replace: '`levels`',
    }),
    from('measured', 'trials from which quantiles of inputs come from tables', {
      value: `${said(tableFrom)}; a table is off by less than ${String(tolerance)}`,
      source: 'below, setting them up takes longer than it saves',
      used: '`simulateCost`, `costSimulation`',
      replace: '`quantileMethod`',
      at: ['cost/simulation/costSimulation.ts: tableFrom'],
    }),
    house('an interval of a quantile is wide', {
      value: `from ${said(100 * wide)} % of the quantile on`,
      source: 'then a note says that the tail is heavy',
      used: '`simulateCost`, `costSimulation`',
      replace: 'fixed; more `trials`',
      at: ['cost/simulation/simulationSummary.ts: wide'],
    }),
    house('part of a cost within which two options cost the same', {
      value: String(sameWithin),
      source: 'sums in another order differ in their last bits',
      used: '`simulateCost`, `costSimulation`',
      replace: 'fixed',
      at: ['cost/simulation/isSame.ts: sameWithin'],
    }),
    house('level of a tornado', {
      value: `${said(defaultLevel)} and ${said(1 - defaultLevel)}`,
      source: 'as the quantiles',
      used: '`costTornado`',
      replace: '`level`',
      at: ['cost/costTornado.ts: defaultLevel'],
    }),
    house('bars among which assumptions come first', {
      value: said(foremost),
      source: 'what has no evidence must be seen',
      used: '`costTornado`',
      replace: 'fixed; sort by `swing`',
      at: ['cost/sensitivity/tornadoBars.ts: foremost'],
    }),
  ],
};

const derived = (code: string, what: string, source: string, replace: string): NumberRow =>
  house(what, { value: `listed as \`${code}\``, source, used: '`costModelOf`', replace });

const inferences: NumberSection = {
  title: 'What is inferred from a document',
  text: 'Each stands in `assumed` of the result, with the place that it is used for.',
  rows: [
    derived(
      'uniform-arrival',
      'share of incidents out of hours is the share of the hours',
      'incidents come at any time alike; what is used in business hours fails in them, so it is too much',
      '`assumptions.outOfHoursShare`',
    ),
    from('inference', 'acknowledgment under a promised response', {
      value: 'triangular from 0 to the promise, half of it the likeliest; listed as `acknowledge-within-response`',
      source: 'a response is a ceiling, and no contract says how it is used',
      used: '`costModelOf`',
      replace: '`acknowledge` in `restoration`; `acknowledgeFromContract`',
    }),
    derived(
      'accountable-does-the-work',
      'the accountable does the work where nobody is named',
      'as in findings',
      '`raciScheme.accountableImpliesResponsible`',
    ),
    derived(
      'seats-of-any-kind',
      'a seat for any tier or skill counts',
      'the needs of the service differ by tier or skill',
      'needs of one kind',
    ),
    derived('holding-letters', 'letters that hold knowledge', 'as above', '`assumptions.holdingSemantics`'),
    derived(
      'unknown-staffing-is-one-holder',
      'a role that nobody is named for is one holder',
      'somebody must know it',
      'people in the role',
    ),
    from('inference', 'hours without a list of holidays, or assessed in part', {
      value: 'taken as they stand; listed as `holidays-not-assessed`, `hours-partly-assessed`',
      source: 'what is not assessed cannot be counted',
      used: '`costModelOf`',
      replace: '`closures` and `windows` of the coverage',
    }),
    house('skill gap that nobody states', {
      value: '0 hours; listed as `no-skill-gap-delay`',
      source: 'most incidents need nobody else',
      used: '`downtimeCost`, line `risk.downtime`',
      replace: '`skillGapDelayHours`',
    }),
    from('inference', 'what nobody stated counts as none', {
      value: "no; with `unstated: 'none'` yes, listed as `taken-as-none`",
      source: 'absent is unknown',
      used: comparisons,
      replace: '`unstated`',
    }),
  ],
};

/** Costs. */
export const costSections: readonly NumberSection[] = [tablesAndTime, knowledge, uncertainty, inferences];
