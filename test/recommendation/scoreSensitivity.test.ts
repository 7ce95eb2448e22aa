import { describe, expect, test } from 'vitest';
import { scoreSensitivity } from '../../src/recommendation/scoreSensitivity.js';
import type { AdditiveProblem } from '../../src/recommendation/sensitivity/model.js';
import { runs } from '../fixtures/runs.js';
import { deepFrozen } from '../raci/deepFrozen.js';
import { additiveProblem } from './fixtures/scenarios.js';
import { drawer } from './randomProfile.js';

describe('the worked problem', () => {
  const { problem, expected } = additiveProblem;
  const result = scoreSensitivity(deepFrozen(problem), { form: 'plain' });
  const close = (found: unknown, wanted: unknown) => {
    expect(typeof found === 'number' ? found : NaN).toBeCloseTo(Number(wanted), 9);
  };

  test('scores, ranking, contributions and margin', () => {
    const scores = expected['scores'] as Record<string, number>;
    const contributions = expected['contributions'] as Record<string, Record<string, number>>;
    for (const { model, score, contributions: parts } of result.ranking) {
      close(score, scores[model]);
      for (const { criterionId, value } of parts) close(value, contributions[criterionId]?.[model]);
    }
    expect(result.ranking.map(({ model }) => model)).toEqual(expected['ranking']);
    close(result.margin?.value, expected['margin']);
    const parts = expected['marginByCriterion'] as Record<string, number>;
    for (const { criterionId, points } of result.margin?.parts ?? []) close(points, parts[criterionId]);
  });

  test('stability, flips, smallest shift, dominated', () => {
    const { rho, rival } = expected['stabilityRadius'] as { rho: number; rival: string };
    close(result.stability?.radius, rho);
    expect(result.stability?.rival).toBe(rival);
    const flips = expected['weightFlips'] as Record<
      string,
      { newWeight: number; newShare: number; rival: string } | null
    >;
    for (const { criterionId, newWeight, newShare, rival: level } of result.weightFlips) {
      const flip = flips[criterionId];
      if (flip === null || flip === undefined) expect([newWeight, newShare, level]).toEqual([null, null, null]);
      else {
        close(newWeight, flip.newWeight);
        close(newShare, flip.newShare);
        expect(level).toBe(flip.rival);
      }
    }
    const shift = expected['minWeightShift'] as { massMoved: number; rival: string };
    close(result.smallestShift?.massMoved, shift.massMoved);
    expect(result.smallestShift?.rival).toBe(shift.rival);
    expect(result.dominated).toEqual(expected['dominated']);
  });

  test('counterfactuals', () => {
    const found = result.counterfactuals.map(({ changes: [change], winners }) => ({
      criterion: change?.fact,
      from: change?.from,
      to: change?.to,
      winners,
    }));
    expect(found).toEqual(expected['counterfactuals']);
  });
});

/** Any problem of three models and four criteria. */
function anyProblem(draw: (below: number) => number): AdditiveProblem {
  const ids = ['p', 'q', 'r', 's'];
  return {
    models: ['x', 'y', 'z'],
    criteria: ids.map((id) => ({
      id,
      weight: 1 + draw(40) / 10,
      levels: Object.fromEntries(['l', 'm', 'n'].map((level) => [level, [draw(9) / 2, draw(9) / 2, draw(9) / 2]])),
    })),
    answers: Object.fromEntries(ids.flatMap((id) => (draw(5) === 0 ? [] : [[id, ['l', 'm', 'n'][draw(3)] ?? 'l']]))),
  };
}

/** Value of each model by criterion, in the plain form. */
function valuesOf({ models, criteria, answers }: AdditiveProblem): number[][] {
  return criteria.map(({ id, levels }) => {
    const rows = Object.values(levels);
    const row = levels[String(answers[id])];
    return models.map((_, m) => row?.[m] ?? rows.reduce((sum, each) => sum + (each[m] ?? 0), 0) / rows.length);
  });
}

/** The least moved mass by trying every corner: one receiver, some donors that give all, and one that gives a part. */
function leastShift(shares: readonly number[], d: readonly number[]): number | null {
  const lead = shares.reduce((sum, share, c) => sum + share * (d[c] ?? 0), 0);
  let least = Infinity;
  for (const receiver of d.keys()) {
    for (let subset = 0; subset < 1 << d.length; subset++) {
      const gain = (c: number) => (d[c] ?? 0) - (d[receiver] ?? 0);
      const full = [...d.keys()].filter((c) => c !== receiver && (subset >> c) & 1);
      const moved = full.reduce((sum, c) => sum + (shares[c] ?? 0), 0);
      const rest = lead - full.reduce((sum, c) => sum + (shares[c] ?? 0) * gain(c), 0);
      if (Math.abs(rest) < 1e-12) least = Math.min(least, moved);
      for (const part of d.keys()) {
        if (part === receiver || full.includes(part) || gain(part) <= 0) continue;
        const mass = rest / gain(part);
        if (mass >= 0 && mass <= (shares[part] ?? 0) + 1e-12) least = Math.min(least, moved + mass);
      }
    }
  }
  return least === Infinity ? null : least;
}

test('random problems: scores, radius by corners of the box, and the least shift by every corner of the program', () => {
  const draw = drawer(77);
  for (let at = 0; at < runs(400); at++) {
    const problem = deepFrozen(anyProblem(draw));
    const values = valuesOf(problem);
    const weights = problem.criteria.map(({ weight }) => weight);
    const total = weights.reduce((sum, w) => sum + w, 0);
    const result = scoreSensitivity(problem, { form: 'plain' });
    const score = (m: number, w = weights) => w.reduce((sum, each, c) => sum + each * (values[c]?.[m] ?? 0), 0) / total;
    for (const { model, score: found } of result.ranking) {
      expect(found).toBeCloseTo(score(problem.models.indexOf(model)), 9);
    }
    const [first] = result.winners;
    const a = problem.models.indexOf(first ?? '');
    if (result.winners.length > 1) {
      expect(result.stability?.radius).toBe(0);
      continue;
    }
    const rivals = problem.models.flatMap((_, b) => (b === a ? [] : [b]));
    const d = (b: number) => values.map((row) => (row[a] ?? 0) - (row[b] ?? 0));
    const radius = result.stability?.radius ?? NaN;
    const worst = (by: number) =>
      Math.min(
        ...rivals.flatMap((b) =>
          Array.from({ length: 16 }, (_, corner) =>
            d(b).reduce((sum, each, c) => sum + (weights[c] ?? 0) * (1 + ((corner >> c) & 1 ? by : -by)) * each, 0),
          ),
        ),
      );
    expect(worst(radius)).toBeCloseTo(0, 8);
    expect(worst(radius * 0.99)).toBeGreaterThan(0);
    const shifts = rivals.map((b) =>
      d(b).some((each) => each < 0)
        ? leastShift(
            weights.map((w) => w / total),
            d(b),
          )
        : null,
    );
    const least = Math.min(...shifts.map((shift) => shift ?? Infinity));
    if (least === Infinity) expect(result.smallestShift?.massMoved).toBeNull();
    else expect(result.smallestShift?.massMoved).toBeCloseTo(least, 9);
    expect(result.dominated).toEqual(
      rivals
        .filter((b) => d(b).every((each) => each >= 0) && d(b).some((each) => each > 0))
        .map((b) => problem.models[b]),
    );
  }
});

test('a model that is left out does not count; all left out, nothing wins', () => {
  const { problem } = additiveProblem;
  expect(scoreSensitivity({ ...problem, excluded: ['in-house'] }, { form: 'plain' }).winners).toEqual(['co-managed']);
  expect(scoreSensitivity({ ...problem, excluded: problem.models })).toMatchObject({
    winners: [],
    margin: null,
    stability: null,
  });
});

test.each([
  [{ models: 'x' }, 'problem/models'],
  [{ criteria: [{ id: 'p', weight: 1 }] }, 'problem/criteria'],
  [{ answers: { coverage: 'all' } }, 'problem/answers/coverage'],
  [{ answers: { nothing: 'all' } }, 'problem/answers/nothing'],
  [{ excluded: ['nobody'] }, 'problem/constraints/0/excludes/0'],
  [{ more: 1 }, 'problem'],
])('refuses %j', (change, path) => {
  expect(() => scoreSensitivity({ ...additiveProblem.problem, ...change } as never)).toThrow(
    expect.objectContaining({ code: 'invalid-argument', path }),
  );
});

test('refuses options that are not known', () => {
  expect(() => scoreSensitivity(additiveProblem.problem, { from: 1 } as never)).toThrow(
    expect.objectContaining({ code: 'unknown-option' }),
  );
  expect(() => scoreSensitivity(additiveProblem.problem, { form: 'median' } as never)).toThrow(
    expect.objectContaining({ code: 'invalid-argument' }),
  );
});
