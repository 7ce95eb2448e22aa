import type { HoursPlan } from '../coverage/model.js';
import { compareText } from '../internal/text/compareText.js';
import type { AccountableMove } from './diff.js';
import { grouped } from './grouped.js';
import { firstPlan } from './letterChanges.js';
import type { Assignment } from './model.js';
import { scopeKey } from './scopeKey.js';
import { isPlainWeek } from './scopeOverlap.js';
import { stretchWindows } from './stretchWindows.js';
import { minutesOfWeek, weekStretches } from './weekStretches.js';
import type { Stretch } from './weekStretches.js';

/** Hours that are looked at by themselves. */
export interface HoursCell {
  /** Plans that hold in them, by key; empty: the rest. */
  readonly keys: ReadonlySet<string>;
  /** Their minutes of the week; empty where a calendar would have to tell. */
  readonly stretches: Stretch[];
}

/** Hours in cells, so that in each of them the same assignments hold. */
export interface HoursCells {
  /** The cells, the rest last. */
  readonly cells: readonly HoursCell[];
  /** Whether an assignment holds in a cell. */
  readonly holds: (assignment: Assignment, cell: HoursCell) => boolean;
  /** Cells as they are told: together as far as that can be, and the rest by what it is without. */
  readonly told: (cells: readonly HoursCell[]) => Pick<AccountableMove, 'hours' | 'exceptHours'>[];
}

/** The week between any two minutes at which a plan begins or ends: stretches in which the same plans hold are one cell. */
function weekCells(plans: ReadonlyMap<string, HoursPlan>): HoursCell[] {
  const turns = new Map<number, string[]>([[0, []]]);
  for (const [key, { windows }] of plans)
    for (const minute of weekStretches(windows).flat()) turns.set(minute, [...(turns.get(minute) ?? []), key]);
  turns.delete(minutesOfWeek);
  const minutes = [...turns.keys()].sort((a, b) => a - b);
  const holding = new Set<string>();
  const cells = new Map<string, HoursCell>();
  for (const [position, minute] of minutes.entries()) {
    // A plan that turns here begins if it did not hold before; its stretches do not touch.
    for (const key of turns.get(minute) ?? []) if (!holding.delete(key)) holding.add(key);
    const name = JSON.stringify([...holding].sort(compareText));
    const cell = cells.get(name) ?? { keys: new Set(holding), stretches: [] };
    cell.stretches.push([minute, minutes[position + 1] ?? minutesOfWeek]);
    cells.set(name, cell);
  }
  return [...cells.values()].sort((a, b) => Number(a.keys.size === 0) - Number(b.keys.size === 0));
}

/** A plan each, and the rest if there is any. */
function planCells(plans: ReadonlyMap<string, HoursPlan>): HoursCell[] {
  const all = [...plans.values()];
  const whole = {
    windows: all.flatMap(({ windows }) => windows),
    closures: all.flatMap(({ closures = [] }) => closures),
    replacements: all.flatMap(({ replacements = [] }) => replacements),
    breaks: all.flatMap(({ breaks = [] }) => breaks),
  };
  const rest = scopeKey({ window: whole }) === '' ? [] : [new Set<string>()];
  return [...[...plans.keys()].map((key) => new Set([key])), ...rest].map((keys) => ({ keys, stretches: [] }));
}

/**
 * Cuts hours where a plan begins or ends. Weeks of one zone are cut by the minute; plans in several zones, or with dates, closures,
 * replacements or breaks, only a calendar could cut: each of these is looked at as it stands.
 *
 * @returns undefined where there are more plans than `most`
 */
export function hoursCells(owners: readonly Assignment[], most: number): HoursCells | undefined {
  const keys = new Map(owners.map((each) => [each, scopeKey(each.scope?.window && { window: each.scope.window })]));
  const keyOf = (assignment: Assignment) => keys.get(assignment) ?? '';
  const limited = grouped(
    owners.filter((each) => keyOf(each) !== ''),
    keyOf,
  );
  if (limited.size > most) return undefined;
  const plans = new Map(
    [...limited.keys()].sort(compareText).flatMap((key): [string, HoursPlan][] => {
      const plan = firstPlan(limited.get(key)?.map(({ scope }) => scope?.window) ?? []);
      return plan === null ? [] : [[key, plan]];
    }),
  );
  const stated = [...plans.values()];
  const [zone = '', ...otherZones] = new Set(stated.flatMap(({ windows }) => windows.map((window) => window.zone)));
  const isWeek = otherZones.length === 0 && stated.every(isPlainWeek);
  const cells = isWeek ? weekCells(plans) : planCells(plans);
  const planOf = (some: readonly HoursCell[]): HoursPlan[] => {
    if (!isWeek) return some.flatMap((cell) => [...cell.keys].flatMap((key) => plans.get(key) ?? []));
    const plan = {
      windows: stretchWindows(
        zone,
        some.flatMap(({ stretches }) => stretches),
      ),
    };
    return some.length === 0 ? [] : [plans.get(scopeKey({ window: plan })) ?? plan];
  };
  return {
    cells,
    holds: (assignment, cell) => keyOf(assignment) === '' || cell.keys.has(keyOf(assignment)),
    told: (some) => {
      if (some.length === cells.length) return [{ hours: null, exceptHours: [] }];
      const limitedCells = some.filter((cell) => cell.keys.size > 0);
      return [
        ...planOf(limitedCells).map((hours) => ({ hours, exceptHours: [] })),
        ...(limitedCells.length < some.length ? [{ hours: null, exceptHours: stated }] : []),
      ];
    },
  };
}
