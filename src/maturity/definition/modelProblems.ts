import type { Problem } from '../../internal/quantity/model.js';
import type { ModelFault } from './modelFault.js';

/** How many problems are listed. */
export const mostProblems = 1000;

/** Faults as problems: at most a thousand, and the rest as one that counts them. */
export function modelProblems(faults: readonly ModelFault[], severity: Problem['severity']): Problem[] {
  const told = faults.slice(0, mostProblems).map(({ code, path, must }): Problem => {
    const [message, pointer] = path === '' ? [`The model must ${must}.`, ''] : [`${path} must ${must}.`, `/${path}`];
    return { code, severity, message, pointer };
  });
  return withRest(told, faults.length, severity);
}

/** Problems, and one that counts those that are not listed. */
export function withRest(told: readonly Problem[], all: number, severity: Problem['severity']): Problem[] {
  const count = all - told.length;
  if (count === 0) return [...told];
  const rest = { code: 'too-many-problems', severity, message: `${String(count)} more problems are not listed.` };
  return [...told, { ...rest, pointer: '', count }];
}
