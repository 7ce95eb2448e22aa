import { isRecord } from '../../internal/check.js';

/** A copy of a model in which figures that have a name have another value. */
export function withFigures<T>(model: T, figures: ReadonlyMap<string, number>): T {
  return copyOf(model, figures) as T; // a figure for a figure, so the shape is the same
}

function copyOf(value: unknown, figures: ReadonlyMap<string, number>): unknown {
  if (Array.isArray(value)) return value.map((each) => copyOf(each, figures));
  if (!isRecord(value)) return value;
  const id = nameOf(value);
  const figure = id === undefined ? undefined : figures.get(id);
  if (figure !== undefined) return { kind: 'constant', value: figure, inputId: id };
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copyOf(each, figures)]));
}

/** Name of a figure; undefined for what is none, or has none. */
function nameOf({ kind, inputId }: Readonly<Record<string, unknown>>): string | undefined {
  return kind !== undefined && typeof inputId === 'string' ? inputId : undefined;
}

/** Names of all figures of a model that have one. */
export function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesOf);
  if (!isRecord(value)) return [];
  const name = nameOf(value);
  return name === undefined ? Object.values(value).flatMap(namesOf) : [name];
}
