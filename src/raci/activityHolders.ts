import { checkFields, checkList } from './checkFields.js';
import type { CompiledScheme } from './compileScheme.js';
import { optionalFlagField, scopeField, textField } from './fieldKinds.js';
import type { FieldKind } from './fieldKinds.js';
import type { RaciActivity } from './input.js';
import type { Assignment } from './model.js';
import { inScope, scopeCells } from './scopeCells.js';
import type { ScopeCell } from './scopeCells.js';
import { withMeaning } from './withMeaning.js';

/** Who answers for an activity and who does it. */
export interface ActivityHolders {
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

const functionField: FieldKind = [(value) => typeof value === 'function', 'come from compileScheme'];

/**
 * Finds who answers for an activity and who does it, from the assignments of that activity that count.
 *
 * By implication the accountable does the work only in parts that no named doer has, so that work is never counted twice.
 *
 * @throws ComanagedError `invalid-argument` where an argument is not what its type says.
 */
export function activityHolders(
  activity: Pick<RaciActivity, 'severities' | 'sites'>,
  assignments: readonly Assignment[],
  scheme: CompiledScheme,
  options: ActivityHoldersOptions,
): ActivityHolders {
  checkList(assignments, 'assignments', { responsibility: textField, scope: scopeField });
  checkFields(scheme, 'scheme', { lettersFor: functionField });
  checkFields(options, 'options', { accountableImpliesResponsible: optionalFlagField });
  const accountable = withMeaning('owns-outcome', assignments, scheme);
  const named = withMeaning('does-work', assignments, scheme);
  const cells = scopeCells(activity);
  const heldBy = (holders: readonly Assignment[], cell: ScopeCell) => holders.some(({ scope }) => inScope(scope, cell));
  const unowned = cells.filter((cell) => !heldBy(accountable, cell));
  if (!options.accountableImpliesResponsible || scheme.lettersFor('does-work').size === 0) {
    return { accountable, responsible: named, unowned };
  }
  const undone = cells.filter((cell) => !heldBy(named, cell));
  const implied = accountable.filter(({ scope }) => undone.some((cell) => inScope(scope, cell)));
  return { accountable, responsible: [...named, ...implied], unowned };
}
