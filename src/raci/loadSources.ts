import { refuse } from '../internal/check.js';
import { assigneeKinds } from '../services/parties/model.js';
import type { Assignee } from '../services/parties/model.js';
import { assigneeKey } from './assigneeKey.js';
import type { Group } from './grouped.js';
import type { LoadLevel, LoadNotPlaced } from './load.js';
import type { LoadPlaces } from './loadPlaces.js';
import { effortOf } from './work.js';
import type { WorkEntry } from './work.js';

/** All letters of one assignee, as far as they count for somebody. */
export interface LoadSource {
  /** The assignee, as text. */
  readonly key: string;
  /** The letters. */
  readonly entries: Group<WorkEntry>;
  /** Part of the hours that counts, 0 to 1. */
  readonly part: number;
}

/** What counts at a level, and what does not. */
export interface LevelLoad {
  /** Everybody who carries something, with whose letters that is. */
  readonly carried: readonly (readonly [holder: Assignee, sources: readonly LoadSource[]])[];
  /** Letters that count for nobody. */
  readonly notPlaced: readonly LoadNotPlaced[];
}

/** Finds who carries the letters of each assignee at a level: once for all of them, however many they are. */
export function loadSources(groups: readonly Group<WorkEntry>[], level: LoadLevel, placesAt: LoadPlaces): LevelLoad {
  const carried = new Map<string, LoadSource[]>();
  const notPlaced: LoadNotPlaced[] = [];
  for (const entries of groups) {
    const { kind, id } = entries[0].assignment.assignee;
    if (!assigneeKinds.includes(kind)) refuse('assignments', `have assignees of a kind: ${assigneeKinds.join(', ')}`);
    const assignee = { kind, id };
    const ids = placesAt(assignee, level);
    if (typeof ids === 'string') {
      const { effortHoursPerMonth } = effortOf(entries);
      notPlaced.push({ level, assignee, reason: ids, assignments: entries.length, effortHoursPerMonth });
      continue;
    }
    if (!ids.every((each: unknown) => typeof each === 'string')) refuse('roles', 'have ids that are texts');
    for (const each of ids) {
      const source = { key: assigneeKey(assignee), entries, part: 1 / ids.length };
      const known = carried.get(each)?.push(source);
      if (known === undefined) carried.set(each, [source]);
    }
  }
  return { carried: [...carried].map(([id, sources]) => [{ kind: level, id }, sources] as const), notPlaced };
}
