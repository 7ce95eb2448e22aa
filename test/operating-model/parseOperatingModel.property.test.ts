import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { gateCodes } from '../../src/internal/gate/messages.js';
import { problemSeverities } from '../../src/internal/quantity/model.js';
import { faultMessages } from '../../src/operating-model/faultMessages.js';
import { parseOperatingModel } from '../../src/operating-model/parseOperatingModel.js';
import { parseOperatingModelText } from '../../src/operating-model/parseOperatingModelText.js';
import { northMills } from '../fixtures/northMills.js';
import { documentWith, expectPlacesIn, frozen } from './documents.js';
import { mutationsOf } from './mutations.js';
import { runs } from '../fixtures/runs.js';

const leanTeam: unknown = JSON.parse(
  readFileSync(new URL('../../examples/lean-team/operating-model.json', import.meta.url), 'utf8'),
);

/** Every code of a problem that parsing a document gives. */
const codes = new Set<string>([
  ...gateCodes,
  ...faultMessages.keys(),
  ...['missing-key', 'unknown-key', 'wrong-type', 'unknown-literal', 'empty-text', 'text-too-long', 'empty-list'],
  ...['null-list', 'empty-text-read', 'duplicate-id', 'unknown-letter', 'duplicate-assignment', 'unknown-zone'],
  ...['engagement-without-co-management', 'unsupported-version', 'dangling-reference', 'cyclic-reference'],
]);

/** Codes that were found so far. */
const found = new Set<string>();

/** Deep equality in a tenth of the time; where it fails, the slow one says how. */
function expectSame(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toStrictEqual(expected);
}

/** What holds of the result of parsing any value: a verdict with reasons, each with a known code and a place in the value. */
function expectSoundResult(value: unknown): ReturnType<typeof parseOperatingModel> {
  const result = parseOperatingModel(value);
  const { ok, problems } = result;
  expect(ok).toBe(problems.every(({ severity }) => severity !== 'error'));
  expect(problems.filter(({ code, message }) => !codes.has(code) || message.length > 1_500)).toEqual([]);
  const ranks = problems.map(({ severity }) => problemSeverities.indexOf(severity));
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  expectSame(JSON.parse(JSON.stringify(result)), result);
  for (const { code } of problems) found.add(code);
  return result;
}

/** What holds beside of plain JSON. */
function expectSoundReading(value: unknown): void {
  const before = JSON.stringify(value);
  const result = expectSoundResult(frozen(value));
  expectPlacesIn(value, result.problems);
  expect(JSON.stringify(value)).toBe(before);
  expectSame(parseOperatingModelText(before), result);
  if (!result.ok) return;
  const again = parseOperatingModel(result.model);
  const doubts = result.problems.filter(({ severity }) => severity === 'warning');
  expectSame(again, { ok: true, model: result.model, problems: doubts });
}

describe('parsing never throws, and tells each problem at its place', () => {
  it('whatever is changed in a document', () => {
    fc.assert(fc.property(mutationsOf(northMills), expectSoundReading), { seed: 21, numRuns: 1_000 });
    expect(found.size).toBeGreaterThan(30); // the changes made problems of most kinds
  }, 60_000);

  it('whatever is changed in a larger document', () => {
    fc.assert(fc.property(mutationsOf(leanTeam), expectSoundReading), { seed: 22, numRuns: runs(50) });
  }, 60_000);

  it('of any JSON', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), expectSoundReading), { seed: 23, numRuns: runs(2_000) });
  });

  it('of any JSON at any key of the root', () => {
    const keys = fc.constantFrom(...Object.keys(northMills), 'drivers', 'slos', 'teams', 'toString');
    const parts = fc.dictionary(keys, fc.jsonValue({ maxDepth: 5 }), { maxKeys: 6 });
    fc.assert(
      fc.property(parts, (each) => {
        expectSoundReading(documentWith(each));
      }),
      { seed: 24, numRuns: runs(2_000) },
    );
  }, 60_000);

  it('of any value at all', () => {
    const exotic = {
      ...{ withBigInt: true, withBoxedValues: true, withDate: true, withMap: true, withNullPrototype: true },
      ...{ withObjectString: true, withSet: true, withSparseArray: true, withTypedArray: true },
    };
    const document = fc.tuple(fc.constantFrom(...Object.keys(northMills)), fc.anything(exotic));
    const values = fc.oneof(
      fc.anything(exotic),
      document.map(([key, value]) => documentWith({ [key]: value })),
    );
    fc.assert(
      fc.property(values, (value) => void expectSoundResult(value)),
      { seed: 25, numRuns: runs(4_000) },
    );
  }, 60_000);
});
