import { ownershipUnclear } from '../../../../src/gaps/rules/tool/ownershipUnclear.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Tool } from '../../../../src/services/agreements/model.js';
import { documentWith } from '../../documents.js';

export const rule = ownershipUnclear;

const key = 'tool/ownership-unclear|tool:watch';
const watch = (ownerPartyId: string | null | undefined, licenseHolderPartyId: string | null | undefined) =>
  documentWith({
    parties: [{ id: 'us', name: 'IT' }],
    tools: [{ id: 'watch', name: 'Watch', ownerPartyId, licenseHolderPartyId } satisfies Tool],
  });

export const tests: RuleTests = {
  failing: [
    {
      name: 'no owner',
      model: watch(null, 'us'),
      failures: [{ key, severity: 'medium', messageId: 'owner', message: 'No party owns Watch.' }],
    },
    {
      name: 'no holder of the license',
      model: watch('us', null),
      failures: [{ key, messageId: 'license', message: 'No party holds the license of Watch.' }],
    },
    {
      name: 'neither',
      model: watch(null, null),
      failures: [{ key, messageId: 'both', message: 'No party owns Watch or holds its license.' }],
    },
    { name: 'no owner, license not assessed', model: watch(null, undefined), failures: [{ key, messageId: 'owner' }] },
    {
      name: 'owner not assessed, no license',
      model: watch(undefined, null),
      failures: [{ key, messageId: 'license' }],
    },
  ],
  passing: [
    { name: 'both named', model: watch('us', 'us') },
    {
      name: 'different parties',
      model: {
        ...watch('us', 'msp'),
        parties: [
          { id: 'us', name: 'IT' },
          { id: 'msp', name: 'MSP' },
        ],
      },
    },
  ],
  unknown: [
    {
      name: 'not assessed',
      model: watch(undefined, undefined),
      missing: ['tool.ownerPartyId', 'tool.licenseHolderPartyId'],
    },
    { name: 'owner', model: watch(undefined, 'us'), missing: ['tool.ownerPartyId'] },
    { name: 'license', model: watch('us', undefined), missing: ['tool.licenseHolderPartyId'] },
    { name: 'a party that is not listed', model: watch('us', 'gone'), missing: ['parties'] },
  ],
  notApplicable: [{ name: 'no tools', model: documentWith({ tools: [] }) }],
  example: { failing: watch(null, null), fixed: watch('us', 'us') },
};
