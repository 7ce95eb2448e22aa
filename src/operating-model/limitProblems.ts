import { problemSeverities } from '../internal/quantity/model.js';
import type { Problem } from '../internal/quantity/model.js';

/** As many problems are told; a hostile file must not give 200,000 messages (house default). */
export const mostProblems = 1_000;

/**
 * The problems to tell, errors first: at most a thousand, and the rest as one that says how many were left out.
 *
 * @param untold how many errors were found beside these
 */
export function limitProblems(problems: readonly Problem[], untold = 0): readonly Problem[] {
  const ordered = problemSeverities.flatMap((severity) => problems.filter((problem) => problem.severity === severity));
  const count = Math.max(ordered.length - mostProblems, 0) + untold;
  if (count === 0) return ordered;
  const severity = untold > 0 ? 'error' : (ordered[mostProblems]?.severity ?? 'error');
  const message = `${count} more problems are not listed.`;
  return [...ordered.slice(0, mostProblems), { code: 'too-many-problems', severity, message, pointer: '', count }];
}
