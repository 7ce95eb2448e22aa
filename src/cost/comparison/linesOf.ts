import type { Warning } from '../../internal/quantity/model.js';
import { chartOfAccounts } from './chart.js';
import type { ChartLine } from './chart.js';
import { lineFormulas, runningLineIds } from './lines/lineFormulas.js';
import { statedLine } from './lines/stated.js';
import { lineWork } from './lineWork.js';
import type { Flow, LineWork, RunningCosts, SharedWork } from './lineWork.js';
import type { CostDiagnostic, CostModelOption } from './model.js';

/** A line as steps. */
export interface CompiledLine extends ChartLine {
  readonly isStated: boolean;
  readonly missing: readonly string[];
  readonly flows: readonly Flow[];
  readonly inputs: readonly number[];
  readonly personIds: readonly string[];
  readonly notes: readonly Warning[];
  readonly diagnostics: readonly CostDiagnostic[];
}

/** The lines of an option: the chart of accounts in its order, then what the caller states besides. */
export function linesOf(
  shared: SharedWork,
  option: CostModelOption,
  running: RunningCosts | undefined,
  which: 'running' | 'all',
): CompiledLine[] {
  const stated = new Map((option.lines ?? []).map((line) => [line.id, line]));
  const charted = chartOfAccounts
    .filter(({ id }) => which === 'all' || runningLineIds.includes(id))
    .map((line) => {
      const own = stated.get(line.id);
      stated.delete(line.id);
      if (own !== undefined)
        return compiledLine(shared, option, running, { ...line, ...ownLine(own) }, own.personIds ?? [], (work) => {
          statedLine(work, own);
        });
      const formula = lineFormulas[line.id];
      return compiledLine(shared, option, running, line, peopleOf(line.id, option), (work) => formula?.(work));
    });
  const others = [...stated.values()].map((own) =>
    compiledLine(shared, option, running, { id: own.id, ...ownLine(own) }, own.personIds ?? [], (work) => {
      statedLine(work, own);
    }),
  );
  return [...charted, ...others];
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
  running: RunningCosts | undefined,
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
