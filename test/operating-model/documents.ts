import { expect } from 'vitest';
import type { Problem } from '../../src/internal/quantity/model.js';
import { resolvePointer } from '../../src/internal/text/resolvePointer.js';
import { parseOperatingModel } from '../../src/operating-model/parseOperatingModel.js';

/** A document with these parts and no other fault than theirs. */
export function documentWith(parts: object): Record<string, unknown> {
  return { id: 'mills', name: 'North Mills', ...parts };
}

/** Problems in one line each: `severity code pointer`. */
export function lines(problems: readonly Problem[]): string[] {
  return problems.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer ?? 'nowhere'}`);
}

/** The problems of a document, in one line each. */
export function problemsOf(document: unknown): string[] {
  return lines(parseOperatingModel(document).problems);
}

/** Pointers lead to something in the value that was passed: to what is wrong, or to what lacks a key. */
export function expectPlacesIn(value: unknown, problems: readonly Problem[]): void {
  const lost = problems.filter(({ pointer }) => pointer === undefined || !resolvePointer(value, pointer).found);
  expect(lines(lost)).toEqual([]);
}

/** Freezes a value in depth. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
