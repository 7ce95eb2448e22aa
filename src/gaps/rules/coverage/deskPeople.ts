import type { Person } from '../../../services/parties/model.js';
import { factAt } from '../../lookups/factAt.js';
import { isActive } from '../../lookups/isActive.js';
import { missingList } from '../../lookups/missingList.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import type { MissingFact, RuleContext } from '../../rule.js';
import type { Bounds } from './shareBounds.js';
import type { RoundClockDesk } from './roundClockDesk.js';

/** The people on a desk. */
export interface DeskPeople {
  /** How many are certainly on it. */
  readonly count: number;
  /** Full-time equivalents that are certain. */
  readonly least: number;
  /** Full-time equivalents that are possible; Infinity where more people may be there. */
  readonly most: number;
  /** Contract hours a week of a full-time equivalent among them; null where they are not known for all. */
  readonly contractHours: Bounds | null;
  /** What is missing to know all this. */
  readonly missing: readonly MissingFact[];
}

/** Whether a person is on the desk; undefined where that is not known. */
function isOn({ index }: RuleContext, person: Person, desk: RoundClockDesk, partyId: string): boolean | undefined {
  const { id, teamIds } = person;
  if (desk.personIds.has(id)) return true;
  const party = index.partyOf({ kind: 'person', id });
  if (desk.teams.has(null) && party === partyId) return true;
  if (teamIds !== undefined) return teamIds.some((team) => desk.teams.has(team));
  return party === undefined || party === partyId ? undefined : false;
}

const sumOf = (list: readonly number[]) => list.reduce((sum, each) => sum + each, 0);

/** Contract hours of a full-time equivalent: of all together where they are known for certain, else the least and the most of any. */
function contractHours(certain: readonly Person[], possible: readonly Person[]): Bounds | null {
  const stated = [...certain, ...possible].flatMap(({ fte, weeklyHours }) => {
    return fte == null || weeklyHours == null || fte <= 0 || weeklyHours <= 0 ? [] : [{ fte, weeklyHours }];
  });
  if (stated.length === 0 || stated.length < certain.length + possible.length) return null;
  if (possible.length === 0) {
    const mean = sumOf(stated.map(({ weeklyHours }) => weeklyHours)) / sumOf(stated.map(({ fte }) => fte));
    return { low: mean, high: mean };
  }
  const ratios = stated.map(({ fte, weeklyHours }) => weeklyHours / fte);
  return { low: Math.min(...ratios), high: Math.max(...ratios) };
}

/** The people on a desk around the clock of a party. */
export function deskPeople(context: RuleContext, desk: RoundClockDesk, partyId: string): DeskPeople {
  const missing: MissingFact[] = [];
  const certain: Person[] = [];
  const possible: Person[] = [];
  let most = 0;
  for (const person of context.index.list('person')) {
    const on = isOn(context, person, desk, partyId);
    const active = on === false ? false : isActive(context, person);
    if (on === false || active === false) continue;
    most += person.fte === undefined ? 1 : (person.fte ?? 0);
    const isCertain = on === true && active === true;
    (isCertain ? certain : possible).push(person);
    if (on === undefined) missing.push(factAt(context, 'person', person.id, 'teamIds'));
    if (active !== true) missing.push(active);
    if (person.fte === undefined) missing.push(factAt(context, 'person', person.id, 'fte'));
    if (person.weeklyHours === undefined) missing.push(factAt(context, 'person', person.id, 'weeklyHours'));
  }
  const list = missingList(context, 'people', { kind: 'party', id: partyId });
  if (list !== undefined) missing.push(list);
  // A desk is not staffed by nobody: its people are not listed, as those of a provider often are not.
  else if (certain.length === 0) missing.push({ code: 'people', pointer: '' });
  const isOpen = missing.some(({ code }) => code === 'people');
  return {
    count: certain.length,
    least: sumOf(certain.map(({ fte }) => fte ?? 0)),
    most: isOpen ? Infinity : most,
    contractHours: isOpen || certain.length === 0 ? null : contractHours(certain, possible),
    missing: oneOfEach(missing),
  };
}
