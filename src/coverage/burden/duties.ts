import { compareText } from '../../internal/text/compareText.js';
import { presentZoneName } from '../../internal/time/zoneLinks.js';
import type { Source } from '../compile/source.js';
import { lengthOf } from '../compile/stretches.js';
import type { Stretches } from '../compile/stretches.js';
import { unionOfAll } from '../compile/stretchSets.js';
import { coverageModes } from '../model.js';
import type { CoverageMode, CoveragePlan } from '../model.js';
import type { PreparedPlan } from '../plan/prepared.js';

/** When a person is on duty. */
export interface Duty {
  readonly byMode: Readonly<Record<CoverageMode, Stretches>>;
  /** Zone of most of it, as spelled in the plan; null where no window or rotation names one. */
  readonly zone: string | null;
}

/** A plan whose windows all have ids, so that their seats can be told apart; no scope names the ones that are made here. */
export function withWindowIds(plan: PreparedPlan): PreparedPlan {
  return { ...plan, windows: plan.windows.map((window, at) => ({ ...window, id: window.id ?? `\u0000${at}` })) };
}

/** The duty of each person. */
export function dutiesOf(
  sources: readonly Source[],
  prepared: PreparedPlan,
  { rotations = [] }: CoveragePlan,
): Map<string, Duty> {
  const windowZones = new Map(prepared.windows.map(({ id, zone }) => [id, zone]));
  const rotationZones = new Map(rotations.map(({ id, zone }) => [id, zone]));
  const own = new Map<string, Source[]>();
  for (const source of sources) {
    if (source.personId === null || source.stretches.starts.length === 0) continue;
    const others = own.get(source.personId);
    if (others === undefined) own.set(source.personId, [source]);
    else others.push(source);
  }
  const zoneOf = ({ windowId, rotationId }: Source) =>
    (windowId === null ? undefined : windowZones.get(windowId)) ?? rotationZones.get(rotationId ?? '') ?? null;
  return new Map(
    [...own].map(([personId, seats]) => [personId, { byMode: byMode(seats), zone: mainZone(seats, zoneOf) }]),
  );
}

function byMode(seats: readonly Source[]): Duty['byMode'] {
  const of = (mode: CoverageMode) =>
    unionOfAll(seats.filter((seat) => seat.mode === mode).map(({ stretches }) => stretches));
  const [staffed, onCall, bestEffort] = coverageModes.map(of);
  const none = unionOfAll([]);
  return { staffed: staffed ?? none, 'on-call': onCall ?? none, 'best-effort': bestEffort ?? none };
}

/** The zone of the longest time; of equal ones the first by name. */
function mainZone(seats: readonly Source[], zoneOf: (source: Source) => string | null): string | null {
  const lengths = new Map<string, { readonly zone: string; length: number }>();
  for (const seat of seats) {
    const zone = zoneOf(seat);
    if (zone === null) continue;
    const name = presentZoneName(zone);
    const known = lengths.get(name);
    const spelled = known !== undefined && known.zone < zone ? known.zone : zone;
    lengths.set(name, { zone: spelled, length: (known?.length ?? 0) + lengthOf(seat.stretches) });
  }
  const [first] = [...lengths.values()].sort((a, b) => b.length - a.length || compareText(a.zone, b.zone));
  return first?.zone ?? null;
}
