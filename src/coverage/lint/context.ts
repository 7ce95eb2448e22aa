import { isRecord, refuse } from '../../internal/check.js';
import { once } from '../../internal/once.js';
import type { Range } from '../../internal/time/rangeOf.js';
import type { ZonesInUse } from '../../internal/time/zonesInUse.js';
import type { ZoneTable } from '../../internal/time/zoneTable.js';
import type { PersonSkills } from '../compile/selection.js';
import type { Source } from '../compile/source.js';
import { sourcesOf } from '../compile/sourcesOf.js';
import type { CoveragePlan, RequiredCoverage } from '../model.js';
import { preparePlan } from '../plan/preparePlan.js';
import type { PreparedPlan } from '../plan/prepared.js';
import { plainWindow } from '../plan/reading.js';
import type { LintEntity } from './model.js';

/** Hours that somebody needs, with an id by which findings name them. */
export interface LintRequirement extends RequiredCoverage {
  /** Id of the service, or any other that tells requirements apart. */
  readonly id: string;
}

/** An entry of a list, read, with its place; those whose zone is not known are left out. */
export interface Entry<Raw, Read> {
  readonly entity: LintEntity;
  /** As the caller wrote it. */
  readonly raw: Raw;
  readonly read: Read;
}

type Lists = 'windows' | 'closures' | 'replacements' | 'breaks' | 'rotations' | 'overrides';
type RawOf<K extends Lists> = NonNullable<CoveragePlan[K]>[number];

/** The lists of a plan, entry by entry. */
export type Entries = { readonly [K in Lists]: readonly Entry<RawOf<K>, PreparedPlan[K][number]>[] };

/** A requirement, read. */
export interface ReadRequirement {
  readonly entity: LintEntity;
  readonly raw: LintRequirement;
  readonly entries: Entries;
}

/** What the checks look at. */
export interface LintContext {
  readonly range: Range;
  readonly zones: ZonesInUse;
  readonly raw: CoveragePlan;
  readonly plan: PreparedPlan;
  readonly entries: Entries;
  readonly requirements: readonly ReadRequirement[];
  readonly people: readonly PersonSkills[];
  /** The seats of the plan over the range. */
  readonly sources: () => readonly Source[];
}

const utc: ZoneTable = { at: Float64Array.of(-Infinity), offsets: Float64Array.of(0) };
const kinds = {
  windows: 'window',
  closures: 'closure',
  replacements: 'replacement',
  breaks: 'break',
  rotations: 'rotation',
  overrides: 'override',
} as const;

/** Reads what is to be checked; a zone that is not known is a finding here and no broken call. */
export function lintContext(
  raw: CoveragePlan,
  requirements: readonly LintRequirement[],
  people: readonly PersonSkills[],
  { range, zones }: Pick<LintContext, 'range' | 'zones'>,
): LintContext {
  const lenient: ZonesInUse = { ...zones, known: (zone) => zones.known(zone) ?? utc };
  const isKnown = (entry: object) => !('zone' in entry) || zones.known(String(entry.zone)) !== undefined;
  const read = preparePlan(raw, 'plan', lenient);
  const entries = entriesOfPlan(raw, read, isKnown, null);
  const plan: PreparedPlan = {
    windows: entries.windows.map((entry) => entry.read),
    closures: entries.closures.map((entry) => entry.read),
    breaks: entries.breaks.map((entry) => entry.read),
    replacements: entries.replacements.map((entry) => entry.read),
    rotations: entries.rotations.map((entry) => entry.read),
    overrides: entries.overrides.map((entry) => entry.read),
  };
  const needs = requirements.map((requirement, at) => readRequirement(requirement, at, lenient, isKnown));
  const sources = once(() => sourcesOf(plan, range));
  return { range, zones, raw, plan, entries, requirements: needs, people, sources };
}

function readRequirement(
  raw: LintRequirement,
  at: number,
  zones: ZonesInUse,
  isKnown: (entry: object) => boolean,
): ReadRequirement {
  const place = `requirements/${at}`;
  if (!isRecord(raw) || typeof raw.id !== 'string') return refuse(place, 'be an object with an id');
  const { id, ...hours } = raw;
  const { seats = 1, tier = null, skills = null, mode = plainWindow.mode } = hours;
  const read = preparePlan(hours, place, zones, { seats, tier, skills, mode });
  const entity: LintEntity = { kind: 'requirement', id, pointer: `/${place}` };
  return { entity, raw, entries: entriesOfPlan(raw as CoveragePlan, read, isKnown, entity) };
}

/** The lists of a plan; those of a requirement carry its kind and id. */
function entriesOfPlan(
  raw: CoveragePlan,
  read: PreparedPlan,
  isKnown: (entry: object) => boolean,
  owner: LintEntity | null,
): Entries {
  const of = <K extends Lists>(list: K): Entry<RawOf<K>, PreparedPlan[K][number]>[] => {
    const entries: readonly RawOf<K>[] = raw[list] ?? [];
    const prepared: readonly PreparedPlan[K][number][] = read[list];
    return prepared.flatMap((entry, at) => {
      const written = entries[at];
      if (written === undefined || !isKnown(written)) return [];
      const pointer = `${owner?.pointer ?? ''}/${list}/${at}`;
      const entity = owner === null ? { kind: kinds[list], id: written.id ?? null, pointer } : { ...owner, pointer };
      return [{ entity, raw: written, read: entry }];
    });
  };
  return {
    windows: of('windows'),
    closures: of('closures'),
    replacements: of('replacements'),
    breaks: of('breaks'),
    rotations: of('rotations'),
    overrides: of('overrides'),
  };
}
