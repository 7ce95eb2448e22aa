import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isComanagedError } from '../../src/internal/errors.js';
import { shapeFaults } from '../../src/internal/shapeFaults.js';
import * as maturity from '../../src/maturity/index.js';
import { matchesShape } from '../../src/internal/matchesShape.js';
import { modelShape } from '../../src/maturity/definition/shapes.js';
import { parseMaturityModel } from '../../src/schemas/index.js';
import { runs } from '../fixtures/runs.js';

const model = maturity.operationsMaturityModel;
const options = { asOf: '2026-04-01' };
const assessment = maturity.assessMaturity(model, [], options);
const anything = fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true });

/** One value somewhere in a model replaced by any other, or taken away. */
const spoiled = fc
  .record({ key: fc.constantFrom(...Object.keys(model)), value: anything, depth: fc.nat(3), pick: fc.nat() })
  .map(({ key, value, depth, pick }) => {
    const copy = JSON.parse(JSON.stringify({ ...model, criteria: model.criteria.slice(0, 3) })) as Record<
      string,
      unknown
    >;
    let [place, name]: [Record<string, unknown>, string] = [copy, key];
    for (let at = 0; at < depth; at++) {
      const inner = place[name];
      if (typeof inner !== 'object' || inner === null || Object.keys(inner).length === 0) break;
      place = inner as Record<string, unknown>;
      const keys = Object.keys(place);
      name = keys[pick % keys.length] ?? '';
    }
    place[name] = value;
    return copy;
  });

it('tells right and wrong forms apart in the quick way as in the slow one', () => {
  let wrong = 0;
  fc.assert(
    fc.property(spoiled, (value) => {
      const isRight = shapeFaults(value, modelShape, '').length === 0;
      if (!isRight) wrong++;
      expect(matchesShape(value, modelShape)).toBe(isRight);
    }),
    { seed: 41, numRuns: runs(800) },
  );
  expect(wrong).toBeGreaterThan(20);
});

it('ends every call in a value or a documented error, whatever it is given', () => {
  const any = (value: unknown) => value as never;
  const calls: ((value: unknown) => unknown)[] = [
    (value) => maturity.assessMaturity(any(value), [], options),
    (value) => maturity.assessMaturity(model, any(value), options),
    (value) => maturity.assessMaturity(model, any([value]), options),
    (value) => maturity.assessMaturity(model, [], any(value)),
    (value) => maturity.assessMaturity(model, [], { ...options, evidence: any([value]) }),
    (value) => maturity.compileMaturityModel(any(value)),
    (value) => maturity.nextMaturitySteps(model, any(value)),
    (value) => maturity.nextMaturitySteps(model, assessment, any(value)),
    (value) => maturity.compareMaturity(any(value), assessment),
    (value) => maturity.compareMaturity(assessment, any(value)),
    (value) => maturity.mapMaturityLevel(any(value), { from: 'cmmi', to: 'itil' }),
    (value) => maturity.mapMaturityLevel(1, any(value)),
    (value) => maturity.maturitySensitivity(model, any(value), options),
    (value) => maturity.maturitySensitivity(model, [], any(value)),
    (value) => maturity.assessorAgreement(model, [], any(value)),
    (value) => maturity.iso33020MaturityModel(any(value)),
    (value) => maturity.c2m2MaturityModel(any(value)),
    (value) => parseMaturityModel(value),
  ];
  const given = fc.oneof(
    anything,
    spoiled,
    fc.record({ asOf: anything, timeZone: anything, serviceId: anything, evidence: anything }, { requiredKeys: [] }),
    fc.record({
      criterionId: fc.constant('doc.plain'),
      rating: anything,
      achievedRate: anything,
      evidenceIds: anything,
    }),
  );
  fc.assert(
    fc.property(given, (value) => {
      for (const call of calls) {
        try {
          expect(JSON.stringify(call(value)) ?? '').not.toContain('NaN');
        } catch (error) {
          if (!isComanagedError(error)) throw error;
        }
      }
    }),
    { seed: 42, numRuns: runs(300) },
  );
});
