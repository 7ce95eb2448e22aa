import { oneModelForEverything } from '../../../../src/gaps/rules/gov/oneModelForEverything.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Service } from '../../../../src/services/catalogue/model.js';
import { documentWith } from '../../documents.js';

export const rule = oneModelForEverything;

const key = 'gov/one-model-for-everything|organization:mills';
const functions = ['service-desk', 'infrastructure', 'cybersecurity', 'backup-dr'];
/** A service for each of the functions, with what all have in common and what the last has of its own. */
const four = (all: Partial<Service>, last: Partial<Service> = {}, more: Partial<OperatingModel> = {}) =>
  documentWith({
    services: functions.map((each, at) => ({ id: each, name: each, function: each, ...all, ...(at === 3 && last) })),
    ...more,
  });
const inHouse = { operatingModel: 'in-house' } as const;
const shared = { operatingModel: 'co-managed', engagementModel: 'shared-responsibility' } as const;

export const tests: RuleTests = {
  failing: [
    {
      name: 'four functions, all in-house',
      model: four(inHouse),
      failures: [{ key, severity: 'low', message: 'All 4 functions of North Mills are operated in the same way.' }],
    },
    { name: 'four functions, all co-managed in the same way', model: four(shared), failures: [{ key }] },
    {
      name: 'an engagement model says nothing where a service is not co-managed',
      model: four({ operatingModel: 'fully-managed' }, { engagementModel: 'augmentation' }),
      failures: [{ key }],
    },
    {
      name: 'a service without a function or a model counts for nothing',
      model: four(
        inHouse,
        {},
        {
          services: [
            ...(four(inHouse).services ?? []),
            { id: 'misc', name: 'Misc', function: null, operatingModel: 'co-managed' },
          ],
        },
      ),
      failures: [{ key }],
    },
    {
      name: 'three functions, where three are enough',
      model: four(inHouse, { function: 'cybersecurity' }),
      options: { minFunctions: 3 },
      failures: [{ key, data: { functions: 3 } }],
    },
  ],
  passing: [
    { name: 'one function is operated otherwise', model: four(inHouse, { operatingModel: 'fully-managed' }) },
    { name: 'one function is shared in another way', model: four(shared, { engagementModel: 'augmentation' }) },
    {
      name: 'two ways are known, the rest is not',
      model: four(inHouse, shared, { partialCollections: [{ collection: 'services' }] }),
    },
  ],
  unknown: [
    { name: 'services are not assessed', model: documentWith({}), missing: ['services'] },
    {
      name: 'a model is not assessed',
      model: four(inHouse, { operatingModel: undefined }),
      missing: ['service.operatingModel'],
    },
    {
      name: 'a function is not assessed',
      model: four(inHouse, { function: undefined }),
      missing: ['service.function'],
    },
    {
      name: 'an engagement is not assessed',
      model: four(shared, { engagementModel: undefined }),
      missing: ['service.engagementModel'],
    },
  ],
  notApplicable: [
    { name: 'three functions', model: four(inHouse, { function: 'cybersecurity' }) },
    { name: 'the fourth is retired', model: four(inHouse, { lifecycle: 'retired' }) },
    { name: 'no service', model: documentWith({ services: [] }) },
  ],
  example: { failing: four(inHouse), fixed: four(inHouse, shared) },
};
