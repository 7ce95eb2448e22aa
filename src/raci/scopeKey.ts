import type { HoursPlan, HoursWindow } from '../coverage/model.js';
import { compareText } from '../internal/text/compareText.js';
import { grouped } from './grouped.js';
import type { AssignmentScope } from './model.js';
import { isWholeWeek, startDayStretches, weekStretches } from './weekStretches.js';

type Listed = Readonly<Record<string, unknown>>;

function sorted(values: readonly string[] | undefined): readonly string[] | null {
  return values === undefined ? null : [...new Set(values)].sort(compareText);
}

/** What an entry says, without what it is called: in one order, an open end like an absent one. */
function content(entry: object): string {
  const told = Object.entries(entry as Listed).filter(([name, value]) => value != null && !/^(?:id|name)$/.test(name));
  const parts = told.map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map((one) => JSON.stringify(one)).sort() : value,
  ]);
  return JSON.stringify(parts.sort(([a], [b]) => compareText(a as string, b as string)));
}

/** Whether an exception holds for some windows, teams or parties only, so that it matters which window has which hours. */
function isPartial(exception: object): boolean {
  const { windowIds, teamIds, partyIds } = exception as Listed;
  return windowIds !== undefined || teamIds !== undefined || partyIds !== undefined;
}

/** Windows by the minutes that they cover together, however many they are. */
function windowsKey(windows: readonly HoursWindow[], byStartDay: boolean): unknown[] {
  const alike = grouped(windows, ({ zone, from, until }) => JSON.stringify([zone, from ?? null, until ?? null]));
  return [...alike]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, group]) => {
      // A first or last day counts the days on which windows start: there a night is more than an evening and a morning.
      const isDated = group[0].from != null || group[0].until != null;
      return [key, byStartDay || isDated ? startDayStretches(group) : weekStretches(group)];
    });
}

/** Hours in one spelling: by what they cover; null where that is every hour. */
function hoursKey(plan: HoursPlan | undefined): unknown {
  if (plan === undefined) return null;
  const { windows, closures = [], replacements = [], breaks = [] } = plan;
  if ([...closures, ...breaks].some(isPartial))
    return [windows.map((window) => JSON.stringify(window)).sort(), closures, replacements, breaks];
  const exceptions = [closures, replacements, breaks].map((list) => [...new Set(list.map(content))].sort());
  const isPlain = exceptions.every((list) => list.length === 0);
  const undated = windows.filter(({ from, until }) => from == null && until == null);
  const zones = grouped(undated, ({ zone }) => zone);
  if (isPlain && [...zones.values()].some((group) => isWholeWeek(weekStretches(group)))) return null;
  return [windowsKey(windows, replacements.length > 0), ...exceptions];
}

/**
 * A scope in one spelling, equal for scopes that say the same in other words; empty where nothing is restricted.
 *
 * Severities and sites are sets. Hours are the minutes of the wall-clock week that windows of one zone cover together: one window
 * over two days is two windows, and 08:00-12:00 with 12:00-18:00 is 08:00-18:00. Where an exception holds for some windows only, hours
 * are taken as they stand.
 */
export function scopeKey(scope: AssignmentScope | undefined): string {
  if (scope === undefined) return '';
  const key = [sorted(scope.severities), sorted(scope.sites), hoursKey(scope.window)];
  return key.every((part) => part === null) ? '' : JSON.stringify(key);
}
