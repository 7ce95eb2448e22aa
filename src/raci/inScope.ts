import type { AssignmentScope } from './model.js';

/** Whether a dimension takes in a value; one that is not restricted, or not declared, does. */
function takesIn(values: readonly string[] | undefined, value: string | undefined): boolean {
  // Not includes: of a list that is a text by mistake it would find parts of words.
  return !values || value === undefined || values.some((one) => one === value);
}

/** Tells whether a scope takes in a severity at a site, undefined for all of them; hours are not looked at. */
export function inScope(
  scope: AssignmentScope | undefined,
  severity: string | undefined,
  site: string | undefined,
): boolean {
  return takesIn(scope?.severities, severity) && takesIn(scope?.sites, site);
}
