import type { Tool } from '../../../services/agreements/model.js';
import { defineRule } from '../../defineRule.js';
import type { MissingFact, Rule, RuleContext } from '../../rule.js';

/** What is missing to know who owns a tool and who holds its license. */
function missingOwners({ index }: RuleContext, { ownerPartyId, licenseHolderPartyId }: Tool, pointer: string) {
  const named = [ownerPartyId, licenseHolderPartyId].filter((id) => id != null);
  const codes = [
    ...(ownerPartyId === undefined ? ['tool.ownerPartyId'] : []),
    ...(licenseHolderPartyId === undefined ? ['tool.licenseHolderPartyId'] : []),
    // A party that is not listed is nobody that one could ask.
    ...(named.every((id) => index.find('party', id) !== undefined) ? [] : ['parties']),
  ];
  return codes.map((code): MissingFact => ({ code, pointer }));
}

/** `tool/ownership-unclear`: nobody owns a tool, or nobody holds its license. */
export const ownershipUnclear: Rule = /* @__PURE__ */ defineRule({
  id: 'tool/ownership-unclear',
  title: 'Ownership of a tool is unclear',
  rationale:
    'When a contract ends, a tool stays with whoever owns it and holds the license. Where that is open, it is settled in a dispute.',
  subject: 'tool',
  severity: 'medium',
  sources: ['operating-models'],
  release: 'first',
  needs: ['tool.ownerPartyId', 'tool.licenseHolderPartyId', 'parties'],
  messages: {
    owner: 'No party owns {name}.',
    license: 'No party holds the license of {name}.',
    both: 'No party owns {name} or holds its license.',
    unknown: 'Not known who owns {name} and holds its license.',
  },
  remediation: 'Name the party that owns {name} and the party that holds its license.',
  judge: ({ entity, pointer }, context) => {
    const { ownerPartyId, licenseHolderPartyId } = entity;
    const lacking = [
      ...(ownerPartyId === null ? ['owner'] : []),
      ...(licenseHolderPartyId === null ? ['license'] : []),
    ];
    const [first, second] = lacking;
    if (first !== undefined) return { fail: [{ messageId: second === undefined ? first : 'both' }] };
    const facts = missingOwners(context, entity, pointer);
    return facts.length > 0 ? { unknown: facts } : 'pass';
  },
});
