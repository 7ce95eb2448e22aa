import { compareText } from '../../internal/text/compareText.js';
import { elapsedOn } from '../durations/elapsed.js';
import type { Clock } from '../durations/elapsed.js';
import { endedQuantiles, hours, survivalQuantiles } from '../durations/figures.js';
import type { FigureSettings } from '../durations/figures.js';
import type { IncidentRecord } from '../incident/model.js';
import type { Exclusion } from '../outcomes/outcomes.js';
import type { Hold } from './heldBy.js';
import type { TicketHolder, TimeHeld } from './model.js';
import type { Path } from './pathsOf.js';

/** How held time is measured. */
export interface HeldSettings {
  readonly clock: Clock;
  /** Clocks of parties in their own hours. */
  readonly clocks: ReadonlyMap<string, Clock>;
  readonly level: number;
  readonly excluded: readonly Exclusion[];
}

interface Held {
  readonly holder: TicketHolder;
  readonly ended: number[];
  readonly open: number[];
  own: number | null;
}

/** How long each holder held incidents; one that still holds an open incident has it at least so long. */
export function heldTimes(
  paths: readonly Path[],
  incidents: readonly IncidentRecord[],
  { clock, clocks, level, excluded }: HeldSettings,
): readonly TimeHeld[] {
  const holders = new Map<string, Held>();
  let all = 0;
  for (const { at, isOpen, holds } of paths) {
    const record = incidents[at];
    if (record === undefined) continue;
    const sums = new Map<string, number>();
    for (const hold of holds.filter(({ from, to }) => to > from)) {
      const ms = elapsedOn(clock, record, at, hold.from, hold.to);
      if (typeof ms === 'string') continue; // never: such an incident is excluded
      const holder = holderOf(hold);
      const key = keyOf(holder);
      const held = holders.get(key) ?? { holder, ended: [], open: [], own: null };
      holders.set(key, held);
      sums.set(key, (sums.get(key) ?? 0) + ms);
      all += ms;
      const own = clocks.get(hold.partyId ?? '');
      const within = own === undefined ? undefined : elapsedOn(own, record, at, hold.from, hold.to);
      if (typeof within === 'number') held.own = (held.own ?? 0) + within;
    }
    const last = holds.at(-1);
    const holding = isOpen && last !== undefined ? keyOf(holderOf(last)) : undefined;
    for (const [key, ms] of sums) {
      const held = holders.get(key);
      (key === holding ? held?.open : held?.ended)?.push(ms);
    }
  }
  const settings = { level, quantileMethod: 'type-7', excluded, warnings: [] } as const;
  return [...holders].sort(([a], [b]) => compareText(a, b)).map(([, held]) => timeHeld(held, settings, all));
}

function timeHeld({ holder, ended, open, own }: Held, settings: FigureSettings, all: number): TimeHeld {
  const total = [...ended, ...open].reduce((sum, ms) => sum + ms, 0);
  const sample = Float64Array.from(ended);
  const figures =
    open.length === 0
      ? endedQuantiles(sample, [0.5], settings)
      : survivalQuantiles(sample, Float64Array.from(open), [0.5], settings);
  return {
    holder,
    hours: hours(total),
    share: all > 0 ? total / all : 0,
    ownHours: own === null ? null : hours(own),
    incidents: ended.length + open.length,
    median: figures[0] ?? { status: 'undefined', reason: 'no-incidents' },
  };
}

function holderOf({ partyId }: Hold): TicketHolder {
  if (partyId === undefined) return { kind: 'unassigned' };
  return partyId === null ? { kind: 'unmapped-group' } : { kind: 'party', partyId };
}

/** Sorts parties by id, then nobody, then what is not mapped. */
function keyOf(holder: TicketHolder): string {
  switch (holder.kind) {
    case 'party':
      return `1 ${holder.partyId}`;
    case 'unassigned':
      return '2';
    case 'unmapped-group':
      return '3';
  }
}
