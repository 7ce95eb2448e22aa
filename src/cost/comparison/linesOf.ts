import type { Warning } from '../../internal/quantity/model.js';
import { zeroStep } from '../program/calculation.js';
import { chartOfAccounts } from './chart.js';
import type { ChartLine } from './chart.js';
import { lineFormulas, runningLineIds } from './lines/lineFormulas.js';
import { statedLine } from './lines/stated.js';
import { lineWork } from './lineWork.js';
import type { Conditional, Flow, LineWork, RunningCost, RunningCosts, SharedWork } from './lineWork.js';
import type { CostModelOption } from './model.js';
import type { CostDiagnostic } from './results.js';

/** A line as steps. */
export interface CompiledLine extends ChartLine {
  readonly isStated: boolean;
  readonly missing: readonly string[];
  readonly flows: readonly Flow[];
  readonly inputs: readonly number[];
  readonly personIds: readonly string[];
  readonly notes: readonly Warning[];
  readonly diagnostics: readonly Conditional<CostDiagnostic>[];
}

/**
 * The lines of an option: the chart of accounts in its order, then what the caller states besides. What is paid every year comes first,
 * because moving and leaving are priced by it.
 *
 * @param before running cost of the option that is how things are; undefined where there is none
 */
export function linesOf(shared: SharedWork, option: CostModelOption, before: RunningCost | undefined): CompiledLine[] {
  const stated = new Map((option.lines ?? []).map((line) => [line.id, line]));
  const others = [...stated.values()].filter(({ id }) => chartOfAccounts.every((line) => line.id !== id));
  const write = (line: ChartLine, running: RunningCosts): CompiledLine => {
    const own = stated.get(line.id);
    if (own !== undefined) return statedAs(shared, option, own);
    const formula = lineFormulas[line.id];
    return compiledLine(shared, option, running, asBooked(line, option), peopleOf(line.id, option), (work) =>
      formula?.(work),
    );
  };
  const paid = chartOfAccounts.filter(({ id }) => runningLineIds.includes(id)).map((line) => write(line, none));
  const own = others.map((line) => statedAs(shared, option, line));
  const running = { before, after: runningCost(shared, [...paid, ...own]) };
  const known = new Map(paid.map((line) => [line.id, line]));
  return [...chartOfAccounts.map((line) => known.get(line.id) ?? write(line, running)), ...own];
}

/** For lines that nobody prices by others. */
const none: RunningCosts = { before: undefined, after: { amountIn: () => zeroStep, missing: [] } };

/** What an option takes every month: its direct lines but for purchases, moving and leaving, as far as they come every year. */
export function runningCost({ calc, periods }: SharedWork, lines: readonly CompiledLine[]): RunningCost {
  const running = lines.filter(
    ({ id, account, treatment }) => account === 'direct' && treatment === 'opex' && !isMove(id),
  );
  const flows = running.flatMap((line) => line.flows.filter(({ isYearly }) => isYearly === true));
  const { perYear } = periods;
  return {
    amountIn: (year) => {
      const [from, to] = [(year - 1) * perYear + 1, year * perYear + 1];
      const parts = flows.map(({ amount, factors }) => calc.times(amount, calc.plus(...factors.slice(from, to))));
      return calc.over(calc.plus(...parts), calc.constant(12));
    },
    missing: running.flatMap(({ missing }) => missing),
  };
}

function isMove(id: string): boolean {
  return id.startsWith('transition.') || id.startsWith('exit.');
}

/** An exit that is certain is planned, not risked. */
function asBooked(line: ChartLine, { exit }: CostModelOption): ChartLine {
  const isPlanned = line.id.startsWith('exit.') && exit?.certainAtHorizon === true;
  return isPlanned ? { ...line, treatment: 'opex', certainty: 'budgeted' } : line;
}

function statedAs(shared: SharedWork, option: CostModelOption, own: Stated): CompiledLine {
  return compiledLine(shared, option, none, { id: own.id, ...ownLine(own) }, [...(own.personIds ?? [])], (work) => {
    statedLine(work, own);
  });
}

type Stated = NonNullable<CostModelOption['lines']>[number];

function ownLine({
  account,
  treatment,
  owner,
  certainty,
}: Stated): Omit<ChartLine, 'id'> & { readonly isStated: true } {
  return {
    account,
    treatment,
    owner,
    certainty,
    formula: 'stated@1: annualAmount * (1 + escalatorRate)^(year - 1) + oneOffAmount',
    isStated: true,
  };
}

/** People that the lines of pay and knowledge speak of. */
function peopleOf(id: string, { staff }: CostModelOption): string[] {
  if (id !== 'staff' && id !== 'risk.tribal-knowledge') return [];
  return [...new Set((staff ?? []).flatMap(({ personIds }) => personIds ?? []))];
}

function compiledLine(
  shared: SharedWork,
  option: CostModelOption,
  running: RunningCosts,
  line: ChartLine & { readonly isStated?: boolean },
  personIds: readonly string[],
  write: (work: LineWork) => void,
): CompiledLine {
  const { work, written } = lineWork(shared, option, running);
  write(work);
  const isKnown = written.missing.size === 0;
  return {
    ...line,
    isStated: line.isStated ?? false,
    missing: [...written.missing],
    flows: isKnown ? written.flows : [],
    inputs: [...written.inputs],
    personIds,
    notes: written.notes,
    diagnostics: written.diagnostics,
  };
}
