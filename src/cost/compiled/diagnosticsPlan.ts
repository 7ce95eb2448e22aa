import { whatHolds } from '../comparison/conditions.js';
import type { SteppedLine } from '../comparison/optionCosts.js';
import type { CostDiagnostic } from '../comparison/results.js';
import type { RepeatedRun } from '../program/repeatedRun.js';

/** Prepares the doubts about an option: those that do not move are told once. */
export function diagnosticsPlan(lines: readonly SteppedLine[], run: RepeatedRun): () => readonly CostDiagnostic[] {
  const said = lines.flatMap(({ line }) => line.diagnostics);
  const moves = said.some(({ when }) => when?.steps.some((step) => run.moves(step)) === true);
  const fixed = Object.freeze(whatHolds<CostDiagnostic>(said, run.values).map((each) => Object.freeze(each)));
  return () => (moves ? whatHolds(said, run.values) : fixed);
}
