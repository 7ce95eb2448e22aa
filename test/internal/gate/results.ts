import type { PlainResult } from '../../../src/internal/gate/walk.js';
import type { Problem } from '../../../src/internal/quantity/model.js';

/** What was refused; nothing for data that passed. */
export function problemsOf(result: PlainResult): readonly Problem[] {
  return result.ok ? [] : result.problems;
}

/** The refusals as `code pointer`, in their order. */
export function refusals(result: PlainResult): string[] {
  return problemsOf(result).map(({ code, pointer }) => `${code} ${pointer ?? '-'}`);
}

/** The data that passed. */
export function accepted(result: PlainResult): unknown {
  if (!result.ok) throw new Error(refusals(result).join('\n'));
  return result.value;
}
