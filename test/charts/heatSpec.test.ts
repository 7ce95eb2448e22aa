import { expect, test } from 'vitest';
import { coverageHeatmap } from '../../src/charts/coverageHeatmap.js';
import { coveragePalette } from '../../src/charts/palette.js';
import type { CoverageHeatmapOptions } from '../../src/charts/model.js';
import { partyRoles, small, weekOf } from './weeks.js';
import { vegaLiteSubset } from './vegaLiteSubset.js';
import { testSpecifications } from './testSpecifications.js';

const cases: readonly (readonly [string, CoverageHeatmapOptions])[] = [
  ['as it comes', { partyRoles }],
  ['in version 6', { partyRoles, vegaLite: 6 }],
  ['with all options', { partyRoles, title: '', names: { internal: '"' }, weekStart: 'wed', audience: 'internal' }],
  [
    'with colors that a canvas does not know',
    {
      palette: {
        ...coveragePalette,
        states: { ...coveragePalette.states, gap: { fill: 'currentColor', ink: 'var(--cm-ink)' } },
      },
    },
  ],
];
const specs = [small, weekOf({}), weekOf({}, false)].flatMap((week) =>
  cases.map(([name, options]) => [name, coverageHeatmap(week, options).spec] as const),
);

testSpecifications(specs, vegaLiteSubset, 'rect');

test('text from outside stands in data and title only', () => {
  const marks = Object.fromEntries(
    ['mon', 'internal', 'gap', 'title', 'uncovered', 'shares'].map((word) => [word, `zq${word}`]),
  );
  const { spec } = coverageHeatmap(small, {
    partyRoles,
    names: { internal: 'zqname' },
    words: { ...marks, named: 'zq {name}' },
  });
  const { data, title, ...rest } = spec;
  expect(JSON.stringify(data)).toContain('zq');
  expect(title).toEqual({ text: ['zqtitle'] });
  expect(JSON.stringify(rest)).not.toContain('zq');
  expect(spec['description']).toBe(
    'Nobody is there in 420 of 1440 required minutes (29.2 %), most of them on Tue (240), Mon (180). Of all minutes, 28.1 % are covered by the internal team, 9.4 % by the provider, 6.3 % by both, 12.5 % by others.',
  );
});
