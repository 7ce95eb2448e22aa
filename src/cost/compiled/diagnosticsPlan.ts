import { whatHolds } from '../comparison/conditions.js';
import type { SteppedLine } from '../comparison/optionCosts.js';
import type { CostDiagnostic } from '../comparison/results.js';
import type { RepeatedRun } from '../program/repeatedRun.js';
import type { StepId } from '../program/steps.js';

/** Prepares the doubts about an option: those that do not move are told once. */
export function diagnosticsPlan(lines: readonly SteppedLine[], run: RepeatedRun): () => readonly CostDiagnostic[] {
  const said = lines.flatMap(({ line }) => line.diagnostics);
  const moving = said.flatMap(({ when }) => (when?.steps.some((step) => run.moves(step)) === true ? [when] : []));
  const others = said.filter(({ when }) => when === undefined || !moving.includes(when));
  const fixed = Object.freeze(whatHolds<CostDiagnostic>(others, run.values).map((each) => Object.freeze(each)));
  const valueOf = (step: StepId): number => run.values[step] ?? 0;
  return () => {
    for (const condition of moving) if (condition.holds(valueOf)) return whatHolds(said, run.values);
    return fixed;
  };
}
