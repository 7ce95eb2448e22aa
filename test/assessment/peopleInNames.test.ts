import { expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.js';
import { forAudience } from '../../src/assessment/forAudience.js';
import { toCsv } from '../../src/export/toCsv.js';
import { toHtml } from '../../src/export/toHtml.js';
import { toMarkdown } from '../../src/export/toMarkdown.js';
import { detectGaps } from '../../src/gaps/detectGaps.js';
import { allRules } from '../../src/gaps/ruleSets.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import { raciMatrix } from '../../src/raci/raciMatrix.js';

const asOf = '2026-09-01';
const person = 'Zora Quill';
const named = (id: string) => ({ id, name: `The ${id} of ${person}` });

/** A document whose every name holds that of somebody. */
const model: OperatingModel = {
  id: 'mills',
  name: `The mills of ${person}`,
  organization: { id: 'mills', name: `The mills of ${person}`, timeZone: 'UTC' },
  people: [{ id: 'zora', name: person }],
  parties: [
    { ...named('us'), kind: 'internal' },
    { ...named('msp'), kind: 'provider' },
  ],
  teams: [{ ...named('team'), partyId: 'us' }],
  roles: [{ ...named('role'), teamId: 'team', holders: ['zora'] }],
  services: [{ ...named('erp'), criticality: 'critical', ownerRoleId: null }],
  activities: [{ ...named('backup'), serviceId: 'erp' }],
  assignments: [{ activityId: 'backup', assignee: { kind: 'role', id: 'role' }, responsibility: 'R' }],
  lanes: [{ ...named('lane'), owners: [] }],
  tools: [{ ...named('tool'), purpose: 'monitoring' }],
  documents: [{ ...named('runbook'), kind: 'runbook' }],
  contracts: [{ ...named('contract'), providerPartyId: 'msp', scope: ['service:erp'] }],
  evidence: [{ ...named('proof'), kind: 'access', subject: 'service:erp' }],
  reviews: [{ ...named('review'), subject: 'service:erp', lastHeldOn: null }],
  decisions: [named('decision')],
  transitions: [named('move')],
};

test.each([
  ['a gap report', detectGaps(model, { asOf, rules: allRules })],
  ['an assessment', assess(model, { asOf })],
  ['a matrix', raciMatrix(model)],
])('%s tells clients no person by the name of something else', (_, result) => {
  expect(JSON.stringify(result)).toContain(person);
  const shown = forAudience(result, { audience: 'client' });
  const texts = [
    JSON.stringify(shown),
    ...[toCsv, toHtml, toMarkdown].map((render) => render(result, { audience: 'client' })),
  ];
  for (const text of texts) expect(text).not.toMatch(/Zora|Quill/);
});
