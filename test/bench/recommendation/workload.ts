import { defaultPolicy } from '../../../src/recommendation/policy/defaultPolicy.js';
import type { Facts, FactValue } from '../../../src/recommendation/profile/model.js';

const criteria = defaultPolicy.criteria.filter(({ serviceScopeOnly }) => serviceScopeOnly !== true);
const yesNo = ['operates24x7', 'has24x7Coverage', 'internalOnlyAccess', 'competitiveAdvantage'];

/** Random profiles of organizations: all twelve criteria answered, the facts of hard constraints stated. */
export function randomProfiles(count: number): Facts[] {
  let state = 1;
  const draw = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
  return Array.from({ length: count }, () => {
    const facts: Record<string, FactValue> = {};
    for (const { id, levels } of criteria) {
      const keys = Object.keys(levels);
      const level = keys[draw(keys.length)] ?? '';
      facts[id] = id === 'maturity' ? Number(level) : level;
    }
    for (const id of yesNo) facts[id] = draw(5) === 0;
    facts['internalItFte'] = draw(10);
    facts['contractResponseMin'] = [15, 60, 240][draw(3)] ?? 0;
    facts['requiredResponseMin'] = [15, 60, 240][draw(3)] ?? 0;
    return facts;
  });
}

/** The figures of a level times six, one for each model. */
export interface LevelFigures {
  readonly fact: string;
  readonly value: string | number;
  readonly units: readonly number[];
}

/** All levels of the twelve criteria with their figures, made without the engine. */
export const levelFigures: readonly LevelFigures[] = criteria.flatMap(({ id, levels }) => {
  const rows = Object.values(levels);
  return Object.entries(levels).map(([level, fits]) => ({
    fact: id,
    value: id === 'maturity' ? Number(level) : level,
    units: fits.map(
      (fit, model) => (6 / rows.length) * (rows.length * fit - rows.reduce((sum, row) => sum + (row[model] ?? 0), 0)),
    ),
  }));
});

/** What a rule engine found for a profile, added up: the winners, a bit each. */
export function winnersOf(
  units: readonly (readonly number[])[],
  excludes: readonly number[],
  demotes: readonly number[],
): number {
  let left = excludes.reduce((mask, each) => mask & ~each, 15);
  for (const mask of demotes) if ((left & ~mask) !== 0) left &= ~mask;
  const sums = [0, 1, 2, 3].map((model) => units.reduce((sum, each) => sum + (each[model] ?? 0), 0));
  const best = Math.max(...sums.filter((_, model) => (left >> model) & 1));
  return sums.reduce((mask, sum, model) => ((left >> model) & 1 && sum === best ? mask | (1 << model) : mask), 0);
}

/** The rules of the default policy that rule models out or set them back, by hand. */
export const modelRules: readonly {
  readonly kind: 'excludes' | 'demotes';
  readonly mask: number;
  readonly all: readonly [string, 'equal' | 'above', unknown][];
}[] = [
  { kind: 'excludes', mask: 14, all: [['internalOnlyAccess', 'equal', true]] },
  {
    kind: 'excludes',
    mask: 1,
    all: [
      ['operates24x7', 'equal', true],
      ['has24x7Coverage', 'equal', false],
    ],
  },
  { kind: 'excludes', mask: 8, all: [['competitiveAdvantage', 'equal', true]] },
  { kind: 'excludes', mask: 7, all: [['internalItFte', 'equal', 0]] },
  {
    kind: 'excludes',
    mask: 8,
    all: [
      ['criticality', 'equal', 'critical'],
      ['contractResponseMin', 'above', 'requiredResponseMin'],
    ],
  },
  { kind: 'demotes', mask: 3, all: [['maturity', 'equal', 1]] },
  { kind: 'demotes', mask: 1, all: [['skills', 'equal', 'severe']] },
];
