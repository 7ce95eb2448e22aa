import { compareText } from '../../internal/text/compareText.js';
import type { CompiledInput } from '../comparison/inputs.js';
import type { SteppedComparison } from '../comparison/steppedComparison.js';
import { neededSteps } from '../program/neededSteps.js';
import { valuesAt } from '../program/valuesAt.js';
import type { CostTornado, TornadoBar } from './model.js';
import type { OptionPair } from './pairOfOptions.js';

/** Bars among which assumptions come first: a house default. */
export const foremost = 5;

/**
 * How far each uncertain input moves the cost of an option or the difference of two, at a level and its mirror image, all others at the point of
 * the comparison. Of inputs with one id only those count on which the cost hangs: another option may have other figures by the same name.
 */
export function tornadoBars(
  { calc, inputs }: Pick<SteppedComparison, 'calc' | 'inputs'>,
  pair: OptionPair,
  level: number,
): Pick<CostTornado, 'base' | 'bars'> {
  const values = new Float64Array(calc.steps.length);
  const point = Float64Array.from(inputs.compiled, ({ input }) => input.value);
  const costAt = (given: Float64Array): number => {
    valuesAt(calc.steps, given, values);
    return pair.costOf(values);
  };
  const base = costAt(point);
  const barOf = (those: readonly number[], id: string): TornadoBar => {
    const at = (u: number): number => {
      const moved = point.slice();
      for (const which of those) moved[which] = inputs.compiled[which]?.law.quantile(u) ?? 0;
      return costAt(moved);
    };
    const members = those.flatMap((which) => inputs.compiled[which] ?? []);
    const [low, high] = [at(level), at(1 - level)];
    return {
      inputId: id,
      fields: members.flatMap(({ input }) => input.fields).sort(compareText),
      lowInput: members[0]?.law.quantile(level) ?? 0,
      highInput: members[0]?.law.quantile(1 - level) ?? 0,
      low: low + 0,
      high: high + 0,
      swing: Math.abs(high - low),
      isDoubtful: base < Math.min(low, high) || base > Math.max(low, high),
      isAssumption: members.some(({ input }) => input.source === 'assumption' || input.source === 'house'),
    };
  };
  const isNeeded = neededSteps(calc.steps, pair.steps);
  const needed = new Set(
    calc.steps.flatMap((step, at) => (step.operation === 'input' && isNeeded[at] === 1 ? step.input : [])),
  );
  const bars = [...byId(inputs.compiled, needed)]
    .map(([id, those]) => barOf(those, id))
    .filter(({ swing, isDoubtful }) => swing > 0 || isDoubtful)
    .sort((a, b) => b.swing - a.swing || compareText(a.inputId, b.inputId));
  return { base: base + 0, bars: assumptionsFirst(bars) };
}

/** Positions of the uncertain inputs that are needed, by id: equal ids move together. */
function byId(inputs: readonly CompiledInput[], needed: ReadonlySet<number>): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [at, { input, law }] of inputs.entries()) {
    if (!law.isConstant && needed.has(at)) groups.set(input.id, [...(groups.get(input.id) ?? []), at]);
  }
  return groups;
}

function assumptionsFirst(bars: readonly TornadoBar[]): TornadoBar[] {
  const [first, rest] = [bars.slice(0, foremost), bars.slice(foremost)];
  return [...first.filter((bar) => bar.isAssumption), ...first.filter((bar) => !bar.isAssumption), ...rest];
}
