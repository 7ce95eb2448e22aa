import { verificationUnowned } from '../../../../src/gaps/rules/backup/verificationUnowned.js';
import { noAccountable } from '../../../../src/gaps/rules/raci/noAccountable.js';
import { noResponsible } from '../../../../src/gaps/rules/raci/noResponsible.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Activity } from '../../../../src/services/activities/model.js';
import type { Service } from '../../../../src/services/catalogue/model.js';
import { documentWith, holds } from '../../documents.js';

export const rule = verificationUnowned;

const key = 'backup/verification-unowned|activity:backup';
const backup: Service['backup'] = { interval: 'P1D' };
const verify = (
  assignments: OperatingModel['assignments'],
  {
    activity = {},
    service = {},
    ...more
  }: { activity?: Partial<Activity>; service?: Partial<Service> } & Partial<OperatingModel> = {},
) =>
  documentWith({
    services: [{ id: 'erp', name: 'ERP', backup, ...service }],
    activities: [
      { id: 'backup', name: 'Verify backups', serviceId: 'erp', purpose: 'backup-verification', ...activity },
    ],
    assignments,
    ...more,
  });
/** A service that makes backups and has none of itself, with another one and perhaps a third. */
const beside = (...others: Partial<Service>[]): Partial<OperatingModel> => ({
  services: [
    { id: 'erp', name: 'Backup service', backup: null },
    ...others.map((other, at) => ({ id: `other-${at + 1}`, name: 'Other', ...other })),
  ],
});
const [answers, does] = [holds('A', 'role:it'), holds('R', 'role:noc')];

export const tests: RuleTests = {
  failing: [
    {
      name: 'nobody',
      model: verify([]),
      failures: [
        {
          key,
          severity: 'high',
          messageId: 'nobody',
          message: 'Nobody answers for "Verify backups" and nobody does it.',
        },
      ],
    },
    {
      name: 'nobody, beside the rules that it is more precise than',
      model: verify([]),
      beside: [noAccountable, noResponsible],
      failures: [{ key }],
    },
    {
      name: 'somebody does it, of a critical service',
      model: verify([does], { service: { criticality: 'critical' } }),
      failures: [
        { key, severity: 'critical', messageId: 'noAccountable', message: 'Nobody answers for "Verify backups".' },
      ],
    },
    {
      name: 'somebody answers, and that is not doing it',
      model: verify([answers]),
      accountableImpliesResponsible: false,
      failures: [{ key, messageId: 'noResponsible', message: 'Nobody does "Verify backups".' }],
    },
    {
      name: 'the one who does it begins tomorrow',
      model: verify([answers, { ...does, validFrom: '2026-09-02' }]),
      accountableImpliesResponsible: false,
      failures: [{ key, messageId: 'noResponsible' }],
    },
    { name: 'informed only', model: verify([holds('I', 'role:it')]), failures: [{ key, messageId: 'nobody' }] },
    {
      name: 'for the whole organization',
      model: verify([], { activity: { serviceId: null }, service: { backup: null } }),
      failures: [{ key }],
    },
    {
      name: 'of a service without backups, and another one is backed up',
      model: verify([], beside({ backup })),
      failures: [{ key, messageId: 'nobody' }],
    },
    {
      name: 'the same, and a third one is not assessed',
      model: verify([does], beside({}, { backup })),
      failures: [{ key, messageId: 'noAccountable' }],
    },
    {
      name: 'a scheme that names no doers, and nobody answers',
      model: verify([holds('D', 'role:it')], { raciScheme: { id: 'daci' } }),
      failures: [{ key, messageId: 'noAccountable' }],
    },
  ],
  passing: [
    { name: 'one answers and one does it', model: verify([answers, does]) },
    { name: 'the same, in a service without backups', model: verify([answers, does], beside({ backup })) },
    { name: 'the accountable does it by implication', model: verify([answers]) },
    {
      name: 'both are known, the list of letters is not complete',
      model: verify([answers, does], { partialCollections: [{ collection: 'assignments' }] }),
    },
    {
      name: 'a scheme that names no doers',
      model: verify([answers], { raciScheme: { id: 'daci' } }),
      accountableImpliesResponsible: false,
    },
  ],
  unknown: [
    {
      name: 'purpose not assessed',
      model: verify([], { activity: { purpose: undefined } }),
      missing: ['activity.purpose'],
    },
    {
      name: 'service not assessed',
      model: verify([], { activity: { serviceId: undefined } }),
      missing: ['activity.serviceId'],
    },
    {
      name: 'a service that is not listed',
      model: verify([], { activity: { serviceId: 'gone' } }),
      missing: ['services'],
    },
    { name: 'services not assessed', model: verify([], { services: undefined }), missing: ['services'] },
    {
      name: 'backups not assessed',
      model: verify([], { service: { backup: undefined } }),
      missing: ['service.backup'],
    },
    {
      name: 'no backups of the service, those of another one not assessed',
      model: verify([], beside({ backup: null }, {})),
      missing: ['service.backup'],
    },
    { name: 'letters not assessed', model: verify(undefined), missing: ['assignments'] },
    {
      name: 'letters not complete',
      model: verify([does], { partialCollections: [{ collection: 'assignments', subjects: ['activity:backup'] }] }),
      missing: ['assignments'],
    },
  ],
  notApplicable: [
    { name: 'no backups in scope', model: verify([], { service: { backup: null } }) },
    { name: 'no service is backed up', model: verify([], beside({ backup: null })) },
    { name: 'only a retired service is backed up', model: verify([], beside({ backup, lifecycle: 'retired' })) },
    { name: 'another purpose', model: verify([], { activity: { purpose: 'restore-test' } }) },
    { name: 'no purpose', model: verify([], { activity: { purpose: null } }) },
    { name: 'a retired service', model: verify([], { service: { lifecycle: 'retired' } }) },
    {
      name: 'a scheme that names neither',
      model: verify([], {
        raciScheme: { id: 'talk', letters: [{ letter: 'I', label: 'Informed', semantics: ['informed'] }] },
      }),
    },
  ],
  example: { failing: verify([]), fixed: verify([answers, does]) },
};
