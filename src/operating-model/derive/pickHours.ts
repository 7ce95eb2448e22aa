import type { CoverageWindow, Rotation } from '../../coverage/model.js';
import type { Person } from '../../services/parties/model.js';
import { absencesOf } from './absencesOf.js';
import type { HoursLookups } from './hoursLookups.js';
import type { PickedHours } from './pickedHours.js';

/** Adds a window, and the rotations that say who is there. */
function pickWindow(picked: PickedHours, look: HoursLookups, window: CoverageWindow): void {
  picked.windows.add(look.withParty(window));
  picked.from.add(`window:${window.id}`);
  for (const rotation of look.rotationsOfWindow(window.id)) pickRotation(picked, rotation);
}

function pickRotation(picked: PickedHours, rotation: Rotation): void {
  picked.rotations.add(rotation);
  picked.from.add(`rotation:${rotation.id}`);
}

/** Adds a rotation with the windows that it staffs. */
function pickWithWindows(picked: PickedHours, look: HoursLookups, rotation: Rotation): void {
  pickRotation(picked, rotation);
  for (const id of rotation.windowIds ?? []) {
    const window = look.index.find('window', id);
    if (window !== undefined) pickWindow(picked, look, window);
  }
}

/** Adds the hours of a team: windows and rotations with its id, and whom overrides add by it. */
export function pickTeam(picked: PickedHours, look: HoursLookups, teamId: string): void {
  picked.from.add(`team:${teamId}`);
  for (const window of look.windowsOfTeam(teamId)) pickWindow(picked, look, window);
  for (const rotation of look.rotationsOfTeam(teamId)) pickWithWindows(picked, look, rotation);
  for (const override of look.index.model.coverage?.overrides ?? []) {
    const isAddition = override.rotationId == null && override.outPersonId == null;
    if (isAddition && override.teamId === teamId) picked.additions.add(override);
  }
}

/** Adds windows and turns that name a person. */
export function pickNamed(picked: PickedHours, look: HoursLookups, personId: string): void {
  picked.from.add(`person:${personId}`);
  for (const window of look.windowsOfPerson(personId)) pickWindow(picked, look, window);
  for (const rotation of look.rotationsOfPerson(personId)) pickWithWindows(picked, look, rotation);
  for (const override of look.overridesInto(personId)) {
    const { rotationId, outPersonId } = override;
    const rotation = rotationId == null ? undefined : look.index.find('rotation', rotationId);
    if (rotation !== undefined) pickWithWindows(picked, look, rotation);
    else if (outPersonId == null) picked.additions.add(override);
    else {
      for (const window of look.windowsOfPerson(outPersonId)) pickWindow(picked, look, window);
      for (const turn of look.rotationsOfPerson(outPersonId)) pickWithWindows(picked, look, turn);
    }
  }
}

/** Adds the hours of a person: what names it, and the windows of its teams that name nobody. */
export function pickPerson(picked: PickedHours, look: HoursLookups, personId: string): void {
  picked.people ??= new Set();
  picked.people.add(personId);
  pickNamed(picked, look, personId);
  const person = look.index.find('person', personId);
  if (person?.teamIds === undefined) picked.mayBeMore.push(missing('person.teamIds', personId));
  for (const window of unnamedWindows(look, person)) pickWindow(picked, look, window);
}

function unnamedWindows(look: HoursLookups, person: Person | undefined): CoverageWindow[] {
  return (person?.teamIds ?? [])
    .flatMap((teamId) => look.windowsOfTeam(teamId))
    .filter(({ id, personId }) => personId == null && look.rotationsOfWindow(id).length === 0);
}

/** Adds the hours of a person while it is active. */
export function pickHolder(picked: PickedHours, look: HoursLookups, personId: string): void {
  const person = look.index.find('person', personId);
  if (person === undefined) {
    picked.mayBeMore.push({ code: 'people', subject: null });
    return;
  }
  if (person.activeFrom === undefined) picked.mayBeFewer.push(missing('person.activeFrom', personId));
  if (person.activeUntil === undefined) picked.mayBeFewer.push(missing('person.activeUntil', personId));
  const active = { from: person.activeFrom ?? null, until: person.activeUntil ?? null };
  picked.absences.push(...absencesOf(person, active, look.index));
  picked.people ??= new Set();
  picked.people.add(personId);
  pickNamed(picked, look, personId);
  if (person.teamIds === undefined) picked.mayBeMore.push(missing('person.teamIds', personId));
  for (const window of unnamedWindows(look, person)) {
    const from = latest(window.from ?? null, active.from);
    const until = earliest(window.until ?? null, active.until);
    if (from !== null && until !== null && from > until) continue;
    pickWindow(picked, look, from === null && until === null ? window : { ...window, from, until });
  }
}

function latest(one: string | null, other: string | null): string | null {
  return one === null || (other !== null && other > one) ? other : one;
}

function earliest(one: string | null, other: string | null): string | null {
  return one === null || (other !== null && other < one) ? other : one;
}

function missing(code: string, personId: string) {
  return { code, subject: { kind: 'person', id: personId } } as const;
}
