import { normalizedName } from '../internal/text/normalizedName.js';
import { assigneeKey } from './assigneeKey.js';
import type { DiffSide } from './diffSide.js';
import { grouped } from './grouped.js';
import type { RaciActivity } from './input.js';
import { scopeKey } from './scopeKey.js';

/** An activity before and after. */
export type ActivityPair = readonly [before: RaciActivity, after: RaciActivity];

/** Activities of two matrices, paired as far as they are the same. */
export interface ActivityMatch {
  /** The same, in the order of the later matrix. */
  readonly pairs: readonly ActivityPair[];
  /** Only in the earlier one. */
  readonly removed: readonly RaciActivity[];
  /** Only in the later one. */
  readonly added: readonly RaciActivity[];
  /** Of these, pairs with the same letters that nothing else has. */
  readonly probable: readonly ActivityPair[];
}

/** A name or heading in the form in which it is compared; undefined where there is none. */
export function comparedName(text: unknown): string | undefined {
  return typeof text === 'string' ? normalizedName(text) : undefined;
}

function nameKey({ name, section }: RaciActivity): string | undefined {
  const known = comparedName(name);
  return known === undefined ? undefined : JSON.stringify([known, comparedName(section) ?? null]);
}

/** All letters of an activity as one text, whatever their order; undefined where it has none. */
function rowKey({ rows }: DiffSide, { id }: RaciActivity): string | undefined {
  const row = rows.get(id);
  if (row === undefined) return undefined;
  const cells = row.map((each) =>
    JSON.stringify([assigneeKey(each.assignee), each.responsibility, scopeKey(each.scope)]),
  );
  return [...new Set(cells)].sort().join();
}

/** Pairs whose key nothing else of their side has. */
export function uniquePairs<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T, side: 0 | 1) => string | undefined,
): (readonly [before: T, after: T])[] {
  const earlier = grouped(before, (item) => keyOf(item, 0));
  const later = grouped(after, (item) => keyOf(item, 1));
  return [...later].flatMap(([key, [item, ...others]]): (readonly [T, T])[] => {
    const [other, ...more] = earlier.get(key) ?? [];
    return key === undefined || other === undefined || others.length + more.length > 0 ? [] : [[other, item]];
  });
}

/** Pairs activities by id, the rest by name and heading, and offers pairs of what still remains by their letters. */
export function matchActivities(before: DiffSide, after: DiffSide): ActivityMatch {
  const later = [...after.activities.values()];
  const byId = later.flatMap((activity): ActivityPair[] => {
    const other = before.activities.get(activity.id);
    return other === undefined ? [] : [[other, activity]];
  });
  const unmatched = later.filter(({ id }) => !before.activities.has(id));
  const left = [...before.activities.values()].filter(({ id }) => !after.activities.has(id));
  const byName = uniquePairs(left, unmatched, nameKey);
  const partner = new Map([...byId, ...byName].map((pair) => [pair[1], pair]));
  const named = new Set(byName.map(([other]) => other));
  const added = unmatched.filter((activity) => !partner.has(activity));
  const removed = left.filter((activity) => !named.has(activity));
  const sides = [before, after] as const;
  return {
    pairs: later.flatMap((activity) => {
      const pair = partner.get(activity);
      return pair === undefined ? [] : [pair];
    }),
    removed,
    added,
    probable: uniquePairs(removed, added, (activity, side) => rowKey(sides[side], activity)),
  };
}
