import { Temporal } from 'temporal-polyfill';
import type {
  CoverageMode,
  CoveragePlan,
  CoverageWindow,
  Override,
  RequiredCoverage,
  Rotation,
  SupportTier,
} from '../../../src/coverage/model.js';
import { instantOf, minutesOf, msPerMinute, openMinutes, taken } from './hoursOracle.js';
import type { MinuteRange } from './hoursOracle.js';

const modes: readonly CoverageMode[] = ['staffed', 'on-call', 'best-effort'];

/** Somebody who is there in a minute, or several without names. */
export interface Seat {
  readonly seats: number;
  readonly personId: string | null;
  readonly takesTurns: boolean;
  readonly tier: SupportTier | null;
  readonly skills: readonly string[] | null;
  readonly mode: CoverageMode;
  readonly serviceIds: readonly string[] | null;
}

/** What a minute needs. */
export interface Need {
  readonly seats: number;
  readonly tier: SupportTier | null;
  readonly skills: readonly string[];
  readonly mode: CoverageMode;
}

type OnTurn = (string | null)[];

/** Who is on turn in each minute. */
function turns(rotation: Rotation, range: MinuteRange): OnTurn {
  const { zone, unit, length = 1, handOff, members } = rotation;
  const on: OnTurn = Array.from({ length: range.minutes }, () => null);
  if (members.length === 0) return on;
  const first = Temporal.PlainDate.from(rotation.from);
  const at = (turn: number) => {
    if (unit === 'hour') return instantOf(zone, first, minutesOf(handOff) + turn * length * 60);
    return instantOf(zone, first.add({ [`${unit}s`]: turn * length }), minutesOf(handOff));
  };
  const stop = rotation.until
    ? instantOf(zone, Temporal.PlainDate.from(rotation.until).add({ days: 1 }), minutesOf(handOff))
    : Infinity;
  const end = range.from + range.minutes * msPerMinute;
  for (let turn = 0; at(turn) < end; turn++) {
    const [start, stopped] = [at(turn), Math.min(at(turn + 1), stop)];
    const minuteAt = (ms: number) => (Math.max(range.from, Math.min(ms, end)) - range.from) / msPerMinute;
    on.fill(members[turn % members.length] ?? null, minuteAt(start), Math.max(minuteAt(start), minuteAt(stopped)));
  }
  return on;
}

/** Who stands in for somebody. */
function standIn(personId: string, overrides: readonly Override[], ms: number): string | null {
  if (overrides.length === 0) return personId;
  const seen = new Set<string>();
  let person = personId;
  for (;;) {
    seen.add(person);
    const running = overrides
      .filter(
        ({ outPersonId, start, end }) => outPersonId === person && Date.parse(start) <= ms && ms < Date.parse(end),
      )
      .sort(
        (a, b) =>
          Date.parse(a.start) - Date.parse(b.start) || Date.parse(a.end) - Date.parse(b.end) || (a.id < b.id ? -1 : 1),
      );
    const last = running.at(-1);
    if (last === undefined) return person;
    if (last.inPersonId === null || last.inPersonId === undefined) return null;
    if (seen.has(last.inPersonId)) return person;
    person = last.inPersonId;
  }
}

/** Everybody who is there, minute by minute. */
export function seatsByMinute(plan: CoveragePlan, range: MinuteRange): Seat[][] {
  const there: Seat[][] = Array.from({ length: range.minutes }, () => []);
  const { windows = [], overrides = [] } = plan;
  const rotations = [...(plan.rotations ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
  const layers = rotations.filter(({ windowIds }) => windowIds === undefined);
  const onTurn = new Map(rotations.map((rotation) => [rotation, turns(rotation, range)]));
  const isRunning = ({ start, end }: Override, ms: number) => Date.parse(start) <= ms && ms < Date.parse(end);
  // Who a rotation brings in a minute: the one on turn unless a higher layer has somebody, whoever stands in, and who is added.
  const brought = (rotation: Rotation, minute: number): string[] => {
    const ms = range.from + minute * msPerMinute;
    const isHidden = layers.some(
      (other) =>
        layers.includes(rotation) &&
        (other.teamId ?? null) === (rotation.teamId ?? null) &&
        (other.priority ?? 0) > (rotation.priority ?? 0) &&
        onTurn.get(other)?.[minute] !== null,
    );
    const turn = isHidden ? null : (onTurn.get(rotation)?.[minute] ?? null);
    const own = overrides.filter(({ rotationId }) => (rotationId ?? rotation.id) === rotation.id);
    const person = turn === null ? null : standIn(turn, own, ms);
    const added = overrides
      .filter((one) => one.rotationId === rotation.id && !one.outPersonId && isRunning(one, ms))
      .flatMap(({ inPersonId }) => inPersonId ?? []);
    return [...new Set([...(person === null ? [] : [person]), ...added])];
  };
  for (const window of windows) {
    const common = offerOf(window, 'staffed');
    const staffedBy = rotations.filter(({ windowIds }) => windowIds?.includes(window.id));
    for (const [minute, isOpen] of openMinutes(window, plan, range).entries()) {
      if (!isOpen) continue;
      const seats = window.seats ?? 1;
      if (staffedBy.length > 0) {
        const named = new Set<string>();
        for (const rotation of staffedBy) {
          if (named.size >= seats) continue;
          const takesTurns = new Set(rotation.members).size > 1;
          for (const personId of brought(rotation, minute)) {
            named.add(personId);
            there[minute]?.push({ ...common, seats: 0, personId, takesTurns });
          }
        }
        const rest = named.size === 0 ? 0 : seats - named.size;
        if (rest > 0) there[minute]?.push({ ...common, seats: rest, personId: null, takesTurns: false });
      } else if (window.personId) {
        const ours = overrides.filter(({ rotationId }) => !rotationId);
        const personId = standIn(window.personId, ours, range.from + minute * msPerMinute);
        if (personId !== null) there[minute]?.push({ ...common, seats: 0, personId, takesTurns: false });
      } else there[minute]?.push({ ...common, seats, personId: null, takesTurns: false });
    }
  }
  for (const rotation of layers) {
    const cut = taken(plan, { partyId: null, teamId: rotation.teamId ?? null, windowId: null }, range);
    const takesTurns = new Set(rotation.members).size > 1;
    for (let minute = 0; minute < range.minutes; minute++) {
      for (const personId of cut[minute] ? [] : brought(rotation, minute)) {
        there[minute]?.push({ ...offerOf(rotation, 'on-call'), seats: 0, personId, takesTurns });
      }
    }
  }
  for (const one of overrides) {
    if (one.rotationId || one.outPersonId || !one.inPersonId) continue;
    const cut = taken(plan, { partyId: null, teamId: one.teamId ?? null, windowId: null }, range);
    for (let minute = 0; minute < range.minutes; minute++) {
      if (cut[minute] || !isRunning(one, range.from + minute * msPerMinute)) continue;
      const alone = { seats: 0, personId: one.inPersonId, takesTurns: false };
      there[minute]?.push({ ...offerOf({}, 'on-call'), ...alone });
    }
  }
  return there;
}

function offerOf(
  { tier, skills, mode, serviceIds }: Partial<Pick<CoverageWindow, 'tier' | 'skills' | 'mode' | 'serviceIds'>>,
  otherwise: CoverageMode,
): Pick<Seat, 'tier' | 'skills' | 'mode' | 'serviceIds'> {
  return { tier: tier ?? null, skills: skills ?? null, mode: mode ?? otherwise, serviceIds: serviceIds ?? null };
}

/** How seats are matched. */
export interface OracleOptions {
  readonly skillsOf: Readonly<Record<string, readonly string[]>>;
  readonly higherTierCounts: boolean;
  readonly teamMayCombineSkills: boolean;
}

/** How a minute is met. */
export interface Met {
  readonly kind: 'covered' | 'understaffed' | 'mode-downgraded' | 'uncovered';
  readonly enough: number;
  readonly any: number;
  /** The one person on whom it hangs. */
  readonly sole: string | null;
  readonly isUnnamed: boolean;
}

/** Counts people: one with a name once. */
function depth(seats: readonly Seat[]): number {
  const names = new Set(seats.flatMap(({ personId }) => personId ?? []));
  return names.size + seats.reduce((sum, one) => sum + one.seats, 0);
}

/** How those who are there in a minute meet what it needs. */
export function metBy(seats: readonly Seat[], need: Need, options: OracleOptions): Met {
  const offered = ({ skills, personId }: Seat) =>
    skills ?? (personId === null ? [] : (options.skillsOf[personId] ?? []));
  const ofTier = seats.filter(({ tier }) => {
    if (need.tier === null) return true;
    return tier !== null && (options.higherTierCounts ? tier >= need.tier : tier === need.tier);
  });
  const skilled = (among: readonly Seat[]) => {
    if (need.skills.length === 0) return among;
    const one = among.filter((seat) => need.skills.every((skill) => offered(seat).includes(skill)));
    if (!options.teamMayCombineSkills) return one;
    const isComplete = need.skills.every((skill) => among.some((seat) => offered(seat).includes(skill)));
    return isComplete ? among.filter((seat) => need.skills.some((skill) => offered(seat).includes(skill))) : [];
  };
  const strong = skilled(ofTier.filter(({ mode }) => modes.indexOf(mode) <= modes.indexOf(need.mode)));
  const [enough, any] = [depth(strong), depth(skilled(ofTier))];
  const names = new Set(strong.flatMap(({ personId }) => personId ?? []));
  const isAlone = enough === 1 && names.size === 1 && need.seats === 1 && !strong.some(({ takesTurns }) => takesTurns);
  const kind =
    any === 0 ? 'uncovered' : enough === 0 ? 'mode-downgraded' : enough < need.seats ? 'understaffed' : 'covered';
  return {
    kind,
    enough,
    any,
    sole: isAlone ? ([...names][0] ?? null) : null,
    isUnnamed: enough > 0 && names.size === 0,
  };
}

/** What is needed, by need and minute. */
export function needsByMinute(
  requirement: RequiredCoverage,
  plan: CoveragePlan,
  range: MinuteRange,
): Map<string, { readonly need: Need; readonly required: boolean[] }> {
  const needs = new Map<string, { need: Need; required: boolean[] }>();
  const observed = requirement.observesClosures
    ? (plan.closures ?? []).filter(({ partyIds, teamIds, windowIds }) => !partyIds && !teamIds && !windowIds)
    : [];
  const lifted = taken({ closures: observed }, { partyId: null, teamId: null, windowId: null }, range);
  for (const window of requirement.windows) {
    const need: Need = {
      seats: window.seats ?? requirement.seats ?? 1,
      tier: window.tier ?? requirement.tier ?? null,
      skills: [...new Set(window.skills ?? requirement.skills ?? [])].sort(),
      mode: window.mode ?? requirement.mode ?? 'staffed',
    };
    const key = keyOf(need);
    const known = needs.get(key)?.required ?? Array.from({ length: range.minutes }, () => false);
    const open = openMinutes(window, requirement, range);
    needs.set(key, { need, required: known.map((is, at) => is || (open[at] === true && !lifted[at])) });
  }
  return needs;
}

/** Tells needs apart. */
export function keyOf({ seats, tier, skills, mode }: Need): string {
  return JSON.stringify([seats, tier, skills, mode]);
}
