import { isRecord, isTexts } from '../../internal/check.js';
import { errorWithProblems } from '../../internal/errorWithProblems.js';
import type { Problem } from '../../internal/quantity/model.js';
import { parseDate } from '../../internal/time/parseDate.js';
import { parseInstant } from '../../internal/time/parseInstant.js';
import { parseTime } from '../../internal/time/parseTime.js';

const minutesOfDay = 1440;

/** Collects what is wrong with a plan, so that all of it is told at once. */
export interface Faults {
  /** Notes a fault; `must` completes the sentence `<path> must …`. */
  readonly note: (pointer: string, code: string, must: string) => void;
  /**
   * Ends the check.
   *
   * @throws ComanagedError `invalid-argument` with all problems, where there are some; `unknown-zone` where all are of that kind
   */
  readonly end: () => void;
}

/** A collector for the argument of that name. */
export function planFaults(argument: string): Faults {
  const problems: Problem[] = [];
  return {
    note(pointer, code, must) {
      problems.push({ code, severity: 'error', message: `${argument}${pointer} must ${must}.`, pointer });
    },
    end() {
      const [first] = problems;
      if (first === undefined) return;
      const code = problems.every((problem) => problem.code === 'unknown-zone') ? 'unknown-zone' : 'invalid-argument';
      throw errorWithProblems(code, `${argument}${first.pointer ?? ''}`, first.message, problems);
    },
  };
}

/** The entries of a list that are objects, each with its pointer; others and what is no list are faults, and an absent list is empty. */
export function entriesOf(
  list: unknown,
  pointer: string,
  faults: Faults,
): [Readonly<Record<string, unknown>>, string][] {
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    faults.note(pointer, 'wrong-type', 'be an array');
    return [];
  }
  const entries: [Readonly<Record<string, unknown>>, string][] = [];
  for (const [position, item] of (list as readonly unknown[]).entries()) {
    if (isRecord(item)) entries.push([item, `${pointer}/${position}`]);
    else faults.note(`${pointer}/${position}`, 'wrong-type', 'be an object');
  }
  return entries;
}

/** Days since 1970-01-01 of a date; 0 and a fault for anything else. */
export function dayIn(value: unknown, pointer: string, faults: Faults): number {
  const day = typeof value === 'string' ? parseDate(value) : undefined;
  if (day === undefined) faults.note(pointer, 'invalid-date', 'be a date YYYY-MM-DD of the years 1900 to 2199');
  return day ?? 0;
}

/** As `dayIn`, `open` for a date that is absent or null. */
export function dayOr(open: number, value: unknown, pointer: string, faults: Faults): number {
  return value === undefined || value === null ? open : dayIn(value, pointer, faults);
}

/** Minutes of a wall time at which something starts; 0 and a fault for anything else. */
export function startIn(value: unknown, pointer: string, faults: Faults): number {
  const minutes = typeof value === 'string' ? parseTime(value) : undefined;
  if (minutes !== undefined && minutes < minutesOfDay) return minutes;
  faults.note(pointer, 'invalid-time', 'be a wall time HH:mm from 00:00 to 23:59');
  return 0;
}

/** Minutes from the midnight before the start to the end: an end at or before the start lies on the next day. */
export function endIn(value: unknown, start: number, pointer: string, faults: Faults): number {
  const minutes = typeof value === 'string' ? parseTime(value) : undefined;
  if (minutes === undefined) faults.note(pointer, 'invalid-time', 'be a wall time HH:mm from 00:00 to 24:00');
  return minutes === undefined || minutes > start ? (minutes ?? start) : minutes + minutesOfDay;
}

/** Epoch milliseconds of an instant; 0 and a fault for anything else. */
export function instantIn(value: unknown, pointer: string, faults: Faults): number {
  const ms = typeof value === 'string' || typeof value === 'number' ? parseInstant(value) : undefined;
  if (ms === undefined) faults.note(pointer, 'invalid-instant', 'be an instant with Z or an offset, 1970 to 2199');
  return ms ?? 0;
}

/** A whole number of at least 1; `absent` where there is none. */
export function countIn(value: unknown, absent: number, pointer: string, faults: Faults): number {
  if (value === undefined) return absent;
  if (Number.isSafeInteger(value) && (value as number) >= 1) return value as number;
  faults.note(pointer, 'out-of-range', 'be a whole number of at least 1');
  return absent;
}

/** A text, or null where it is absent or null. */
export function textIn(value: unknown, pointer: string, faults: Faults): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value;
  faults.note(pointer, 'wrong-type', 'be a text');
  return null;
}

/** A list of texts, or null where it is absent. */
export function textsIn(value: unknown, pointer: string, faults: Faults): readonly string[] | null {
  if (value === undefined) return null;
  if (isTexts(value)) return value;
  faults.note(pointer, 'wrong-type', 'be an array of texts');
  return null;
}

/** One of a closed list; `absent` where there is none. */
export function literalIn<const T, A>(
  value: unknown,
  literals: readonly T[],
  absent: A,
  pointer: string,
  faults: Faults,
): T | A {
  if (value === undefined || value === null) return absent;
  const literal = literals.find((one) => one === value);
  if (literal === undefined) faults.note(pointer, 'unknown-literal', `be one of ${literals.join(', ')}`);
  return literal ?? absent;
}
