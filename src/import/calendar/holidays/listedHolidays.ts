import { ownProperty } from '../../../internal/gate/reflection.js';
import { parseDate } from '../../../internal/time/parseDate.js';
import type { ClosureList } from './closureList.js';
import type { HolidayTotals } from './model.js';
import type { HolidayLog } from './problemTexts.js';

/** The value of a property as it is described, so that no getter runs; NaN where it has none of that kind. */
function valueOf(entry: object, key: string): unknown {
  const property = ownProperty(entry, key);
  if (typeof property === 'string') return NaN;
  return property === undefined ? undefined : 'value' in property ? property.value : NaN;
}

function isTextOrAbsent(value: unknown): value is string | null | undefined {
  return value === undefined || value === null || typeof value === 'string';
}

/** Reads a list of holidays. */
export function listedHolidays(
  list: readonly unknown[],
  maximum: number,
  { add }: ClosureList,
  log: HolidayLog,
): HolidayTotals {
  const totals = { entries: list.length, read: 0, outside: 0, skipped: 0 };
  const end = Math.min(list.length, maximum);
  for (let row = 0; row < end; row++) {
    const place = { at: row, column: 0 };
    const entry = valueOf(list, String(row));
    const isObject = typeof entry === 'object' && entry !== null;
    const [date, name, region] = ['date', 'name', 'region'].map((key) => (isObject ? valueOf(entry, key) : NaN));
    if (typeof date !== 'string' || !isTextOrAbsent(name) || !isTextOrAbsent(region)) {
      log.add('unsupported-entry', place);
      totals.skipped++;
      continue;
    }
    const day = parseDate(date.trim());
    if (day === undefined) log.add('invalid-holiday-date', place);
    totals[day === undefined ? 'skipped' : add(day, name ?? '', region ?? null, place)]++;
  }
  if (list.length > end) {
    log.add('too-many-holidays', { at: end, column: 0 }, { count: list.length - end });
    totals.skipped += list.length - end;
  }
  return totals;
}
