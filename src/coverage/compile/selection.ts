import { checkTexts, isRecord, refuse } from '../../internal/check.js';
import { coverageModes, supportTiers } from '../model.js';
import type { CoverageMode, SupportTier } from '../model.js';
import type { Source } from './source.js';

/** Skills of a person, for windows that name the person and no skills. */
export interface PersonSkills {
  /** Id of the person. */
  readonly id: string;
  /** Ids of the skills that the person has. */
  readonly skillIds: readonly string[];
}

/** Which seats of a plan are meant. */
export interface SeatSelection {
  /** Seats that serve this service; absent: whatever they serve. */
  readonly serviceId?: string | undefined;
  /** Seats of this party. */
  readonly partyId?: string | undefined;
  /** Seats of this team. */
  readonly teamId?: string | undefined;
  /** Seats of this person. */
  readonly personId?: string | undefined;
  /** Of seats that name somebody only those of these people; seats that name nobody stay. */
  readonly amongPersonIds?: readonly string[] | undefined;
  /** Seats of at least this tier; a seat without one has none. */
  readonly tier?: SupportTier | null | undefined;
  /** Seats that have all of these skills; a seat without any has none, unless it names a person whose skills are known. */
  readonly skills?: readonly string[] | undefined;
  /** Seats in this mode or a stronger one: staffed before on-call before best-effort. */
  readonly mode?: CoverageMode | undefined;
  /** Whether a higher tier does for a lower one; absent: yes (house default). */
  readonly higherTierCounts?: boolean | undefined;
  /** Skills of the people whom windows, rotations and overrides name. */
  readonly people?: readonly PersonSkills[] | undefined;
}

/** Whether a higher tier does for a lower one where the caller does not say: a house default. */
export const defaultHigherTierCounts = true;

/** The options of a selection. */
export const selectionKeys = [
  'serviceId',
  'partyId',
  'teamId',
  'personId',
  'amongPersonIds',
  'tier',
  'skills',
  'mode',
  'higherTierCounts',
  'people',
] as const;

/** Refuses a selection that could be misread. */
export function checkSelection(selection: SeatSelection): void {
  const { tier, skills, mode, people, amongPersonIds, higherTierCounts } = selection;
  for (const key of ['serviceId', 'partyId', 'teamId', 'personId'] as const) {
    const id: unknown = selection[key];
    if (id !== undefined && typeof id !== 'string') refuse(key, 'be a text', 'invalid-option');
  }
  if (higherTierCounts !== undefined && typeof (higherTierCounts as unknown) !== 'boolean') {
    refuse('higherTierCounts', 'be true or false', 'invalid-option');
  }
  const hasTier = tier === undefined || tier === null || supportTiers.includes(tier);
  if (!hasTier) refuse('tier', 'be 1, 2 or 3', 'invalid-option');
  checkTexts(skills, 'skills');
  checkTexts(amongPersonIds, 'amongPersonIds');
  if (mode !== undefined && !coverageModes.includes(mode)) {
    refuse('mode', `be one of ${coverageModes.join(', ')}`, 'invalid-option');
  }
  if (people === undefined) return;
  if (!Array.isArray(people)) refuse('people', 'be an array', 'invalid-option');
  for (const [position, person] of (people as readonly unknown[]).entries()) {
    if (!isRecord(person) || typeof person['id'] !== 'string') refuse(`people/${position}`, 'be an object with an id');
    checkTexts(person['skillIds'] ?? null, `people/${position}/skillIds`);
  }
}

/** Skills of people by id. */
export type SkillsOf = ReadonlyMap<string, readonly string[]>;

/** Look-up of the skills of people. */
export function skillsOfPeople(people: readonly PersonSkills[] = []): SkillsOf {
  return new Map(people.map(({ id, skillIds }) => [id, skillIds]));
}

/** The skills that a seat offers: its own, or those of the person whom it names; null where neither is stated. */
export function offeredSkills({ skills, personId }: Source, skillsOf: SkillsOf): readonly string[] | null {
  return skills ?? (personId === null ? null : (skillsOf.get(personId) ?? null));
}

/** How strong a mode is: the lower, the stronger. */
export function modeRank(mode: CoverageMode): number {
  return coverageModes.indexOf(mode);
}

/** Whether a seat has the tier. */
export function hasTier(offered: SupportTier | null, tier: SupportTier | null, higherCounts: boolean): boolean {
  if (tier === null) return true;
  if (offered === null) return false;
  return higherCounts ? offered >= tier : offered === tier;
}

/** The seats of a selection. */
export function selectSources(sources: readonly Source[], selection: SeatSelection): readonly Source[] {
  const { serviceId, partyId, teamId, personId, tier = null, skills = [], mode } = selection;
  const skillsOf = skillsOfPeople(selection.people);
  const among = selection.amongPersonIds === undefined ? null : new Set(selection.amongPersonIds);
  return sources.filter((source) => {
    if (serviceId !== undefined && source.serviceIds !== null && !source.serviceIds.includes(serviceId)) return false;
    if (partyId !== undefined && source.partyId !== partyId) return false;
    if (teamId !== undefined && source.teamId !== teamId) return false;
    if (personId !== undefined && source.personId !== personId) return false;
    if (among !== null && source.personId !== null && !among.has(source.personId)) return false;
    if (mode !== undefined && modeRank(source.mode) > modeRank(mode)) return false;
    if (!hasTier(source.tier, tier, selection.higherTierCounts ?? defaultHigherTierCounts)) return false;
    const offered = skills.length === 0 ? [] : (offeredSkills(source, skillsOf) ?? []);
    return skills.every((skill) => offered.includes(skill));
  });
}
