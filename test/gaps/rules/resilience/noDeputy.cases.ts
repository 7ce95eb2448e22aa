import { noDeputy } from '../../../../src/gaps/rules/resilience/noDeputy.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Role } from '../../../../src/services/parties/model.js';
import { documentWith, holds } from '../../documents.js';
import { person } from './criticalOrganization.js';

export const rule = noDeputy;

const key = 'resilience/no-deputy|role:admin';
const undated = (id: string) => ({ id, name: `Person ${id}` });
const matrix = (role: Partial<Role>, parts: Partial<OperatingModel> = {}) =>
  documentWith({
    roles: [{ id: 'admin', name: 'Administrator', ...role }],
    people: [person('ada'), person('ben'), person('old', { activeUntil: '2026-08-31' })],
    activities: [{ id: 'backup', name: 'Verify backups' }],
    assignments: [holds('A', 'role:admin')],
    ...parts,
  });
const alone = { holders: ['ada'], deputies: [] };

export const tests: RuleTests = {
  failing: [
    {
      name: 'one holder, no deputy',
      model: matrix(alone),
      failures: [{ key, severity: 'medium', message: 'One person fills "Administrator", and nobody stands in.' }],
    },
    {
      name: 'of a critical service, and the others have left',
      model: matrix(
        { holders: ['ada', 'old'], deputies: ['old', 'ada'] },
        {
          services: [{ id: 'erp', name: 'ERP', criticality: 'critical' }],
          activities: [{ id: 'backup', name: 'Verify backups', serviceId: 'erp' }],
        },
      ),
      failures: [{ key, severity: 'high' }],
    },
    {
      name: 'one holder, whose dates are not assessed',
      model: matrix(alone, { people: [undated('ada')] }),
      failures: [{ key }],
    },
    {
      name: 'the letters of another activity are not assessed',
      model: matrix(alone, { partialCollections: [{ collection: 'assignments', subjects: ['activity:patch'] }] }),
      failures: [{ key }],
    },
  ],
  passing: [
    { name: 'a deputy', model: matrix({ holders: ['ada'], deputies: ['ben'] }) },
    { name: 'two holders', model: matrix({ holders: ['ada', 'ben'], deputies: [] }) },
    { name: 'two holders, and deputies are not assessed', model: matrix({ holders: ['ada', 'ben'] }) },
    { name: 'two deputies, and holders are not assessed', model: matrix({ deputies: ['ada', 'ben'] }) },
  ],
  unknown: [
    { name: 'deputies', model: matrix({ holders: ['ada'] }), missing: ['role.deputies'] },
    { name: 'holders of a role with a team', model: matrix({ teamId: 'it', deputies: [] }), missing: ['role.holders'] },
    { name: 'whether the deputy is the holder', model: matrix({ deputies: ['ben'] }), missing: ['role.holders'] },
    { name: 'both', model: matrix({}), missing: ['role.deputies', 'role.holders'] },
    {
      name: 'whether the deputy is still there',
      model: matrix(
        { holders: ['ada'], deputies: ['ben'] },
        { people: [person('ada'), { ...undated('ben'), activeFrom: null }] },
      ),
      missing: ['person.activeUntil'],
    },
    {
      name: 'whether the second holder has begun',
      model: matrix(
        { holders: ['ada', 'ben'], deputies: [] },
        { people: [person('ada'), { ...undated('ben'), activeUntil: null }] },
      ),
      missing: ['person.activeFrom'],
    },
    {
      name: 'a deputy who is not listed',
      model: matrix({ holders: ['ada'], deputies: ['gone'] }),
      missing: ['people'],
    },
    {
      name: 'whether it answers for something',
      model: matrix(alone, { assignments: [], partialCollections: [{ collection: 'assignments' }] }),
      missing: ['assignments'],
    },
    {
      name: 'no matrix',
      model: documentWith({ roles: [{ id: 'admin', name: 'Administrator', ...alone }], people: [person('ada')] }),
      missing: ['activities', 'assignments'],
    },
  ],
  notApplicable: [
    { name: 'it answers for nothing', model: matrix(alone, { assignments: [holds('R', 'role:admin')] }) },
    {
      name: 'it did until yesterday',
      model: matrix(alone, { assignments: [holds('A', 'role:admin', { validUntil: '2026-08-31' })] }),
    },
    { name: 'nobody fills it', model: matrix({ holders: [], deputies: [] }) },
    { name: 'who filled it has left', model: matrix({ holders: ['old'], deputies: [] }) },
    {
      name: 'a scheme without accountable',
      model: matrix(alone, {
        raciScheme: { id: 'own', letters: [{ letter: 'A', label: 'Does', semantics: ['does-work'] }] },
      }),
    },
    {
      name: 'for a retired service',
      model: matrix(alone, {
        services: [{ id: 'old', name: 'Old', lifecycle: 'retired' }],
        activities: [{ id: 'backup', name: 'Verify backups', serviceId: 'old' }],
      }),
    },
  ],
  example: { failing: matrix(alone), fixed: matrix({ holders: ['ada'], deputies: ['ben'] }) },
};
