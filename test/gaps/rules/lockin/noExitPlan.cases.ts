import { noExitPlan } from '../../../../src/gaps/rules/lockin/noExitPlan.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Contract } from '../../../../src/services/agreements/model.js';
import { documentWith } from '../../documents.js';

export const rule = noExitPlan;

const key = 'lockin/no-exit-plan|contract:noc';
const documents = [{ id: 'exit', name: 'Exit plan' }];
const noc = (
  exitDocumentId: Contract['exitDocumentId'],
  more: Partial<OperatingModel> = { documents },
  term: Partial<Contract> = {},
) =>
  documentWith({
    services: [{ id: 'erp', name: 'ERP', criticality: 'critical' }],
    contracts: [
      { id: 'noc', name: 'Night operations', providerPartyId: 'msp', scope: ['service:erp'], exitDocumentId, ...term },
    ],
    ...more,
  });

export const tests: RuleTests = {
  failing: [
    {
      name: 'none, for a critical service',
      model: noc(null),
      failures: [{ key, severity: 'high', message: 'No exit plan belongs to "Night operations".' }],
    },
    {
      name: 'none of one contract, of the other there is',
      model: documentWith({
        contracts: [
          { id: 'noc', name: 'Night operations', providerPartyId: 'msp', exitDocumentId: null },
          { id: 'desk', name: 'Service desk', providerPartyId: 'msp', exitDocumentId: 'exit' },
        ],
        documents,
      }),
      failures: [{ key, severity: 'medium' }],
    },
  ],
  passing: [
    { name: 'a plan', model: noc('exit') },
    {
      name: 'a plan, in a list that is complete',
      model: noc('exit', { documents, completeCollections: [{ collection: 'documents' }] }),
    },
  ],
  unknown: [
    { name: 'not assessed', model: noc(undefined), missing: ['contract.exitDocumentId'] },
    {
      name: 'whether it renewed itself after its stated end',
      model: noc(null, { documents }, { endsOn: '2026-08-31' }),
      missing: ['contract.renewalTerm'],
    },
    { name: 'documents not assessed', model: noc('exit', {}), missing: ['documents'] },
    { name: 'a document that is not listed is no proof', model: noc('gone'), missing: ['documents'] },
    {
      name: 'one that is not listed, in a list that is complete',
      model: noc('gone', { documents, completeCollections: [{ collection: 'documents' }] }),
      missing: ['documents'],
    },
  ],
  notApplicable: [
    { name: 'no contract', model: documentWith({ contracts: [] }) },
    { name: 'ended', model: noc(null, { documents }, { endsOn: '2026-08-31', renewalTerm: null }) },
  ],
  example: { failing: noc(null), fixed: noc('exit') },
};
