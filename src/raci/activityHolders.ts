import type { CompiledScheme } from './compileScheme.js';
import { impliedDoers } from './impliedDoers.js';
import { inScope } from './inScope.js';
import type { RaciActivity } from './input.js';
import type { Assignment } from './model.js';
import { scopeCells } from './scopeCells.js';
import type { ScopeCell } from './scopeCells.js';

/** Who answers for an activity and who does it. */
export interface ActivityHolders {
  /** The assignments that they were read from. */
  readonly assignments: readonly Assignment[];
  /** Assignments that own the outcome. */
  readonly accountable: readonly Assignment[];
  /** Assignments that do the work, those by implication included. */
  readonly responsible: readonly Assignment[];
  /** Parts of the activity for which nobody owns the outcome. */
  readonly unowned: readonly ScopeCell[];
}

/** How holders are read. */
export interface ActivityHoldersOptions {
  /** Whether the accountable does the work in a part of the activity where nobody is named to do it. */
  readonly accountableImpliesResponsible: boolean;
}

/** Most assignments hold for all of their activity: no part of it need be looked at. */
function isUnrestricted({ scope }: Assignment): boolean {
  return scope === undefined;
}

const none: readonly Assignment[] = Object.freeze([]);
const covered: readonly ScopeCell[] = Object.freeze([]);

/** Adds to a list that may not be there yet: most have one entry, and a list that was empty first would hold room for many. */
function withOneMore(list: Assignment[] | undefined, assignment: Assignment): Assignment[] {
  if (list === undefined) return [assignment];
  list.push(assignment);
  return list;
}

function isHeld(holders: readonly Assignment[], { severity, site }: ScopeCell): boolean {
  return holders.some(({ scope }) => inScope(scope, severity, site));
}

/**
 * Finds who answers for an activity and who does it, from the assignments of that activity that count.
 *
 * By implication the accountable does the work only in parts that no named doer has, so that work is never counted twice.
 */
export function activityHolders(
  activity: Pick<RaciActivity, 'severities' | 'sites'>,
  assignments: readonly Assignment[],
  scheme: CompiledScheme,
  options: ActivityHoldersOptions,
): ActivityHolders {
  const owns = scheme.lettersFor('owns-outcome');
  const does = scheme.lettersFor('does-work');
  let owners: Assignment[] | undefined;
  let doers: Assignment[] | undefined;
  for (const assignment of assignments) {
    if (owns.has(assignment.responsibility)) owners = withOneMore(owners, assignment);
    if (does.has(assignment.responsibility)) doers = withOneMore(doers, assignment);
  }
  const accountable = owners ?? none;
  const named = doers ?? none;
  // In a scheme that names no doers nobody is one by implication; nor is anybody where one is named for all of it.
  const isImplied = options.accountableImpliesResponsible && does.size > 0 && !named.some(isUnrestricted);
  const implied = isImplied ? impliedDoers(activity, accountable, named) : [];
  return {
    assignments,
    accountable,
    responsible: implied.length === 0 ? named : [...named, ...implied],
    unowned: accountable.some(isUnrestricted)
      ? covered
      : scopeCells(activity).filter((cell) => !isHeld(accountable, cell)),
  };
}
