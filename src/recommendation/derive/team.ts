import { internalItFte } from './internalItFte.js';
import type { Derive } from './model.js';

/** `team`: none where there is nobody inside. How many are lean and how many established is an opinion: people are asked. */
export const team: Derive = (scope) => {
  const { value, ...rest } = internalItFte(scope);
  return { ...rest, value: value === 0 ? 'none' : undefined };
};
