import { noPilot } from '../../../../src/gaps/rules/transition/noPilot.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Transition } from '../../../../src/governance/decisions/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import { documentWith } from '../../documents.js';

export const rule = noPilot;

const key = 'transition/no-pilot|transition:move';
const options = { maxServices: 2 };
const services = ['erp', 'mail', 'files'].map((id) => ({ id, name: `Service ${id}` }));
const move = (more: Partial<Transition>, parts: Partial<OperatingModel> = { services }) =>
  documentWith({
    transitions: [{ id: 'move', name: 'Move to Harbor', serviceIds: ['erp', 'mail', 'files'], ...more }],
    ...parts,
  });

export const tests: RuleTests = {
  failing: [
    {
      name: 'three at once',
      model: move({ pilot: null }),
      options,
      failures: [
        {
          key,
          severity: 'low',
          data: { services: 3 },
          message: '3 services move at once in "Move to Harbor", and none of them was tried first.',
        },
      ],
    },
    {
      name: 'two where one is the most',
      model: move({ serviceIds: ['erp', 'mail'], pilot: null }),
      options: { maxServices: 1 },
      failures: [{ key, data: { services: 2 } }],
    },
  ],
  passing: [
    { name: 'one was tried', model: move({ pilot: { serviceId: 'mail', result: 'accepted' } }), options },
    { name: 'one is being tried', model: move({ pilot: { serviceId: 'mail' } }), options },
  ],
  unknown: [
    {
      name: 'what moves not assessed',
      model: move({ serviceIds: undefined, pilot: null }),
      options,
      missing: ['transition.serviceIds'],
    },
    { name: 'pilot not assessed', model: move({}), options, missing: ['transition.pilot'] },
    {
      name: 'a pilot that is not listed is no proof',
      model: move({ pilot: { serviceId: 'gone' } }),
      options,
      missing: ['services'],
    },
    {
      name: 'services not assessed',
      model: move({ pilot: { serviceId: 'mail' } }, {}),
      options,
      missing: ['services'],
    },
  ],
  notApplicable: [
    { name: 'nobody has said how many are many', model: move({ pilot: null }) },
    { name: 'two at once', model: move({ serviceIds: ['erp', 'mail'], pilot: null }), options },
    {
      name: 'two, one of them listed twice',
      model: move({ serviceIds: ['erp', 'mail', 'erp'], pilot: null }),
      options,
    },
  ],
  example: { options, failing: move({ pilot: null }), fixed: move({ pilot: { serviceId: 'erp' } }) },
};
