import { dependencyWeaker } from '../../../../src/gaps/rules/resilience/dependencyWeaker.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Service, ServiceObjectives } from '../../../../src/services/catalogue/model.js';
import { documentWith } from '../../documents.js';

export const rule = dependencyWeaker;

const key = (measure: string, id = 'net') => `resilience/dependency-weaker|service:erp|service:${id}+${measure}`;
const none = { objectives: null, dependsOn: [] };
const needs = (own: ServiceObjectives, of: ServiceObjectives | null, more: Partial<Service> = {}) =>
  documentWith({
    services: [
      { id: 'erp', name: 'ERP', dependsOn: ['net'], objectives: own },
      { id: 'net', name: 'Network', dependsOn: [], objectives: of, ...more },
    ],
  });
const twoHours = { rto: 'PT2H', availability: null };
const often = { rto: null, availability: 0.999 };

export const tests: RuleTests = {
  failing: [
    {
      name: 'restored a minute later',
      model: needs(twoHours, { rto: 'PT121M', availability: null }),
      failures: [
        {
          key: key('rto'),
          severity: 'high',
          message: 'ERP must be restored within PT2H, "net" on which it depends within PT121M.',
          data: { needed: 'PT2H', dependency: 'net', promised: 'PT121M' },
        },
      ],
    },
    {
      name: 'there less often',
      model: needs(often, { rto: null, availability: 0.998 }),
      failures: [
        {
          key: key('availability'),
          message: 'ERP needs an availability of 0.999, "net" on which it depends has 0.998.',
        },
      ],
    },
    {
      name: 'promises nothing',
      model: needs({ rto: 'PT2H', availability: 0.999 }, null),
      failures: [
        {
          key: key('rto'),
          message: 'ERP must be restored within PT2H, and "net" on which it depends has no such objective.',
        },
        {
          key: key('availability'),
          message: 'ERP needs an availability of 0.999, and "net" on which it depends has no such objective.',
        },
      ],
    },
    {
      name: 'one of two for certain, named twice, of a critical service',
      model: documentWith({
        services: [
          {
            id: 'erp',
            name: 'ERP',
            criticality: 'critical',
            dependsOn: ['net', 'db', 'net', 'gone'],
            objectives: { rto: 'PT2H' },
          },
          { id: 'net', name: 'Network', objectives: { rto: 'PT3H' }, dependsOn: [] },
          { id: 'db', name: 'Database', dependsOn: [] },
        ],
      }),
      failures: [{ key: key('rto'), severity: 'critical' }],
    },
  ],
  passing: [
    {
      name: 'exactly as strong',
      model: needs({ rto: 'PT2H', availability: 0.999 }, { rto: 'PT120M', availability: 0.999 }),
    },
    { name: 'needs nothing itself', model: needs({ rto: null, availability: null }, null) },
    { name: 'stronger', model: needs(twoHours, { rto: 'PT1H' }) },
    { name: 'what it depends on is retired', model: needs(twoHours, { rto: 'P1D' }, { lifecycle: 'retired' }) },
  ],
  unknown: [
    {
      name: 'dependencies',
      model: documentWith({ services: [{ id: 'erp', name: 'ERP', objectives: twoHours }] }),
      missing: ['service.dependsOn'],
    },
    {
      name: 'objectives of both',
      model: documentWith({
        services: [
          { id: 'erp', name: 'ERP', dependsOn: ['net'] },
          { id: 'net', name: 'Network', dependsOn: [] },
        ],
      }),
      missing: ['service.objectives'],
    },
    {
      name: 'its own',
      model: needs({ rto: 'PT2H' }, { rto: 'PT2H', availability: 0.9 }),
      missing: ['service.objectives.availability'],
    },
    {
      name: 'of what it depends on',
      model: needs(twoHours, { availability: 0.9 }),
      missing: ['service.objectives.rto'],
    },
    {
      name: 'a time that is none',
      model: needs(twoHours, { rto: 'two hours', availability: 0.9 }),
      missing: ['service.objectives.rto'],
    },
    {
      name: 'what it depends on is not listed',
      model: documentWith({ services: [{ id: 'erp', name: 'ERP', dependsOn: ['gone'], objectives: twoHours }] }),
      missing: ['services'],
    },
  ],
  notApplicable: [
    { name: 'depends on nothing', model: documentWith({ services: [{ id: 'erp', name: 'ERP', ...none }] }) },
    {
      name: 'retired itself',
      model: documentWith({
        services: [
          { id: 'erp', name: 'ERP', dependsOn: ['net'], objectives: twoHours, lifecycle: 'retired' },
          { id: 'net', name: 'Network', ...none },
        ],
      }),
    },
  ],
  example: {
    failing: needs(twoHours, { rto: 'PT4H', availability: null }),
    fixed: needs(twoHours, { rto: 'PT2H', availability: null }),
  },
};
