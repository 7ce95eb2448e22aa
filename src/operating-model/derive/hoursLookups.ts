import type { CoverageWindow, Override, Rotation } from '../../coverage/model.js';
import type { OperatingModelIndex } from '../indexOperatingModel.js';
import { windowWithParty } from './windowWithParty.js';

/** The coverage plan of a document by who is named in it. */
export interface HoursLookups {
  readonly index: OperatingModelIndex;
  readonly windowsOfTeam: (id: string) => readonly CoverageWindow[];
  readonly windowsOfPerson: (id: string) => readonly CoverageWindow[];
  readonly windowsOfParty: (id: string) => readonly CoverageWindow[];
  readonly rotationsOfTeam: (id: string) => readonly Rotation[];
  /** Rotations that have a person as a member. */
  readonly rotationsOfPerson: (id: string) => readonly Rotation[];
  /** Rotations that staff a window. */
  readonly rotationsOfWindow: (id: string) => readonly Rotation[];
  /** Overrides that bring a person in. */
  readonly overridesInto: (id: string) => readonly Override[];
  readonly teamsOfParty: (id: string) => readonly string[];
  readonly peopleOfParty: (id: string) => readonly string[];
  /** A window with the party of its team where it names none, so that closures of a party reach it. */
  readonly withParty: (window: CoverageWindow) => CoverageWindow;
}

function lookUp<T>(list: readonly T[] | undefined, keysOf: (item: T) => readonly (string | null | undefined)[]) {
  const groups = new Map<string, T[]>();
  for (const item of list ?? []) {
    for (const key of new Set(keysOf(item))) {
      if (key === null || key === undefined) continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return (key: string): readonly T[] => groups.get(key) ?? [];
}

/** Groups the coverage plan of a document by who is named in it. */
export function hoursLookups(index: OperatingModelIndex): HoursLookups {
  const { windows, rotations, overrides } = index.model.coverage ?? {};
  const teams = lookUp(index.list('team'), ({ partyId }) => [partyId]);
  const people = lookUp(index.list('person'), ({ id }) => [index.partyOf({ kind: 'person', id })]);
  const withParties = new Map<CoverageWindow, CoverageWindow>(); // one object for each, however often it is picked
  return {
    index,
    windowsOfTeam: lookUp(windows, ({ teamId }) => [teamId]),
    windowsOfPerson: lookUp(windows, ({ personId }) => [personId]),
    windowsOfParty: lookUp(windows, ({ partyId }) => [partyId]),
    rotationsOfTeam: lookUp(rotations, ({ teamId }) => [teamId]),
    rotationsOfPerson: lookUp(rotations, ({ members }) => members),
    rotationsOfWindow: lookUp(rotations, ({ windowIds }) => windowIds ?? []),
    overridesInto: lookUp(overrides, ({ inPersonId }) => [inPersonId]),
    teamsOfParty: (id) => teams(id).map((team) => team.id),
    peopleOfParty: (id) => people(id).map((person) => person.id),
    withParty(window) {
      const made = withParties.get(window) ?? windowWithParty(index, window);
      withParties.set(window, made);
      return made;
    },
  };
}
