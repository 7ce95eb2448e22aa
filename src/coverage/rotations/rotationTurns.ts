import { compareText } from '../../internal/text/compareText.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import { formatWall } from '../../internal/time/formatWall.js';
import type { Range } from '../../internal/time/rangeOf.js';
import { wallMs } from '../../internal/time/wallClock.js';
import { rotationShifts } from '../compile/rotationShifts.js';
import type { Turn } from '../compile/rotationShifts.js';
import { takingOut, withOverrides } from '../compile/timeline.js';
import type { Piece } from '../compile/timeline.js';
import type { PreparedOverride, PreparedRotation } from '../plan/prepared.js';
import type { RotationTurn } from './model.js';

const msPerMinute = 60_000;

/** A piece of a turn, or an addition where the turn is null. */
interface TurnPiece extends Piece {
  readonly turn: Turn | null;
}

/** The turns of a rotation with the overrides that concern it. */
export function rotationTurns(
  rotation: PreparedRotation,
  overrides: readonly PreparedOverride[],
  range: Range,
): RotationTurn[] {
  const turns = rotationShifts(rotation, range);
  const pieces = turns.map(({ from, to, member }): Piece => ({ from, to, personId: member }));
  const onTurn = ofTurns(withOverrides(pieces, takingOut(overrides)), turns);
  return [...onTurn, ...additions(rotation.id, overrides, range)]
    .sort((a, b) => a.from - b.from || rank(a) - rank(b) || a.to - b.to || compareText(a.personId, b.personId))
    .map((piece) => plainTurn(piece, rotation));
}

/** Pieces with their turns; those that one person has in a row within a turn become one. */
function ofTurns(pieces: readonly Piece[], turns: readonly Turn[]): TurnPiece[] {
  const joined: TurnPiece[] = [];
  let at = 0;
  for (const piece of pieces) {
    while ((turns[at]?.to ?? Infinity) <= piece.from) at++;
    const turn = turns[at] ?? null;
    const last = joined.at(-1);
    const goesOn = last?.turn === turn && last.to === piece.from && last.personId === piece.personId;
    if (goesOn) joined[joined.length - 1] = { ...last, to: piece.to };
    else joined.push({ ...piece, turn });
  }
  return joined;
}

/** Who was added beside the one on turn. */
function additions(rotationId: string, overrides: readonly PreparedOverride[], range: Range): TurnPiece[] {
  return overrides.flatMap((override) => {
    const { inPersonId, outPersonId, start, end } = override;
    const [from, to] = [Math.max(start, range.from), Math.min(end, range.to)];
    const adds = override.rotationId === rotationId && outPersonId === null && inPersonId !== null && from < to;
    return adds ? [{ from, to, personId: inPersonId, turn: null }] : [];
  });
}

function rank({ turn }: TurnPiece): number {
  return turn === null ? 1 : 0;
}

function kindOf({ turn, personId }: TurnPiece): RotationTurn['kind'] {
  if (turn === null) return 'addition';
  return turn.member === personId ? 'turn' : 'stand-in';
}

function plainTurn(piece: TurnPiece, { table }: PreparedRotation): RotationTurn {
  const { from, to, personId, turn } = piece;
  return {
    start: formatInstant(from),
    end: formatInstant(to),
    personId,
    kind: kindOf(piece),
    turn: turn?.turn ?? null,
    memberId: turn?.member ?? null,
    localStart: formatWall(wallMs(table, from)),
    localEnd: formatWall(wallMs(table, to)),
    minutes: (to - from) / msPerMinute,
  };
}
