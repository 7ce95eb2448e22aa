import { noHandover } from '../../../../src/gaps/rules/transition/noHandover.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Transition } from '../../../../src/governance/decisions/model.js';
import { documentWith } from '../../documents.js';

export const rule = noHandover;

const key = 'transition/no-handover|transition:move';
const move = (more: Partial<Transition>) =>
  documentWith({
    services: [{ id: 'erp', name: 'ERP', criticality: 'critical' }],
    transitions: [{ id: 'move', name: 'Move to Harbor', fromPartyId: 'us', toPartyId: 'msp', ...more }],
  });
const handover: Transition['handover'] = [{ id: 'runbooks', status: 'open' }];
const knowledgeTransfer = 'Two weeks side by side.';

export const tests: RuleTests = {
  failing: [
    {
      name: 'neither',
      model: move({ handover: [], knowledgeTransfer: null }),
      failures: [
        {
          key,
          severity: 'medium',
          messageId: 'neither',
          message:
            'Work changes hands in "Move to Harbor"; nothing says what is handed over, nor how knowledge is transferred.',
        },
      ],
    },
    {
      name: 'no items, knowledge not assessed, of a critical service',
      model: move({ handover: [], serviceIds: ['erp'] }),
      failures: [
        {
          key,
          severity: 'high',
          messageId: 'noItems',
          message: 'Work changes hands in "Move to Harbor"; nothing says what is handed over.',
        },
      ],
    },
    {
      name: 'no transfer of knowledge',
      model: move({ handover, knowledgeTransfer: null }),
      failures: [
        {
          key,
          messageId: 'noKnowledge',
          message: 'Work changes hands in "Move to Harbor"; nothing says how knowledge is transferred.',
        },
      ],
    },
    {
      name: 'back inside',
      model: move({ fromPartyId: 'msp', toPartyId: 'us', knowledgeTransfer: null }),
      failures: [{ key, messageId: 'noKnowledge' }],
    },
  ],
  passing: [
    { name: 'both', model: move({ handover, knowledgeTransfer }) },
    {
      name: 'items of which one is not required',
      model: move({ handover: [{ id: 'keys', status: 'not-required' }], knowledgeTransfer }),
    },
  ],
  unknown: [
    {
      name: 'parties not assessed',
      model: move({ fromPartyId: undefined, toPartyId: undefined, handover: [] }),
      missing: ['transition.fromPartyId', 'transition.toPartyId'],
    },
    {
      name: 'who takes it not assessed',
      model: move({ toPartyId: undefined, handover: [] }),
      missing: ['transition.toPartyId'],
    },
    {
      name: 'who gives it not assessed',
      model: move({ fromPartyId: undefined, handover: [] }),
      missing: ['transition.fromPartyId'],
    },
    {
      name: 'neither assessed',
      model: move({}),
      missing: ['transition.handover', 'transition.knowledgeTransfer'],
    },
    { name: 'items not assessed', model: move({ knowledgeTransfer }), missing: ['transition.handover'] },
    { name: 'knowledge not assessed', model: move({ handover }), missing: ['transition.knowledgeTransfer'] },
  ],
  notApplicable: [
    { name: 'the same party', model: move({ toPartyId: 'us', handover: [] }) },
    { name: 'nobody had it before', model: move({ fromPartyId: null, handover: [] }) },
    {
      name: 'nobody takes it, who had it is not assessed',
      model: move({ fromPartyId: undefined, toPartyId: null, handover: [] }),
    },
  ],
  example: { failing: move({ handover: [], knowledgeTransfer: null }), fixed: move({ handover, knowledgeTransfer }) },
};
