import { describe, expect, test } from 'vitest';
import { recommend } from '../../src/recommendation/recommend.js';
import { defaultPolicy } from '../../src/recommendation/policy/defaultPolicy.js';
import { deepFrozen } from '../raci/deepFrozen.js';
import { scenarios } from './fixtures/scenarios.js';

// The table that came with the scenarios: units in the order of the models, margin, stability radius and rival.
const worked: Readonly<Record<string, readonly [number[], string[], number | null, number | null, string | null]>> = {
  V01: [[-144, 68, 140, 32], ['co-managed-heavy'], 18.75, 1, 'fully-managed'],
  V02: [[168, 8, -100, -136], ['in-house'], null, null, null],
  V03: [[12, 128, 32, -28], ['co-managed'], 16.6667, 0.7073, 'in-house'],
  V04: [[-60, -40, 8, 104], ['fully-managed'], 16.6667, 0.5294, 'co-managed'],
  V05: [[168, 20, -88, -112], ['co-managed'], 18.75, 0.7297, 'co-managed-heavy'],
  V06: [[-108, -160, 32, 164], ['fully-managed'], null, null, null],
  V07: [[180, 8, -112, -148], ['in-house'], 29.8611, 0.589, 'co-managed'],
  V08: [[228, -40, -136, -100], ['in-house'], 46.5278, 0.9178, 'co-managed'],
  V09: [[0, 116, 32, -40], ['co-managed'], 14.5833, 0.5686, 'in-house'],
  V10: [[-68, 22, 40, 58], ['fully-managed'], 2.8846, 0.1429, 'co-managed'],
  V11: [[64, 94, -20, -74], ['co-managed'], 4.8077, 0.1456, 'in-house'],
  V12: [[28, 106, 16, -26], ['co-managed'], 12.5, 0.3786, 'in-house'],
  V13: [[12, 128, 32, -28], ['co-managed'], 16.6667, 0.7073, 'in-house'],
  V14: [[-132, 32, 116, 68], ['co-managed-heavy'], 8.3333, 0.5455, 'fully-managed'],
  V15: [[36, 104, 20, -28], [], null, null, null],
  V16: [[-56, 58, 64, 58], ['co-managed-heavy'], 0.9615, 0.038, 'co-managed'],
  V17: [[28, 94, 28, -38], ['co-managed'], 10.5769, 0.3204, 'in-house'],
  V18: [[-28, 28, 28, 12], ['co-managed', 'co-managed-heavy'], 0, 0, 'co-managed-heavy'],
};

describe.each(scenarios)('$id $title', ({ id, facts, expect: expected }) => {
  const result = recommend(deepFrozen(facts));
  const flags = [...result.blockers, ...result.warnings].map(({ code }) => code);

  test('units, winners, margin and radius are those of the table', () => {
    const [units, winners, margin, radius, rival] = worked[id] ?? [];
    const found = defaultPolicy.models.map((name) => result.ranking.find(({ model }) => model === name)?.units);
    expect(found).toEqual(units);
    expect(result.winners).toEqual(winners);
    if (result.outcome === 'infeasible') return;
    expect(result.margin === null ? null : Number(result.margin.points.toFixed(4))).toBe(margin);
    expect(result.stability.radius === null ? null : Number(result.stability.radius.toFixed(4))).toBe(radius);
    expect(result.stability.rival).toBe(rival);
  });

  test('holds as a scenario', () => {
    for (const winner of result.winners) expect(expected.acceptable).toContain(winner);
    expect(result.outcome === 'infeasible').toBe(expected.infeasible ?? false);
    for (const [model, code] of Object.entries(expected.excluded ?? {})) {
      const reasons = result.excluded.find((each) => each.model === model)?.reasons ?? [];
      expect(reasons.map((reason) => reason.code)).toContain(code);
    }
    for (const flag of expected.flags ?? []) expect(flags).toContain(flag);
    for (const flag of expected.flagsAbsent ?? []) expect(flags).not.toContain(flag);
    if (expected.ready !== undefined) expect(result.isReady).toBe(expected.ready);
    if (expected.robust !== undefined) expect(result.missing.isRobust).toBe(expected.robust);
    if (expected.conflict !== undefined) {
      expect(result.outcome === 'infeasible' && result.conflicts.map(({ codes }) => codes)).toContainEqual([
        ...expected.conflict,
      ]);
    }
    const engagement = result.outcome === 'recommended' ? result.engagement : null;
    if (expected.engagement !== undefined) expect(expected.engagement).toContain(engagement);
    if (expected.engagementIfCoManaged !== undefined && engagement !== null) {
      expect(engagement).toBe(expected.engagementIfCoManaged);
    }
  });

  test('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(JSON.stringify(result)).not.toMatch(/:-0[,}]/);
  });
});
