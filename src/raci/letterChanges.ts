import type { HoursPlan } from '../coverage/model.js';
import { compareText } from '../internal/text/compareText.js';
import type { Assignee } from '../services/parties/model.js';
import { assigneeKey } from './assigneeKey.js';
import type { ChangedPart, LetterChange } from './diff.js';
import type { DiffSide } from './diffSide.js';
import { grouped } from './grouped.js';
import type { Assignment, AssignmentScope } from './model.js';
import type { ActivityPair } from './matchActivities.js';
import { scopeKey } from './scopeKey.js';
import { textOrNull } from './textOrNull.js';

function sorted(values: readonly string[] | undefined): readonly string[] | null {
  return values === undefined ? null : [...new Set(values)].sort(compareText);
}

/** The one of equal plans that is told, whichever side it stands on. */
export function firstPlan(plans: readonly (HoursPlan | undefined)[]): HoursPlan | null {
  const texts = plans.flatMap((plan) => (plan === undefined ? [] : [JSON.stringify(plan)]));
  const [first] = texts.sort(compareText);
  return first === undefined ? null : (JSON.parse(first) as HoursPlan); // the text of a plan
}

/** A pair of activities as it is told. */
export function changedActivity([before, after]: ActivityPair): Omit<ChangedPart, 'severities' | 'sites' | 'hours'> {
  return { beforeActivityId: before.id, afterActivityId: after.id, label: textOrNull(after.name) ?? after.id };
}

/** A scope as it is told; equal scopes may be spelled differently. */
export function changedScope(
  scopes: readonly (AssignmentScope | undefined)[],
): Pick<ChangedPart, 'severities' | 'sites' | 'hours'> {
  const [scope] = scopes;
  // Hours that are every hour are no restriction.
  const hours =
    scopeKey(scope?.window && { window: scope.window }) === '' ? null : firstPlan(scopes.map((each) => each?.window));
  return { severities: sorted(scope?.severities), sites: sorted(scope?.sites), hours };
}

function cellKey({ assignee, scope }: Assignment): string {
  return JSON.stringify([assigneeKey(assignee), scopeKey(scope)]);
}

function lettersIn({ letters }: DiffSide, cell: readonly Assignment[]): string[] {
  const given = new Set<unknown>(cell.map(({ responsibility }) => responsibility));
  return letters.filter(({ letter }) => given.has(letter)).map(({ letter }) => String(letter));
}

/** Cells of an activity with other letters than before; a cell is one column in one scope. */
export function letterChanges(pair: ActivityPair, before: DiffSide, after: DiffSide): LetterChange[] {
  const earlier = grouped(before.rows.get(pair[0].id) ?? [], cellKey);
  const later = grouped(after.rows.get(pair[1].id) ?? [], cellKey);
  const keys = [...new Set([...earlier.keys(), ...later.keys()])].sort(compareText);
  return keys.flatMap((key): LetterChange[] => {
    const [old, now] = [earlier.get(key) ?? [], later.get(key) ?? []];
    const [was, is] = [lettersIn(before, old), lettersIn(after, now)];
    const isSame = was.length === is.length && was.every((letter) => is.includes(letter));
    const all: readonly Assignment[] = [...old, ...now];
    const [first] = all;
    if (isSame || first === undefined) return [];
    const assignee: Assignee = { kind: first.assignee.kind, id: first.assignee.id };
    const scope = changedScope(all.map((each) => each.scope));
    return [{ ...changedActivity(pair), ...scope, assignee, before: was, after: is }];
  });
}
