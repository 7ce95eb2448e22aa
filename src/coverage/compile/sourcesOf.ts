import type { Range } from '../../internal/time/rangeOf.js';
import type { CoverageMode } from '../model.js';
import type { PreparedPlan } from '../plan/prepared.js';
import { cutsOf } from './cuts.js';
import type { Cuts } from './cuts.js';
import { memoryOfDaily } from './dailyStretches.js';
import { rotationPieces } from './rotationPieces.js';
import type { RotationPieces } from './rotationPieces.js';
import type { Relaxation, Source } from './source.js';
import { staffedWindow } from './staffedWindow.js';
import { sharedMemory } from './stretches.js';
import { differenceOf } from './stretchSets.js';
import { stretchesByPerson, takingOut, withOverrides } from './timeline.js';
import type { Piece } from './timeline.js';
import { windowHours } from './windowHours.js';
import { windowSource } from './windowSource.js';

/** How somebody is there whom an override adds without a rotation: as in a rotation that does not say. A house default. */
export const addedMode: CoverageMode = 'on-call';

/** All seats of a plan within a range. */
export function sourcesOf(plan: PreparedPlan, range: Range, relaxation: Relaxation = {}): Source[] {
  const cuts = cutsOf(plan, range, relaxation);
  const rotations = plan.rotations.length === 0 ? [] : rotationPieces(plan, range, relaxation);
  const out = relaxation.overrides === true ? [] : takingOut(plan.overrides).filter((one) => one.rotationId === null);
  const sources: Source[] = [];
  const memory = sharedMemory(plan.windows.reduce((sum, window) => sum + memoryOfDaily(window, range), 0));
  for (const window of plan.windows) {
    const { partyId, teamId, id: windowId } = window;
    const hours = windowHours(window, plan, range, relaxation, memory);
    const open = differenceOf(hours, cuts({ partyId, teamId, windowId }));
    const staffedBy = rotations.filter(({ rotation }) => windowId !== null && rotation.windowIds?.includes(windowId));
    if (staffedBy.length > 0) sources.push(...staffedWindow(window, open, staffedBy, range));
    else if (window.personId === null) sources.push(windowSource(window, { stretches: open, seats: window.seats }));
    else if (out.length === 0) {
      sources.push(windowSource(window, { stretches: open, seats: 0, personId: window.personId }));
    } else {
      const { starts, ends } = open;
      const { personId } = window;
      const pieces = [...starts].map((from, at): Piece => ({ from, to: ends[at] ?? from, personId }));
      for (const [person, stretches] of stretchesByPerson(withOverrides(pieces, out))) {
        sources.push(windowSource(window, { stretches, seats: 0, personId: person }));
      }
    }
  }
  return [...sources, ...rotationSources(rotations, cuts), ...addedSources(plan, cuts, range)];
}

/** Seats of rotations that staff no window: every instant, one seat. */
function rotationSources(rotations: readonly RotationPieces[], cuts: Cuts): Source[] {
  return rotations.flatMap(({ rotation, pieces, added }): Source[] => {
    if (rotation.windowIds !== null) return [];
    const { tier, skills, mode, teamId, id, members } = rotation;
    const cut = cuts({ partyId: null, teamId, windowId: null });
    const common = { tier, skills, mode, teamId, partyId: null, windowId: null, rotationId: id, serviceIds: null };
    const takesTurns = new Set(members).size > 1;
    const all = [...pieces, ...added].sort((a, b) => a.from - b.from || a.to - b.to);
    return [...stretchesByPerson(all)].map(([personId, time]) => {
      return { ...common, stretches: differenceOf(time, cut), seats: 0, personId, takesTurns };
    });
  });
}

/** Seats of people whom overrides add without a rotation. */
function addedSources(plan: PreparedPlan, cuts: Cuts, range: Range): Source[] {
  const added = new Map<string, { readonly teamId: string | null; readonly pieces: Piece[] }>();
  for (const { rotationId, outPersonId, inPersonId, teamId, start, end } of plan.overrides) {
    if (rotationId !== null || outPersonId !== null || inPersonId === null) continue;
    const piece = { personId: inPersonId, from: Math.max(start, range.from), to: Math.min(end, range.to) };
    const key = JSON.stringify([teamId, inPersonId]);
    const group = added.get(key);
    if (group === undefined) added.set(key, { teamId, pieces: [piece] });
    else group.pieces.push(piece);
  }
  return [...added.values()].flatMap(({ teamId, pieces }) => {
    const ordered = pieces.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from || a.to - b.to);
    return [...stretchesByPerson(ordered)].map(([personId, time]) => ({
      stretches: differenceOf(time, cuts({ partyId: null, teamId, windowId: null })),
      ...{ tier: null, skills: null, mode: addedMode, seats: 0, takesTurns: false },
      ...{ personId, teamId, partyId: null, windowId: null, rotationId: null, serviceIds: null },
    }));
  });
}
