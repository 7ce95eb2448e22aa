import { followUpUnowned } from '../../../../src/gaps/rules/own/followUpUnowned.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Exception, FollowUp } from '../../../../src/governance/records/model.js';
import { documentWith } from '../../documents.js';

export const rule = followUpUnowned;

const key = (rest: string) => `own/follow-up-unowned|${rest}`;
const exception = (more: Partial<Exception>) =>
  documentWith({ exceptions: [{ id: 'no-console', ruleId: 'tool/silo', subject: 'tool:watch', ...more }] });
const review = (...actions: FollowUp[]) =>
  documentWith({ reviews: [{ id: 'matrix', subject: 'matrix:main', actions }] });
const test = (...actions: FollowUp[]) =>
  documentWith({ evidence: [{ id: 'restore', kind: 'restore-test', subject: 'service:erp', actions }] });
const order = { id: 'order', name: 'Order tapes' };
const write = { id: 'write', name: 'Write it down' };

export const tests: RuleTests = {
  failing: [
    {
      name: 'an exception of nobody',
      model: exception({ ownerRoleId: null }),
      failures: [
        { key: key('exception:no-console'), severity: 'medium', message: 'Nobody owns exception no-console.' },
      ],
    },
    {
      name: 'one of two actions after a test',
      model: test({ ...order, ownerRoleId: null }, { ...write, ownerRoleId: 'it' }),
      failures: [
        {
          key: key('evidence:restore|action:order'),
          message: 'Nobody owns action "order" of restore.',
          data: { action: 'order' },
        },
      ],
    },
    {
      name: 'two actions after a review, one is done tomorrow',
      model: review({ ...order, ownerRoleId: null }, { ...write, ownerRoleId: null, doneOn: '2026-09-02' }),
      failures: [{ key: key('review:matrix|action:order') }, { key: key('review:matrix|action:write') }],
    },
    {
      name: 'one of nobody beside one that is not assessed',
      model: review({ ...order, ownerRoleId: null }, write),
      failures: [{ key: key('review:matrix|action:order') }],
    },
  ],
  passing: [
    { name: 'an exception with an owner', model: exception({ ownerRoleId: 'it' }) },
    { name: 'an action with an owner', model: test({ ...order, ownerRoleId: 'it' }) },
    { name: 'an action that was done today', model: review({ ...order, ownerRoleId: null, doneOn: '2026-09-01' }) },
    { name: 'nothing left to do', model: review() },
  ],
  unknown: [
    { name: 'the owner of an exception not assessed', model: exception({}), missing: ['exception.ownerRoleId'] },
    {
      name: 'actions of a review not assessed',
      model: documentWith({ reviews: [{ id: 'matrix', subject: 'matrix:main' }] }),
      missing: ['review.actions'],
    },
    {
      name: 'actions after a test not assessed',
      model: documentWith({ evidence: [{ id: 'restore', kind: 'restore-test', subject: 'service:erp' }] }),
      missing: ['evidence.actions'],
    },
    {
      name: 'the owner of an action after a review not assessed',
      model: review(order),
      missing: ['review.actions.ownerRoleId'],
    },
    {
      name: 'the owner of an action after a test not assessed',
      model: test(order),
      missing: ['evidence.actions.ownerRoleId'],
    },
  ],
  notApplicable: [
    {
      name: 'a review of a retired service',
      model: documentWith({
        services: [{ id: 'fax', name: 'Fax', lifecycle: 'retired' }],
        reviews: [{ id: 'fax', subject: 'service:fax', actions: [{ ...order, ownerRoleId: null }] }],
      }),
    },
  ],
  example: { failing: exception({ ownerRoleId: null }), fixed: exception({ ownerRoleId: 'it' }) },
};
