import { expect, test } from 'vitest';
import { coverageHeatmap } from '../../src/charts/coverageHeatmap.js';
import { coverageHeatmapText } from '../../src/charts/coverageHeatmapText.js';
import { typicalWeek } from '../../src/coverage/pattern/typicalWeek.js';
import type { CoveragePlan } from '../../src/coverage/model.js';
import { toHtml } from '../../src/export/toHtml.js';
import { leaksIn } from '../fixtures/markedModel.js';
import { larchReport } from '../export/larch.js';

const days = ['mon', 'tue', 'wed'] as const;
const desk = { zone: 'UTC', days, start: '08:00', end: '18:00', name: 'Zqwindow', description: 'Zqnote' };
const plan: CoveragePlan = {
  windows: [
    { ...desk, id: 'zqdesk', partyId: 'zqparty', teamId: 'zqteam', personId: 'zqada', metadata: { note: 'Zqmeta' } },
    { ...desk, id: 'zqnight', start: '18:00', end: '06:00', teamId: 'zqnoc', serviceIds: ['zqservice'] },
  ],
  closures: [{ zone: 'UTC', date: '2026-06-02', name: 'Zqholiday' }],
  rotations: [
    {
      id: 'zqrota',
      zone: 'UTC',
      unit: 'day',
      from: '2026-06-01',
      handOff: '08:00',
      members: ['zqbob'],
      windowIds: ['zqnight'],
    },
  ],
  overrides: [
    {
      id: 'zqswap',
      start: '2026-06-03T00:00Z',
      end: '2026-06-04T00:00Z',
      rotationId: 'zqrota',
      inPersonId: 'zqeve',
      note: 'Zqreason',
    },
  ],
};
const requirement = { windows: [{ ...desk, id: 'zqneed', start: '00:00', end: '24:00' }] };
const week = typicalWeek(plan, { from: '2026-06-01T00:00Z', to: '2026-06-08T00:00Z', zone: 'UTC', requirement });

/** Everything that is marked in the plan. */
const markers = [...new Set(JSON.stringify([plan, requirement]).match(/zq[a-z]+/gi) ?? [])];
const ids = ['zqparty', 'zqteam', 'zqnoc'];
const names = { internal: 'Zqlarch', provider: 'Zqacme' };
const roles = { partyRoles: { zqparty: 'internal' }, teamRoles: { zqnoc: 'provider' } } as const;

test('a typical week holds ids of parties and teams, and no people, names, notes or windows', () => {
  expect(markers.length).toBeGreaterThan(15);
  expect(leaksIn(JSON.stringify(week), markers).sort()).toEqual(ids.sort());
});

test.each(['client', 'public'] as const)('no form of a heat map for %s holds any of them', (audience) => {
  const chart = coverageHeatmap(week, { ...roles, names, audience });
  const forms = [
    JSON.stringify(chart),
    coverageHeatmapText(week, { ...roles, names, audience }),
    toHtml(larchReport, { audience, figures: [chart] }),
  ];
  const hidden = audience === 'public' ? [...markers, ...Object.values(names)] : markers;
  for (const form of forms) expect(leaksIn(form, hidden)).toEqual([]);
  expect(forms.every((form) => form.includes('Zqacme'))).toBe(audience === 'client');
});
