import { changesInvisible } from '../../../../src/gaps/rules/tool/changesInvisible.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Activity } from '../../../../src/services/activities/model.js';
import type { Tool } from '../../../../src/services/agreements/model.js';
import type { Party } from '../../../../src/services/parties/model.js';
import { documentWith, holds } from '../../documents.js';

export const rule = changesInvisible;

const key = 'tool/changes-invisible|party:msp';
const changes: Partial<Activity> = { practice: 'change-enablement', purpose: null };
const log: Tool = { id: 'log', name: 'Log', ownerPartyId: 'msp', access: [] };
const readable: Tool = { ...log, access: [{ partyId: 'us', level: 'read' }] };

interface Given {
  readonly msp?: Partial<Party>;
  readonly tool?: Partial<Tool>;
  readonly activity?: Partial<Activity>;
}
const given = ({ msp, tool, activity }: Given, more: Partial<OperatingModel> = {}): OperatingModel =>
  documentWith({
    parties: [
      { id: 'us', name: 'IT', kind: 'internal' },
      { id: 'msp', name: 'MSP', kind: 'provider', changeRecordToolId: 'log', ...msp },
    ],
    tools: [{ ...log, ...tool }],
    services: [{ id: 'old', name: 'Old', lifecycle: 'retired' }],
    activities: [{ id: 'backup', name: 'Change', ...changes, ...activity }],
    assignments: [holds('R', 'party:msp'), holds('A', 'party:us')],
    ...more,
  });
const unrecorded: Partial<Party> = { changeRecordToolId: null };

export const tests: RuleTests = {
  failing: [
    {
      name: 'no record',
      model: given({ msp: unrecorded }),
      failures: [
        {
          key,
          severity: 'medium',
          messageId: 'unrecorded',
          message: 'MSP makes changes and records them in no tool.',
        },
      ],
    },
    {
      name: 'a record that nobody inside can read',
      model: given({}),
      failures: [
        {
          key,
          messageId: 'closed',
          message: 'MSP records its changes in a tool to which nobody inside has access.',
        },
      ],
    },
    {
      name: 'patches, by a role of its team',
      model: given(
        { msp: unrecorded, activity: { practice: undefined, purpose: 'patch-compliance' } },
        {
          teams: [{ id: 'noc', name: 'NOC', partyId: 'msp' }],
          roles: [{ id: 'analyst', name: 'Analyst', teamId: 'noc' }],
          assignments: [holds('R', 'role:analyst')],
        },
      ),
      failures: [{ key }],
    },
    { name: 'a vendor', model: given({ msp: { kind: 'vendor', ...unrecorded } }), failures: [{ key }] },
    {
      name: 'changes, whatever other activities are open',
      model: given({ msp: unrecorded }, { partialCollections: [{ collection: 'activities' }] }),
      failures: [{ key }],
    },
  ],
  passing: [
    { name: 'somebody inside can read the record', model: given({ tool: readable }) },
    { name: 'the record is kept inside', model: given({ tool: { ownerPartyId: 'us' } }) },
  ],
  unknown: [
    {
      name: 'party of the team and of the person that make changes',
      model: given({}, { assignments: [holds('R', 'team:desk'), holds('R', 'person:ada')] }),
      missing: ['team.partyId', 'person.partyId'],
    },
    { name: 'record', model: given({ msp: { changeRecordToolId: undefined } }), missing: ['party.changeRecordToolId'] },
    { name: 'access to the record', model: given({ tool: { access: undefined } }), missing: ['tool.access'] },
    {
      name: 'owner of the record',
      model: given({ tool: { ownerPartyId: undefined } }),
      missing: ['tool.ownerPartyId'],
    },
    { name: 'a record that is not listed', model: given({ msp: { changeRecordToolId: 'gone' } }), missing: ['tools'] },
    {
      name: 'access of a party that is not listed',
      model: given({ tool: { access: [{ partyId: 'gone', level: 'read' }] } }),
      missing: ['parties'],
    },
    { name: 'kind of the party', model: given({ msp: { kind: undefined } }), missing: ['party.kind'] },
    {
      name: 'what the activity is',
      model: given({ activity: { practice: undefined, purpose: undefined } }),
      missing: ['activity.practice', 'activity.purpose'],
    },
    {
      name: 'purpose',
      model: given({ activity: { practice: null, purpose: undefined } }),
      missing: ['activity.purpose'],
    },
    { name: 'letters', model: given({}, { assignments: undefined }), missing: ['assignments'] },
    { name: 'activities', model: given({}, { activities: undefined }), missing: ['activities'] },
    {
      name: 'more activities',
      model: given({ activity: { practice: null } }, { partialCollections: [{ collection: 'activities' }] }),
      missing: ['activities'],
    },
    {
      name: 'party of the role that makes changes',
      model: given({}, { roles: [{ id: 'analyst', name: 'Analyst' }], assignments: [holds('R', 'role:analyst')] }),
      missing: ['role.partyId'],
    },
  ],
  notApplicable: [
    { name: 'inside', model: given({ msp: { kind: 'internal', ...unrecorded } }) },
    { name: 'no changes', model: given({ msp: unrecorded, activity: { practice: 'service-desk' } }) },
    { name: 'changes made inside', model: given({ msp: unrecorded }, { assignments: [holds('R', 'party:us')] }) },
    { name: 'changes to a retired service', model: given({ msp: unrecorded, activity: { serviceId: 'old' } }) },
    { name: 'letters without a doer', model: given({ msp: unrecorded }, { raciScheme: { id: 'daci' } }) },
  ],
  example: { failing: given({}), fixed: given({ tool: readable }) },
};
