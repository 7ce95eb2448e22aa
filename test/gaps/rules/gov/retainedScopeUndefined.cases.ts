import { retainedScopeUndefined } from '../../../../src/gaps/rules/gov/retainedScopeUndefined.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import { documentWith } from '../../documents.js';
import { sides, sidesWith } from './twoSides.js';

export const rule = retainedScopeUndefined;

const key = 'gov/retained-scope-undefined|organization:mills';

export const tests: RuleTests = {
  failing: [
    {
      name: 'no activity stays inside',
      model: sidesWith({ retained: false }, undefined),
      failures: [
        {
          key,
          severity: 'medium',
          message: 'Providers work for North Mills, and no activity is marked as staying inside.',
        },
      ],
    },
    { name: 'there is no activity', model: documentWith({ ...sides, activities: [] }), failures: [{ key }] },
    {
      name: 'the only one belongs to a retired service',
      model: sidesWith({ retained: true, serviceId: 'fax' }, undefined, {
        services: [{ id: 'fax', name: 'Fax', lifecycle: 'retired' }],
      }),
      failures: [{ key }],
    },
  ],
  passing: [
    { name: 'one activity stays inside', model: sidesWith({ retained: true }, undefined) },
    {
      name: 'one does, of others it is not known',
      model: sidesWith({ retained: true }, undefined, { partialCollections: [{ collection: 'activities' }] }),
    },
  ],
  unknown: [
    { name: 'not assessed', model: sidesWith({}, undefined), missing: ['activity.retained'] },
    { name: 'activities are not assessed', model: documentWith({ ...sides }), missing: ['activities'] },
    {
      name: 'not all activities are listed',
      model: sidesWith({ retained: false }, undefined, { partialCollections: [{ collection: 'activities' }] }),
      missing: ['activities'],
    },
    { name: 'parties are not assessed', model: documentWith({}), missing: ['parties'] },
    {
      name: 'a side is not known',
      model: documentWith({ parties: [{ id: 'a', name: 'A' }] }),
      missing: ['party.kind'],
    },
  ],
  notApplicable: [{ name: 'nobody but us', model: documentWith({ parties: [sides.parties[0]], activities: [] }) }],
  example: { failing: sidesWith({ retained: false }, undefined), fixed: sidesWith({ retained: true }, undefined) },
};
