import type { HoursPlan } from '../coverage/model.js';
import { compareText } from '../internal/text/compareText.js';
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
export type ChangedActivity = Omit<ChangedPart, 'severities' | 'sites' | 'hours'>;

/** Tells a pair of activities. */
export function changedActivity(pair: ActivityPair, before: DiffSide, after: DiffSide): ChangedActivity {
  const [{ id: beforeActivityId }, { id: afterActivityId, name }] = pair;
  const notAssessed = [
    ...(before.isAssessed(beforeActivityId) ? [] : ['before' as const]),
    ...(after.isAssessed(afterActivityId) ? [] : ['after' as const]),
  ];
  return { beforeActivityId, afterActivityId, label: textOrNull(name) ?? afterActivityId, notAssessed };
}

/** Whether one of two lists is known to lack something that the other one has. */
export function isKnownChange(
  { notAssessed }: ChangedActivity,
  before: readonly string[],
  after: readonly string[],
): boolean {
  const lacks = (one: readonly string[], other: readonly string[]) => other.some((each) => !one.includes(each));
  return (
    (!notAssessed.includes('before') && lacks(before, after)) ||
    (!notAssessed.includes('after') && lacks(after, before))
  );
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

/** The assignments of a cell before and after. */
export interface PairedCell {
  readonly old: readonly Assignment[];
  readonly now: readonly Assignment[];
}

/** The cells of an activity, one column in one scope each, in a fixed order. */
export function pairedCells(pair: ActivityPair, before: DiffSide, after: DiffSide): PairedCell[] {
  const earlier = grouped(before.rows.get(pair[0].id) ?? [], cellKey);
  const later = grouped(after.rows.get(pair[1].id) ?? [], cellKey);
  const keys = [...new Set([...earlier.keys(), ...later.keys()])].sort(compareText);
  return keys.map((key) => ({ old: earlier.get(key) ?? [], now: later.get(key) ?? [] }));
}

/** A cell as it is told: whose, and for which part. */
export function changedCell({
  old,
  now,
}: PairedCell): Pick<LetterChange, 'severities' | 'sites' | 'hours' | 'assignee'>[] {
  const all = [...old, ...now];
  return all.slice(0, 1).map(({ assignee: { kind, id } }) => ({
    ...changedScope(all.map(({ scope }) => scope)),
    assignee: { kind, id },
  }));
}

/** Cells of an activity with other letters than before. */
export function letterChanges(pair: ActivityPair, before: DiffSide, after: DiffSide): LetterChange[] {
  const activity = changedActivity(pair, before, after);
  return pairedCells(pair, before, after).flatMap((cell): LetterChange[] => {
    const { old, now } = cell;
    const [was, is] = [lettersIn(before, old), lettersIn(after, now)];
    const isSame = was.length === is.length && was.every((letter) => is.includes(letter));
    if (isSame) return [];
    const isKnown = isKnownChange(activity, was, is);
    return changedCell(cell).map((told) => ({ ...activity, ...told, before: was, after: is, isKnown }));
  });
}
