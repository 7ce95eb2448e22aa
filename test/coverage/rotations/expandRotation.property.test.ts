import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { compileCoverage } from '../../../src/coverage/compileCoverage.js';
import type { Override, Rotation } from '../../../src/coverage/model.js';
import { expandRotation } from '../../../src/coverage/rotations/expandRotation.js';
import { runs } from '../../fixtures/runs.js';
import { anyRange, anyTime, anyZone, dateText } from '../anyPlan.js';
import { slowResolve } from '../slowResolve.js';
import { slowUnion, stretchesOf } from '../slowSets.js';

const dayMs = 86_400_000;
const people = ['ann', 'bob', 'eve', 'joe'] as const;

const cases = anyRange(70).chain(({ first, last }) => {
  const range = { from: first * dayMs, to: last * dayMs };
  const instant = fc.integer({ min: range.from - dayMs, max: range.to + dayMs });
  const rotation: fc.Arbitrary<Rotation> = fc.record({
    id: fc.constant('r'),
    zone: anyZone,
    unit: fc.constantFrom('hour', 'day', 'week', 'month'),
    length: fc.integer({ min: 1, max: 30 }),
    handOff: anyTime,
    from: fc.integer({ min: first - 120, max: last }).map(dateText),
    members: fc.subarray([...people], { minLength: 1 }),
  });
  const override: fc.Arbitrary<Override> = fc
    .record({
      ends: fc.uniqueArray(instant, { minLength: 2, maxLength: 2 }),
      out: fc.option(fc.constantFrom(...people)),
      person: fc.option(fc.constantFrom(...people)),
      own: fc.boolean(),
    })
    .map(({ ends, out, person, own }) => ({
      id: 'o',
      start: new Date(Math.min(...ends)).toISOString(),
      end: new Date(Math.max(...ends)).toISOString(),
      ...{ outPersonId: out, inPersonId: person, rotationId: own ? 'r' : null },
    }));
  return fc.record({ range: fc.constant(range), rotation, override });
});

/** Hand-offs by Temporal, one after the other, as wall times from the first day on. */
function slowTurns(
  { zone, unit, length = 1, handOff, from, members }: Rotation,
  to: number,
): [number, number, string][] {
  const first = Temporal.PlainDateTime.from(`${from}T${handOff}`);
  const instant = (turn: number) => {
    const wall = first.add({ [`${unit}s`]: turn * length });
    return slowResolve(zone, wall.toZonedDateTime('UTC').epochMilliseconds);
  };
  const turns: [number, number, string][] = [];
  for (let turn = 0; turns.length === 0 || (turns.at(-1)?.[1] ?? to) < to; turn++) {
    turns.push([instant(turn), instant(turn + 1), members[turn % members.length] ?? '']);
  }
  return turns;
}

describe('expandRotation', () => {
  it('tiles: the turns are those of Temporal, and every instant from the first hand-off on has one member', () => {
    fc.assert(
      fc.property(cases, ({ range, rotation }) => {
        fc.pre(rotation.unit !== 'hour' || (rotation.length ?? 1) > 12); // Temporal is slow
        const turns = expandRotation(rotation, range);
        const expected = slowTurns(rotation, range.to)
          .map(([start, end, person]): [number, number, string] => [
            Math.max(start, range.from),
            Math.min(end, range.to),
            person,
          ])
          .filter(([start, end]) => start < end);
        expect(turns.map(({ start, end, personId }) => [Date.parse(start), Date.parse(end), personId])).toEqual(
          expected,
        );
        for (const [at, turn] of turns.entries()) {
          if (at > 0) expect(turn.start).toBe(turns[at - 1]?.end);
          expect(turn.minutes).toBe((Date.parse(turn.end) - Date.parse(turn.start)) / 60_000);
        }
      }),
      { seed: 20260211, numRuns: runs(80) },
    );
  });

  it('lets an override change its own interval only, and agrees with compiled coverage on each person', () => {
    fc.assert(
      fc.property(cases, ({ range, rotation, override }) => {
        const [start, end] = [Date.parse(override.start), Date.parse(override.end)];
        const outside = (list: ReturnType<typeof expandRotation>) =>
          list
            .map(({ start: from, end: to, personId }) => ({ from: Date.parse(from), to: Date.parse(to), personId }))
            .flatMap(({ from, to, personId }) => [
              { personId, from, to: Math.min(to, start) },
              { personId, from: Math.max(from, end), to },
            ])
            .filter(({ from, to }) => from < to);
        const turns = expandRotation(rotation, { ...range, overrides: [override] });
        expect(outside(turns)).toEqual(outside(expandRotation(rotation, range)));
        const plan = { rotations: [rotation], overrides: [override] };
        for (const personId of people) {
          const own = slowUnion(stretchesOf(turns.filter((turn) => turn.personId === personId)));
          const isBeside = override.rotationId === null && override.outPersonId === null;
          if (isBeside && override.inPersonId === personId) continue; // added to the plan, not to this rotation
          expect(own).toEqual(stretchesOf(compileCoverage(plan, { ...range, personId }).intervals()));
        }
      }),
      { seed: 20260212, numRuns: runs(80) },
    );
  });
});
