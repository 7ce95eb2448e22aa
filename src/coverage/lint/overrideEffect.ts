import { formatDate } from '../../internal/time/formatDate.js';
import { msPerDay } from '../../internal/time/limits.js';
import { wallMs } from '../../internal/time/wallClock.js';
import { rotationShifts } from '../compile/rotationShifts.js';
import type { PreparedOverride } from '../plan/prepared.js';
import type { LintContext } from './context.js';
import { finding } from './finding.js';
import type { CoverageLintFinding } from './model.js';

/**
 * L12: overrides of rotations that the plan does not have, that have no turn at the time, or in which the person who goes out is not on.
 * Those that do not lie within the range are judged by the first alone, and those of all rotations not at all.
 */
export function overrideEffect({ raw, entries, plan, range }: LintContext): CoverageLintFinding[] {
  const known = new Map(entries.rotations.map((rotation) => [rotation.read.id, rotation]));
  const written = new Set(raw.rotations?.map(({ id }) => id));
  return entries.overrides.flatMap(({ entity, read: override }) => {
    const { rotationId, outPersonId, start, end } = override;
    if (rotationId === null) return [];
    const parameters = { rotationId };
    if (!written.has(rotationId)) return [finding('override-of-unknown-rotation', entity, { parameters })];
    const rotation = known.get(rotationId);
    if (rotation === undefined || start < range.from || end > range.to) return [];
    const { table, members } = rotation.read;
    const details = {
      date: formatDate(Math.floor(wallMs(table, start) / msPerDay)),
      zone: rotation.raw.zone,
      parameters: outPersonId === null ? parameters : { ...parameters, personId: outPersonId },
    };
    const turns = rotationShifts(rotation.read, { from: start, to: end });
    if (turns.length === 0 && members.length > 0) return [finding('override-outside-rotation', entity, details)];
    const isOn =
      outPersonId === null ||
      turns.some(({ member }) => member === outPersonId) ||
      plan.overrides.some((other) => other !== override && bringsIn(other, override));
    return isOn ? [] : [finding('override-without-effect', entity, details)];
  });
}

/** Whether an override brings in, at the same time and place, whom another one takes out. */
function bringsIn(one: PreparedOverride, other: PreparedOverride): boolean {
  const meets = one.start < other.end && other.start < one.end;
  return meets && one.inPersonId === other.outPersonId && (one.rotationId ?? other.rotationId) === other.rotationId;
}
