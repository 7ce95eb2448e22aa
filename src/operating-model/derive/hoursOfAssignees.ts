import type { CoverageWindow } from '../../coverage/model.js';
import type { Assignee } from '../../services/parties/model.js';
import type { OperatingModelIndex } from '../indexOperatingModel.js';
import { isAssessed } from '../isAssessed.js';
import type { AssigneeHours } from './assigneeHours.js';
import { hoursLookups } from './hoursLookups.js';
import type { HoursLookups } from './hoursLookups.js';
import { nothingPicked, pickedPlan } from './pickedHours.js';
import type { PickedHours } from './pickedHours.js';
import { pickHolder, pickNamed, pickPerson, pickTeam } from './pickHours.js';

/** Finds the hours of assignees of one document, of one or of several together, with its look-ups made once. */
export function hoursOfAssignees(index: OperatingModelIndex): (...assignees: readonly Assignee[]) => AssigneeHours {
  const pickedOf = pickedBy(index);
  return (...assignees) => pickedPlan(together(assignees.map(pickedOf)), index);
}

/** What several have as one: who is named for one of them counts for all. */
function together(parts: readonly PickedHours[]): PickedHours {
  const [first, ...others] = parts;
  if (first !== undefined && others.length === 0) return first;
  const all = nothingPicked();
  const people = new Set<string>();
  for (const part of parts) {
    for (const window of part.windows) all.windows.add(window);
    for (const rotation of part.rotations) all.rotations.add(rotation);
    for (const addition of part.additions) all.additions.add(addition);
    for (const place of part.from) all.from.add(place);
    for (const person of part.people ?? peopleNamedIn(part)) people.add(person);
    all.absences.push(...part.absences);
    all.mayBeMore.push(...part.mayBeMore);
    all.mayBeFewer.push(...part.mayBeFewer);
  }
  const isForAll = parts.every((part) => part.people === null);
  all.people = isForAll ? null : people;
  return all;
}

function pickedBy(index: OperatingModelIndex): (assignee: Assignee) => PickedHours {
  const look = hoursLookups(index);
  return (assignee) => {
    const picked = nothingPicked();
    const { windows, rotations } = index.model.coverage ?? {};
    const isKnown = index.model.coverage === null || windows !== undefined || rotations !== undefined;
    if (!isKnown || !isAssessed(index, 'coverage', assignee))
      picked.mayBeMore.push({ code: 'coverage', subject: null });
    picked.from.add(`${assignee.kind}:${assignee.id}`);
    pick(picked, look, assignee);
    return picked;
  };
}

function pick(picked: PickedHours, look: HoursLookups, { kind, id }: Assignee): void {
  switch (kind) {
    case 'team':
      pickTeam(picked, look, id);
      return;
    case 'person':
      pickPerson(picked, look, id);
      return;
    case 'role':
      pickRole(picked, look, id);
      return;
    case 'party':
      pickParty(picked, look, id);
  }
}

function pickRole(picked: PickedHours, look: HoursLookups, id: string): void {
  const role = look.index.find('role', id);
  if (role === undefined) picked.mayBeMore.push({ code: 'roles', subject: null });
  else if (role.teamId != null) pickTeam(picked, look, role.teamId);
  else {
    const subject = { kind: 'role', id } as const;
    if (role.holders === undefined) picked.mayBeMore.push({ code: 'role.holders', subject });
    if (role.holders === undefined && role.teamId === undefined) {
      picked.mayBeMore.push({ code: 'role.teamId', subject });
    }
    picked.people = new Set();
    for (const personId of role.holders ?? []) pickHolder(picked, look, personId);
  }
}

function pickParty(picked: PickedHours, look: HoursLookups, id: string): void {
  for (const window of look.windowsOfParty(id)) {
    picked.windows.add(window);
    picked.from.add(`window:${window.id}`);
    for (const rotation of look.rotationsOfWindow(window.id)) picked.rotations.add(rotation);
  }
  for (const teamId of look.teamsOfParty(id)) pickTeam(picked, look, teamId);
  // A team that is not listed may be the party's.
  if (!isAssessed(look.index, 'teams')) picked.mayBeMore.push({ code: 'teams', subject: null });
  const teams = look.index.list('team').filter(({ partyId }) => partyId === undefined);
  for (const team of teams) picked.mayBeMore.push({ code: 'team.partyId', subject: { kind: 'team', id: team.id } });
  pickPeopleWithoutTeam(picked, look, id);
}

/** Adds windows and turns that name people of a party and are no team's; of rotations with others as well only the turns of its people. */
function pickPeopleWithoutTeam(picked: PickedHours, look: HoursLookups, partyId: string): void {
  const people = look.peopleOfParty(partyId);
  const own = nothingPicked();
  for (const personId of people) pickNamed(own, look, personId);
  const named = peopleNamedIn(picked);
  for (const window of own.windows) if (isNobodys(window)) picked.windows.add(window);
  for (const rotation of own.rotations) if (rotation.teamId == null) picked.rotations.add(rotation);
  for (const addition of own.additions) if (addition.teamId == null) picked.additions.add(addition);
  const isMixed = [...own.rotations].some(({ members }) => members.some((member) => !people.includes(member)));
  // Whoever stands in for people of its teams is there for the party.
  const standIns = (look.index.model.coverage?.overrides ?? []).flatMap(({ inPersonId }) => inPersonId ?? []);
  if (isMixed) picked.people = new Set([...people, ...named, ...standIns]);
}

function isNobodys({ teamId, partyId }: Pick<CoverageWindow, 'teamId' | 'partyId'>): boolean {
  return teamId == null && partyId == null;
}

function peopleNamedIn({ windows, rotations }: PickedHours): string[] {
  return [...windows]
    .flatMap(({ personId }) => personId ?? [])
    .concat([...rotations].flatMap(({ members }) => members));
}
