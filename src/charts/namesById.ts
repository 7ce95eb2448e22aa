import { isRecord, refuse } from '../internal/check.js';
import { cleanLine } from '../internal/text/cleanLine.js';

/** Texts by id. */
export type NamesById = Readonly<Record<string, string>> | undefined;

/** Refuses what is no object of texts; absent passes. */
export function checkNames(names: unknown, path: string): asserts names is NamesById {
  const isNames = isRecord(names) && Object.values(names).every((name) => typeof name === 'string');
  if (names !== undefined && !isNames) refuse(path, 'give texts by id', 'invalid-option');
}

/** What people call something, on one line: its name, or its id where there is none. */
export function nameOf(names: NamesById, id: string): string {
  return cleanLine(names !== undefined && Object.hasOwn(names, id) ? (names[id] ?? id) : id);
}
