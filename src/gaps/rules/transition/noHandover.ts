import type { Transition } from '../../../governance/decisions/model.js';
import { defineRule } from '../../defineRule.js';
import type { MissingFact, Rule } from '../../rule.js';

/** Whether work goes from one party to another; with nobody on one side there is nobody to hand over, or to hand over to. */
function changesHands({ fromPartyId, toPartyId }: Transition, pointer: string): boolean | readonly MissingFact[] {
  if (fromPartyId === null || toPartyId === null) return false;
  const missing = [
    ...(fromPartyId === undefined ? [{ code: 'transition.fromPartyId', pointer }] : []),
    ...(toPartyId === undefined ? [{ code: 'transition.toPartyId', pointer }] : []),
  ];
  return missing.length > 0 ? missing : fromPartyId !== toPartyId;
}

/** `transition/no-handover`: work changes hands, and nothing says what is handed over or how knowledge moves. */
export const noHandover: Rule = /* @__PURE__ */ defineRule({
  id: 'transition/no-handover',
  title: 'Work changes hands without a hand-over',
  rationale:
    'What the old side knows and the new side needs is lost where nobody says before what must be handed over and how it is learned.',
  subject: 'transition',
  severity: 'medium',
  sources: ['operating-models'],
  release: 'first',
  needs: ['transition.fromPartyId', 'transition.toPartyId', 'transition.handover', 'transition.knowledgeTransfer'],
  messages: {
    neither: 'Work changes hands in "{name}"; nothing says what is handed over, nor how knowledge is transferred.',
    noItems: 'Work changes hands in "{name}"; nothing says what is handed over.',
    noKnowledge: 'Work changes hands in "{name}"; nothing says how knowledge is transferred.',
    unknown: 'Not known whether work that changes hands in "{name}" is handed over.',
  },
  remediation: 'Agree for "{name}" what must be handed over, who owns each item, and how knowledge is transferred.',
  judge: ({ entity, pointer }) => {
    const changes = changesHands(entity, pointer);
    if (changes === false) return 'not-applicable';
    if (changes !== true) return { unknown: changes };
    const { handover, knowledgeTransfer } = entity;
    const lacksItems = handover?.length === 0;
    const lacksKnowledge = knowledgeTransfer === null;
    if (lacksItems && lacksKnowledge) return { fail: [{ messageId: 'neither' }] };
    if (lacksItems) return { fail: [{ messageId: 'noItems' }] };
    if (lacksKnowledge) return { fail: [{ messageId: 'noKnowledge' }] };
    const unknown = [
      ...(handover === undefined ? [{ code: 'transition.handover', pointer }] : []),
      ...(knowledgeTransfer === undefined ? [{ code: 'transition.knowledgeTransfer', pointer }] : []),
    ];
    return unknown.length > 0 ? { unknown } : 'pass';
  },
});
