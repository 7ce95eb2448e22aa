import { derive, modelsLeft, rowOf, weigh } from '../engine/run.js';
import type { Engine, EngineCriterion, EngineSettings } from '../engine/model.js';
import { readFacts } from '../profile/readFacts.js';

/** Rows that one table may have, so that a few of them stay in the nearest cache: a house default. */
export const mostRows = 64;

/** Criteria whose figures are added once for every combination of their answers. */
export interface CriterionGroup {
  readonly members: readonly number[];
  /** Where the table begins within those of a weight class, in rows. */
  readonly start: number;
  readonly rows: number;
}

/** Profiles of the same drivers and scope, which have the same weights. */
export interface WeightClass {
  /** A profile of it. */
  readonly profile: number;
}

/** Many profiles in columns: everything that does not hang on the weights. */
export interface Columns {
  readonly engine: Engine;
  readonly settings: EngineSettings;
  readonly count: number;
  /** Stated facts, a row of slots for each profile. */
  readonly stated: Float64Array;
  /** Row of each criterion's figures, a row of criteria for each profile. */
  readonly rows: Uint8Array;
  /** Models left, a bit each. */
  readonly left: Uint16Array;
  readonly groups: readonly CriterionGroup[];
  /** Row within the tables of a weight class, for each profile and group. */
  readonly places: Uint16Array;
  /** Weight class of each profile. */
  readonly weightClass: Uint32Array;
  readonly classes: readonly WeightClass[];
}

/** Criteria side by side as long as their answers have few combinations. */
export function groupsOf(criteria: readonly EngineCriterion[]): CriterionGroup[] {
  const groups: { members: number[]; start: number; rows: number }[] = [];
  for (const [at, { levelCount }] of criteria.entries()) {
    const last = groups.at(-1);
    if (last !== undefined && last.rows * (levelCount + 1) <= mostRows) {
      last.members.push(at);
      last.rows *= levelCount + 1;
    } else {
      groups.push({ members: [at], start: (last?.start ?? 0) + (last?.rows ?? 0), rows: levelCount + 1 });
    }
  }
  return groups;
}

/**
 * Profiles in columns, rules applied.
 *
 * @returns undefined where a profile is not sound
 */
export function columnsOf(engine: Engine, settings: EngineSettings, profiles: readonly unknown[]): Columns | undefined {
  const [count, width, criteria] = [profiles.length, engine.facts.length + 1, engine.criteria.length];
  const groups = groupsOf(engine.criteria);
  const columns = {
    engine,
    settings,
    count,
    stated: new Float64Array(count * width),
    rows: new Uint8Array(count * criteria),
    left: new Uint16Array(count),
    groups,
    places: new Uint16Array(count * groups.length),
    weightClass: new Uint32Array(count),
  };
  const [stated, slots] = [new Float64Array(width), new Float64Array(width)];
  const weights = new Float64Array(criteria);
  const classes: WeightClass[] = [];
  const known = new Map<string, number>();
  const before = new Float64Array(criteria).fill(NaN);
  const factSlots = engine.criteria.map(({ fact }) => fact.slot);
  for (let profile = 0; profile < count; profile++) {
    if (!readFacts(engine, profiles[profile], stated)) return undefined;
    columns.stated.set(stated, profile * width);
    derive(engine, stated, slots);
    columns.left[profile] = modelsLeft(engine, settings.preferences, slots);
    for (let at = 0; at < criteria; at++) {
      columns.rows[profile * criteria + at] = rowOf(stated[factSlots[at] ?? 0]);
    }
    placeGroups(columns, profile);
    weigh(engine, settings, stated, weights);
    // Neighbors mostly have the same weights, and a text of all takes longer than everything else.
    if (profile > 0 && isEqual(weights, before)) {
      columns.weightClass[profile] = columns.weightClass[profile - 1] ?? 0;
      continue;
    }
    before.set(weights);
    const key = weights.join(' ');
    const found = known.get(key) ?? classes.push({ profile }) - 1;
    known.set(key, found);
    columns.weightClass[profile] = found;
  }
  return { ...columns, classes };
}

function isEqual(one: Float64Array, other: Float64Array): boolean {
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

function placeGroups(
  { engine, groups, rows, places }: Pick<Columns, 'engine' | 'groups' | 'rows' | 'places'>,
  profile: number,
): void {
  const first = profile * engine.criteria.length;
  for (let at = 0; at < groups.length; at++) {
    const { members, start } = groups[at] as CriterionGroup; // within the list
    let place = 0;
    for (const member of members) {
      place = place * ((engine.criteria[member]?.levelCount ?? 0) + 1) + (rows[first + member] ?? 0);
    }
    places[profile * groups.length + at] = start + place;
  }
}

/** The stated facts of one profile. */
export function statedOf({ engine, stated }: Columns, profile: number, slots: Float64Array): Float64Array {
  const from = profile * (engine.facts.length + 1);
  for (let slot = 0; slot < slots.length; slot++) slots[slot] = stated[from + slot] ?? NaN;
  return slots;
}
