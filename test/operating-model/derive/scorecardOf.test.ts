import { expect, it } from 'vitest';
import { scorecardOf } from '../../../src/operating-model/derive/scorecardOf.js';
import type { OperatingModel } from '../../../src/operating-model/model.js';
import { months } from '../../gaps/rules/outcome/figures.js';

const late = {
  id: 'late',
  name: 'Late',
  area: 'team',
  direction: 'lower-is-better',
  tolerance: { absolute: 2 },
  core: true,
} as const;
const figures = months('late', '2026-01', [9, 12, 15, 18, 22, 25]);
const model = (metrics: OperatingModel['metrics'], timeZone?: string): OperatingModel => ({
  id: 'm',
  name: 'M',
  organization: { id: 'm', name: 'M', timeZone },
  metrics,
});
const asOf = '2026-09-01';

it('is not assessed without metrics', () => {
  expect(scorecardOf(model(undefined), { asOf })).toEqual({ status: 'not-assessed', missing: ['metrics'] });
  expect(scorecardOf(model(null), { asOf })).toEqual({ status: 'not-assessed', missing: ['metrics'] });
  expect(scorecardOf(model({ definitions: [] }), { asOf })).toMatchObject({ missing: ['metrics.definitions'] });
});

it('counts periods that begin at a date or later, in the zone of the organization', () => {
  const periods = (since: string | undefined, zone?: string) => {
    const card = scorecardOf(model({ definitions: [late], observations: figures }, zone), { asOf, since });
    return card.status === 'ok' ? card.value.metrics[0]?.trend.n : undefined;
  };
  expect(periods(undefined)).toBe(6);
  expect(periods('2026-02-01')).toBe(5);
  // 1 February begins an hour before that of UTC in Berlin, and five hours after it in New York.
  expect(periods('2026-02-01', 'Europe/Berlin')).toBe(5);
  expect(periods('2026-02-01', 'America/New_York')).toBe(4);
});

it('leaves out what cannot be read, and takes the first of two metrics of one id', () => {
  const other = { ...late, id: 'other' };
  const twice = [...figures, ...months('late', '2026-03', [1])];
  const card = scorecardOf(model({ definitions: [late, other, { ...other, name: 'Again' }], observations: twice }), {
    asOf,
  });
  if (card.status !== 'ok') throw new Error(JSON.stringify(card));
  expect(card.value.metrics.map(({ name }) => name)).toEqual(['Late']);
  expect(card.unreadable).toEqual(['late']);
});

it.each<[string, Parameters<typeof scorecardOf>[1], string | undefined, string]>([
  ['a date that is none', { asOf: 'x' }, undefined, 'invalid-option'],
  ['a start that is none', { asOf, since: 'x' }, undefined, 'invalid-option'],
  ['a zone that is none', { asOf }, 'Mars/Olympus', 'unknown-zone'],
])('refuses %s', (_, options, zone, code) => {
  expect(() => scorecardOf(model({ definitions: [late] }, zone), options)).toThrow(expect.objectContaining({ code }));
});
