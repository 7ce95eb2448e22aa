import { silo } from '../../../../src/gaps/rules/tool/silo.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { CollectionStatement, OperatingModel } from '../../../../src/operating-model/model.js';
import type { Tool } from '../../../../src/services/agreements/model.js';
import type { Party } from '../../../../src/services/parties/model.js';
import { documentWith } from '../../documents.js';

export const rule = silo;

const key = 'tool/silo|tool-purpose:monitoring';
const parties: Party[] = [
  { id: 'us', name: 'IT', kind: 'internal' },
  { id: 'msp', name: 'MSP', kind: 'provider' },
  { id: 'soc', name: 'SOC', kind: 'provider' },
];
const watch = (id: string, ownerPartyId: string, more: Partial<Tool> = {}): Tool => ({
  id,
  name: id,
  purpose: 'monitoring',
  ownerPartyId,
  access: [],
  integratesWithToolIds: [],
  ...more,
});
const without = (tool: Tool, field: keyof Tool): Tool => ({ ...tool, [field]: undefined });
const complete: CollectionStatement[] = [{ collection: 'tools' }];
const open = (...tools: Tool[]): OperatingModel => documentWith({ parties, tools });
const closed = (...tools: Tool[]): OperatingModel => ({ ...open(...tools), completeCollections: complete });
const ours = watch('ours', 'us');
const theirs = watch('theirs', 'msp');
const read = (partyId: string): Partial<Tool> => ({ access: [{ partyId, level: 'read' }] });

export const tests: RuleTests = {
  failing: [
    {
      name: 'each its own',
      model: closed(ours, theirs),
      failures: [
        {
          key,
          severity: 'high',
          message:
            'Parties have different tools for monitoring, with no common access and no exchange of data between them.',
        },
      ],
    },
    { name: 'each its own, in an open list: two apart are enough', model: open(ours, theirs), failures: [{ key }] },
    {
      name: 'access is stated as none',
      model: open(ours, watch('theirs', 'msp', { access: [{ partyId: 'us', level: 'none' }] })),
      failures: [{ key }],
    },
    {
      name: 'nobody owns one, another has access',
      model: open(ours, watch('shared', '', { ownerPartyId: null, ...read('msp') })),
      failures: [{ key }],
    },
    {
      name: 'a third that both use does not join the two',
      model: open(ours, theirs, watch('board', 'us', read('msp'))),
      failures: [{ key }],
    },
    {
      name: 'two apart, and a third of which nothing is known',
      model: open(ours, theirs, { id: 'other', name: 'Other', purpose: 'monitoring' }),
      failures: [{ key }],
    },
    {
      name: 'two that exchange data, and one apart',
      model: open(ours, watch('theirs', 'msp', { integratesWithToolIds: ['ours'] }), watch('siem', 'soc')),
      failures: [{ key }],
    },
  ],
  passing: [
    { name: 'one side can look into the tool of the other', model: closed(ours, watch('theirs', 'msp', read('us'))) },
    { name: 'one tool for both', model: closed(watch('ours', 'us', read('msp'))) },
    { name: 'they exchange data', model: closed(watch('ours', 'us', { integratesWithToolIds: ['theirs'] }), theirs) },
    {
      name: 'they exchange data, told by the other side',
      model: closed(ours, watch('theirs', 'msp', { integratesWithToolIds: ['ours'] })),
    },
    {
      name: 'they exchange data by way of a third tool for something else',
      model: closed(
        watch('ours', 'us', { integratesWithToolIds: ['hub'] }),
        watch('theirs', 'msp', { integratesWithToolIds: ['hub'] }),
        watch('hub', 'us', { purpose: 'automation' }),
      ),
    },
    {
      name: 'all share a party, whatever more is open',
      model: closed(without(ours, 'integratesWithToolIds'), watch('theirs', 'msp', read('us'))),
    },
    {
      name: 'the list is complete for the purpose',
      model: {
        ...open(watch('ours', 'us', read('msp'))),
        completeCollections: [{ collection: 'tools', subjects: ['tool-purpose:monitoring'] }],
      },
    },
  ],
  unknown: [
    { name: 'one tool for both, in an open list', model: open(watch('ours', 'us', read('msp'))), missing: ['tools'] },
    { name: 'one party, in an open list', model: open(ours), missing: ['tools'] },
    { name: 'access', model: closed(ours, without(theirs, 'access')), missing: ['tool.access'] },
    { name: 'owner', model: closed(ours, without(theirs, 'ownerPartyId')), missing: ['tool.ownerPartyId'] },
    {
      name: 'exchange of data',
      model: closed(ours, without(theirs, 'integratesWithToolIds')),
      missing: ['tool.integratesWithToolIds'],
    },
    {
      name: 'exchange of data with a tool that is not listed',
      model: closed(ours, watch('theirs', 'msp', { integratesWithToolIds: ['gone'] })),
      missing: ['tools'],
    },
    { name: 'an owner that is not listed', model: closed(ours, watch('theirs', 'gone')), missing: ['parties'] },
    {
      name: 'a tool of which the purpose is not known',
      model: closed(watch('ours', 'us', read('msp')), without(theirs, 'purpose')),
      missing: ['tool.purpose'],
    },
    {
      name: 'who else uses the only tool',
      model: closed(without(ours, 'access')),
      missing: ['tool.access'],
    },
  ],
  notApplicable: [
    { name: 'one party', model: closed(ours, watch('more', 'us')) },
    { name: 'different purposes', model: closed(ours, watch('theirs', 'msp', { purpose: 'ticketing' })) },
    { name: 'no tools', model: closed() },
    { name: 'nobody uses one of the two', model: closed(ours, watch('shelf', '', { ownerPartyId: null })) },
  ],
  example: { failing: closed(ours, theirs), fixed: closed(ours, watch('theirs', 'msp', read('us'))) },
};
