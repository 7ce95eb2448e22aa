import type { Range } from '../../internal/time/rangeOf.js';
import { compareText } from '../../internal/text/compareText.js';
import type { PreparedPlan, PreparedRotation } from '../plan/prepared.js';
import { rotationShifts } from './rotationShifts.js';
import type { Relaxation } from './source.js';

import type { Stretches } from './stretches.js';
import { complementOf, unionOf } from './stretchSets.js';
import { piecesWithin, stretchesOf, takingOut, withOverrides } from './timeline.js';
import type { Piece } from './timeline.js';

/** Who is on turn in a rotation, with layers and overrides applied. */
export interface RotationPieces {
  readonly rotation: PreparedRotation;
  /** Who is on by turn or in the place of somebody. */
  readonly pieces: readonly Piece[];
  /** Who was added by an override, beside the one on turn. */
  readonly added: readonly Piece[];
}

/** The turns of all rotations of a plan, in order of their ids. */
export function rotationPieces(plan: PreparedPlan, range: Range, relaxation: Relaxation): RotationPieces[] {
  const rotations = [...plan.rotations].sort((a, b) => compareText(a.id, b.id));
  const visible = inLayers(rotations, range, relaxation);
  const out = relaxation.overrides === true ? [] : takingOut(plan.overrides);
  return rotations.map((rotation) => ({
    rotation,
    pieces: withOverrides(
      visible.get(rotation) ?? [],
      out.filter(({ rotationId }) => rotationId === null || rotationId === rotation.id),
    ),
    added: plan.overrides
      .filter(({ rotationId, outPersonId }) => rotationId === rotation.id && outPersonId === null)
      .flatMap(({ inPersonId, start, end }) => {
        const [from, to] = [Math.max(start, range.from), Math.min(end, range.to)];
        return inPersonId === null || from >= to ? [] : [{ personId: inPersonId, from, to }];
      })
      .sort((a, b) => a.from - b.from || a.to - b.to),
  }));
}

/** A rotation in which somebody is on even where it has no members. */
function withMember(rotation: PreparedRotation): PreparedRotation {
  return rotation.members.length > 0 ? rotation : { ...rotation, members: [`member of ${rotation.id}`] };
}

/**
 * Turns less what rotations of the same team with a higher priority hide: they win where somebody is on. Those that staff windows are no
 * layers.
 */
function inLayers(
  rotations: readonly PreparedRotation[],
  range: Range,
  relaxation: Relaxation,
): Map<PreparedRotation, Piece[]> {
  const turns = new Map(
    rotations.map((rotation) => {
      const shifts = rotationShifts(relaxation.members === true ? withMember(rotation) : rotation, range, relaxation);
      return [rotation, shifts.map(({ from, to, member }) => ({ from, to, personId: member }))] as const;
    }),
  );
  const layers = rotations.filter(({ windowIds }) => windowIds === null).sort((a, b) => b.priority - a.priority);
  const taken = new Map<string | null, { readonly priority: number; readonly above: Stretches; all: Stretches }>();
  for (const rotation of layers) {
    const own = turns.get(rotation) ?? [];
    const time = stretchesOf(own);
    const before = taken.get(rotation.teamId);
    if (before === undefined) {
      taken.set(rotation.teamId, { priority: rotation.priority, above: stretchesOf([]), all: time });
      continue;
    }
    // Of equal priority, both stand.
    const above = before.priority === rotation.priority ? before.above : before.all;
    taken.set(rotation.teamId, { priority: rotation.priority, above, all: unionOf(before.all, time) });
    if (above.starts.length > 0) turns.set(rotation, piecesWithin(own, complementOf(above, range)));
  }
  return turns;
}
