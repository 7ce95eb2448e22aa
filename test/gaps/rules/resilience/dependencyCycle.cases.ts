import { dependencyCycle } from '../../../../src/gaps/rules/resilience/dependencyCycle.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Service } from '../../../../src/services/catalogue/model.js';
import { documentWith } from '../../documents.js';

export const rule = dependencyCycle;

const key = (id: string) => `resilience/dependency-cycle|service:${id}`;
/** Services by id with the ids they depend on; undefined where that is not assessed. */
function services(edges: Readonly<Record<string, readonly string[] | undefined>>, more: Partial<Service> = {}) {
  const list = Object.entries(edges).map(([id, dependsOn]): Service => ({
    id,
    name: `Service ${id}`,
    ...(dependsOn && { dependsOn }),
    ...more,
  }));
  return documentWith({ services: list });
}

export const tests: RuleTests = {
  failing: [
    {
      name: 'three services, told at the smallest id',
      model: services({ c: ['a'], b: ['c'], a: ['b'] }),
      failures: [
        {
          key: key('a'),
          severity: 'low',
          message: '3 services depend on each other in a circle; Service a is one of them.',
          data: { members: 3 },
        },
      ],
    },
    {
      name: 'a critical service on itself',
      model: services({ a: ['a'] }, { criticality: 'critical' }),
      failures: [{ key: key('a'), severity: 'medium', message: 'Service a is listed as depending on itself.' }],
    },
    {
      name: 'two circles',
      model: services({ a: ['b'], b: ['a'], c: ['d'], d: ['c'] }),
      failures: [{ key: key('a') }, { key: key('c') }],
    },
  ],
  passing: [
    { name: 'a chain', model: services({ a: ['b'], b: ['c'], c: [] }) },
    { name: 'what it depends on is not listed', model: services({ a: ['gone'] }) },
  ],
  unknown: [
    { name: 'not assessed', model: services({ a: undefined }), missing: ['service.dependsOn'] },
    {
      name: 'not assessed at the end of a chain',
      model: services({ a: ['b'], b: undefined }),
      missing: ['service.dependsOn'],
    },
  ],
  notApplicable: [
    { name: 'depends on nothing', model: services({ a: [] }) },
    { name: 'retired services', model: services({ a: ['b'], b: ['a'] }, { lifecycle: 'retired' }) },
  ],
  example: { failing: services({ a: ['b'], b: ['a'] }), fixed: services({ a: ['b'], b: [] }) },
};
