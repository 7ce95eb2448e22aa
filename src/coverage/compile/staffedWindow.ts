import type { Range } from '../../internal/time/rangeOf.js';
import type { PreparedWindow } from '../plan/prepared.js';
import { stepStretches } from './steps.js';
import type { RotationPieces } from './rotationPieces.js';
import type { Source } from './source.js';
import { windowSource } from './windowSource.js';
import type { Stretches } from './stretches.js';
import { differenceOf, intersectionOf } from './stretchSets.js';
import { sweep } from './sweep.js';
import { stretchesByPerson } from './timeline.js';

/**
 * Seats of a window that rotations staff: it is covered only while a member is on. They name who has its seats and add none; seats
 * beyond the members on turn are of people who are not named.
 *
 * @param open hours of the window
 * @param staffedBy its rotations, in order of their ids: the first ones take the seats where there are more members than seats
 */
export function staffedWindow(
  window: PreparedWindow,
  open: Stretches,
  staffedBy: readonly RotationPieces[],
  range: Range,
): Source[] {
  const named: Source[] = [];
  for (const { rotation, pieces, added } of staffedBy) {
    const full = stepStretches(sweep(named, range), (depth) => depth >= window.seats);
    const takesTurns = new Set(rotation.members).size > 1;
    const all = [...pieces, ...added].sort((a, b) => a.from - b.from || a.to - b.to);
    for (const [personId, time] of stretchesByPerson(all)) {
      const stretches = differenceOf(intersectionOf(open, time), full);
      named.push(windowSource(window, { stretches, seats: 0, personId, takesTurns, rotationId: rotation.id }));
    }
  }
  return window.seats === 1 ? named : [...named, ...others(window, named, range)];
}

/** The seats that no member has, while there is one. */
function others(window: PreparedWindow, named: readonly Source[], range: Range): Source[] {
  const members = sweep(named, range);
  const most = members.depth.reduce((a, b) => Math.max(a, b), 0);
  const sources: Source[] = [];
  for (let on = 1; on <= Math.min(most, window.seats - 1); on++) {
    const stretches = stepStretches(members, (depth) => depth === on);
    sources.push(windowSource(window, { stretches, seats: window.seats - on }));
  }
  return sources;
}
