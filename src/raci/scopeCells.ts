import { checkFields, checkKind } from './checkFields.js';
import { restrictionField, scopeField } from './fieldKinds.js';
import type { RaciActivity } from './input.js';
import type { AssignmentScope } from './model.js';

/** One part of an activity that must be assigned; a missing dimension stands for all of it. */
export interface ScopeCell {
  /** A severity that the activity declares. */
  readonly severity?: string;
  /** A site that the activity declares. */
  readonly site?: string;
}

/**
 * The parts of an activity that must be assigned: its declared severities times its declared sites, in declared order.
 *
 * @throws ComanagedError `invalid-argument` where a dimension is not a list of texts, or is empty.
 */
export function scopeCells(activity: Pick<RaciActivity, 'severities' | 'sites'>): readonly ScopeCell[] {
  checkFields(activity, 'activity', { severities: restrictionField, sites: restrictionField });
  const severities = activity.severities?.map((severity) => ({ severity })) ?? [{}];
  const sites = activity.sites?.map((site) => ({ site })) ?? [{}];
  return severities.flatMap((severity) => sites.map((site) => ({ ...severity, ...site })));
}

/**
 * Tells whether a scope takes in a part of an activity; hours are not looked at.
 *
 * @throws ComanagedError `invalid-argument` where the scope or the part is not one.
 */
export function inScope(scope: AssignmentScope | undefined, cell: ScopeCell): boolean {
  checkKind(scope, 'scope', scopeField);
  checkFields(cell, 'cell', {});
  const has = (values: readonly string[] | undefined, value: string | undefined) =>
    values === undefined || value === undefined || values.includes(value);
  return has(scope?.severities, cell.severity) && has(scope?.sites, cell.site);
}
