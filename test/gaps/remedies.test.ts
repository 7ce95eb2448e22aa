import { expect, it } from 'vitest';
import { allRules } from '../../src/gaps/ruleSets.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import type { Service } from '../../src/services/catalogue/model.js';
import { checkRemedy } from './checkRule.js';
import { documentWith, holds } from './documents.js';

const parties = [
  { id: 'us', name: 'Our IT' },
  { id: 'msp', name: 'Harbor' },
];
const roles = [
  { id: 'it', name: 'IT manager', partyId: 'us' },
  { id: 'noc', name: 'Operations analyst', partyId: 'msp' },
];
const backup = { id: 'backup', name: 'Verify backups', serviceId: null };
const matrix = (...assignments: ReturnType<typeof holds>[]) =>
  documentWith({ parties, roles, activities: [{ ...backup, severities: ['p1', 'p2'] }], assignments });
const p1 = { scope: { severities: ['p1'] } };
const p2 = { scope: { severities: ['p2'] } };
const services = (...list: Partial<Service>[]) =>
  documentWith({
    parties,
    roles,
    services: list.map((service, at) => ({ id: `s${at}`, name: `Service ${at}`, ...service })),
  });

/** Rule, a document that fails it, and the same after its remedy. */
const remedies: [id: string, failing: OperatingModel, fixed: OperatingModel][] = [
  ['raci/none', documentWith({ parties, activities: [] }), documentWith({ parties, activities: [backup] })],
  ['raci/no-accountable', matrix(holds('R', 'role:noc')), matrix(holds('R', 'role:noc'), holds('A', 'role:it'))],
  [
    'raci/no-accountable',
    matrix(holds('A', 'role:it', p1)),
    matrix(holds('A', 'role:it', p1), holds('A', 'role:noc', p2)),
  ],
  ['raci/no-responsible', matrix(holds('C', 'role:it')), matrix(holds('C', 'role:it'), holds('R', 'role:noc'))],
  [
    'raci/multiple-accountable',
    matrix(holds('A', 'role:it'), holds('A', 'role:noc')),
    matrix(holds('A', 'role:it'), holds('R', 'role:noc')),
  ],
  [
    'raci/multiple-accountable',
    matrix(holds('A', 'role:it'), holds('A', 'role:noc')),
    matrix(holds('A', 'role:it', p1), holds('A', 'role:noc', p2)),
  ],
  [
    'raci/both-assume-other',
    matrix(holds('C', 'role:it'), holds('I', 'role:noc')),
    matrix(holds('A', 'role:it'), holds('I', 'role:noc')),
  ],
  [
    'raci/duplicate-activity',
    documentWith({ activities: [backup, { ...backup, id: 'verify' }] }),
    documentWith({ activities: [backup, { ...backup, id: 'verify', name: 'Verify backups of the plant' }] }),
  ],
  ['own/service-no-owner', services({ ownerRoleId: null }), services({ ownerRoleId: 'it' })],
  ['ref/dangling', services({ ownerRoleId: 'gone' }), services({ ownerRoleId: 'it' })],
  [
    'resilience/dependency-cycle',
    services({ dependsOn: ['s1'] }, { dependsOn: ['s0'] }),
    services({ dependsOn: ['s1'] }, { dependsOn: [] }),
  ],
];

it.each(remedies)('%s: doing what the remedy says removes the finding', (id, failing, fixed) => {
  const rule = allRules.rules.find((known) => known.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  checkRemedy(rule, failing, fixed);
});

it('every rule has an example of its remedy', () => {
  expect(new Set(remedies.map(([id]) => id))).toEqual(new Set(allRules.rules.map(({ id }) => id)));
});
