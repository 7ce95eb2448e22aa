import { isRecord } from '../../internal/check.js';
import { entityKinds } from '../../operating-model/entityPlaces.js';
import { indexOperatingModel } from '../../operating-model/indexOperatingModel.js';
import type { OperatingModel } from '../../operating-model/model.js';

/** The document with the entries of every list at its root in reverse. */
export function reversed(model: OperatingModel): OperatingModel {
  const turned = Object.entries(model).map(([key, value]) => [
    key,
    Array.isArray(value) ? [...(value as unknown[])].reverse() : (value as unknown),
  ]);
  return Object.fromEntries(turned) as OperatingModel; // the same keys with values of the same types
}

/** Whether an id stands twice in a list: which of the two counts then depends on the order of rows. */
export function hasRepeats(model: OperatingModel): boolean {
  const index = indexOperatingModel(model);
  return entityKinds.some((kind) => index.positionsOf(kind).size < index.list(kind).length);
}

const newcomer = 'unrelated-newcomer';

/** An entry like another that nothing refers to. */
function unrelated(entry: unknown): unknown {
  if (!isRecord(entry)) return entry;
  const own = 'id' in entry ? { id: newcomer } : 'activityId' in entry ? { activityId: newcomer } : {};
  return { ...entry, ...own, ...(typeof entry['name'] === 'string' && { name: newcomer }) };
}

function preceded(value: unknown): unknown {
  if (Array.isArray(value)) {
    const [first, ...others] = value as readonly unknown[];
    return first === undefined ? [] : [unrelated(first), ...[first, ...others].map(preceded)];
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, preceded(inner)]));
}

/** The document with a newcomer before the entries of every list, so that each of them stands one place further down. */
export function movedDown(model: OperatingModel): OperatingModel {
  return preceded(model) as OperatingModel; // entries of the same types before the others
}

/** A text with one of its numbers raised by one, once for each number. */
function raised(text: string): string[] {
  return [...text.matchAll(/\d{1,9}/g)].map(
    ({ 0: number, index }) => text.slice(0, index) + String(Number(number) + 1) + text.slice(index + number.length),
  );
}

/** Keys that tell findings apart by where something stands: one place further down, the same key has the next number. */
export function positionKeys(before: readonly string[], after: readonly string[]): string[] {
  const known = new Set(before);
  const added = new Set(after.filter((key) => !known.has(key)));
  return before.filter((key) => {
    const [rule, subject, discriminator = ''] = key.split('|');
    return raised(discriminator).some((next) => added.has(`${rule}|${subject}|${next}`));
  });
}
