import { expect, it } from 'vitest';
import { busFactor } from '../../../src/cost/knowledge/busFactor.js';
import { knowledgeConcentration } from '../../../src/cost/knowledge/knowledgeConcentration.js';
import type { KnowledgeConcentrationOptions } from '../../../src/cost/knowledge/knowledgeConcentration.js';
import type { HeldService } from '../../../src/cost/knowledge/heldServices.js';
import { refusal } from '../../coverage/refusal.js';
import { frozen } from './examples.js';

// By hand, weights 4, 3, 1, of 8: anna 4 + 3/2, ben 3/2 + 1.
const services: readonly HeldService[] = frozen([
  { id: 'erp', criticality: 'critical', holders: ['anna', 'anna'] },
  { id: 'mail', criticality: 'high', holders: ['anna', 'ben'] },
  { id: 'wiki', criticality: 'low', holders: ['ben'] },
]);

function shares(options: KnowledgeConcentrationOptions, of = services): Readonly<Record<string, number>> {
  return Object.fromEntries(
    knowledgeConcentration(of, frozen(options)).holders.map(({ id, concentration }) => [id, concentration]),
  );
}

it('is the share of the weighted knowledge, the highest first', () => {
  expect(knowledgeConcentration(services)).toEqual({
    ...{ status: 'known', measure: 'weighted-share', exponent: 1, index: 1 },
    holders: [
      { id: 'anna', concentration: 5.5 / 8, serviceIds: ['erp', 'mail'] },
      { id: 'ben', concentration: 2.5 / 8, serviceIds: ['mail', 'wiki'] },
    ],
    services: [
      { serviceId: 'erp', weight: 4, holders: ['anna'], part: 0.5 },
      { serviceId: 'mail', weight: 3, holders: ['anna', 'ben'], part: 1.5 / 8 },
      { serviceId: 'wiki', weight: 1, holders: ['ben'], part: 1 / 8 },
    ],
    ...{ unheldServiceIds: [], unknownServiceIds: [], unratedServiceIds: [] },
  });
});

it('counts holders in full with exponent 0, and sole ones more with exponent 2', () => {
  expect(shares({ exponent: 0 })).toEqual({ anna: 7 / 8, ben: 4 / 8 });
  expect(shares({ exponent: 2 })).toEqual({ anna: 4.75 / 8, ben: 1.75 / 8 });
  expect(shares({ exponent: 0.5 })['anna']).toBeCloseTo((4 + 3 / Math.SQRT2) / 8, 14);
});

it('has two other measures', () => {
  expect(shares({ measure: 'sole-holder-share' })).toEqual({ anna: 4 / 8, ben: 1 / 8 });
  expect(shares({ measure: 'herfindahl' })).toEqual({ anna: (5.5 / 8) ** 2, ben: (2.5 / 8) ** 2 });
  expect(knowledgeConcentration(services, { measure: 'herfindahl' }).index).toBeCloseTo((5.5 ** 2 + 2.5 ** 2) / 64, 14);
});

it('takes other weights', () => {
  const criticalityWeights = { critical: 1, high: 0, medium: 0, low: 1 };
  expect(shares({ criticalityWeights })).toEqual({ anna: 0.5, ben: 0.5 });
});

it('lists apart what nobody holds, what is unknown, and what is not rated', () => {
  const some: HeldService[] = [
    { id: 'erp', criticality: 'critical', holders: ['anna'] },
    { id: 'old', criticality: 'critical', holders: [] },
    { id: 'new', criticality: 'critical' },
    { id: 'wiki', holders: [] },
  ];
  const { holders, index, unheldServiceIds, unknownServiceIds, unratedServiceIds } = knowledgeConcentration(some);
  expect(holders[0]?.concentration).toBe(4 / 9);
  expect(index).toBe(4 / 9);
  expect([unheldServiceIds, unknownServiceIds, unratedServiceIds]).toEqual([['old', 'wiki'], ['new'], ['wiki']]);
  expect(knowledgeConcentration([{ id: 'new' }])).toMatchObject({ status: 'unknown', holders: [], index: 0 });
});

it('finds the fewest people whose loss leaves a critical service without anybody', () => {
  const critical = (id: string, holders?: string[]): HeldService => ({ id, criticality: 'critical', holders });
  expect(busFactor([critical('a', ['x', 'y']), critical('b', ['z', 'z']), critical('c', ['y'])])).toEqual({
    ...{ status: 'known', value: 1, isExact: true, unknownServiceIds: [], unratedServiceIds: [] },
    witnesses: [
      { serviceId: 'b', holders: ['z'] },
      { serviceId: 'c', holders: ['y'] },
    ],
  });
  expect(busFactor([critical('a', ['x', 'y']), critical('b')])).toMatchObject({
    ...{ status: 'known', value: 2, isExact: false, unknownServiceIds: ['b'] },
  });
  expect(busFactor([critical('a', []), critical('b')])).toMatchObject({ value: 0, isExact: true });
  expect(busFactor([critical('b')])).toMatchObject({ status: 'unknown', value: null, isExact: false });
  expect(busFactor([{ id: 'a', holders: [] }])).toMatchObject({
    status: 'unknown',
    value: null,
    unratedServiceIds: ['a'],
  });
  expect(busFactor([{ id: 'a', criticality: 'low' }])).toMatchObject({ status: 'none', value: null, isExact: true });
});

it.each([
  [[], {}, 'invalid-argument', 'services'],
  [services, { criticalityWeights: { critical: 0, high: 0, medium: 0, low: 0 } }, 'invalid-argument', 'services'],
  [[services[0], services[0]], {}, 'invalid-argument', 'services/1/id'],
  [[{ id: 'a', holders: 'anna' }], {}, 'invalid-argument', 'services/0/holders'],
  [[{ id: 'a', criticality: 'huge' }], {}, 'invalid-argument', 'services/0/criticality'],
  [[{}], {}, 'invalid-argument', 'services/0/id'],
  [undefined, {}, 'invalid-argument', 'services'],
  [services, { exponent: -1 }, 'invalid-argument', 'options.exponent'],
  [services, { exponent: NaN }, 'invalid-argument', 'options.exponent'],
  [services, { criticalityWeights: { critical: -1, high: 0, medium: 0, low: 1 } }, 'invalid-argument', 'critical'],
  [services, { measure: 'gini' }, 'invalid-option', 'options.measure'],
  [services, { beta: 1 }, 'unknown-option', 'options'],
])('refuses case %#', (input, options, code, path) => {
  const call = () => knowledgeConcentration(input as HeldService[], options as KnowledgeConcentrationOptions);
  expect(refusal(call)).toEqual({ code, paths: [path] });
});

it('refuses services that are none', () => {
  expect(refusal(() => busFactor([{ id: 'a' }, { id: 'a' }])).code).toBe('invalid-argument');
  expect(refusal(() => busFactor(null as never)).code).toBe('invalid-argument');
});
