import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { OperatingModel } from '../../../src/operating-model/model.js';
import { profileFor } from '../../../src/recommendation/profileFor.js';
import type { ProfileFact } from '../../../src/recommendation/derive/model.js';
import { runs } from '../../fixtures/runs.js';
import { soundHybrid } from '../plan/soundHybrid.js';
import { week } from './mills.js';

/** Facts that are derived from fields which have no other to fall back on. */
const facts: readonly ProfileFact[] = [
  'coverageGap',
  'has24x7Coverage',
  'skills',
  'keyPerson',
  'documentation',
  'internalItFte',
  'team',
  'criticality',
  'raciDefined',
  'sharedTooling',
  'providerOwnsConfigToolingDocs',
  'techDebtUnassessed',
  'baselineMissing',
  'requiredResponseMin',
  'operates24x7',
];

/** Fields whose absence means that they are not assessed. */
const fields: Readonly<Record<string, readonly string[]>> = {
  parties: ['kind'],
  teams: ['partyId', 'skillIds'],
  people: ['partyId', 'teamIds', 'skills', 'fte', 'activeFrom', 'activeUntil'],
  roles: ['partyId', 'teamId', 'holders'],
  services: ['criticality', 'requiredCoverage', 'requiredSkills', 'objectives', 'ownerRoleId'],
  activities: ['serviceId', 'kind', 'purpose'],
  tools: ['purpose', 'ownerPartyId', 'access', 'serviceIds', 'integratesWithToolIds'],
  documents: ['kind', 'covers', 'lastReviewedOn', 'reviewInterval'],
  contracts: ['custody', 'scope'],
};
const lists = [...Object.keys(fields), 'assignments', 'evidence'];

const baseline = (['capability-baseline', 'capacity-baseline', 'resilience-baseline'] as const).map((kind) => ({
  id: kind,
  kind,
  subject: 'organization:mills',
}));

/** The hybrid of the seeds with people who know something, and with papers. */
const whole: OperatingModel = {
  ...soundHybrid,
  skills: [{ id: 'firewall', name: 'Firewalls' }],
  people: (soundHybrid.people ?? []).map((person, at) => ({
    ...person,
    skills: at < 2 ? [{ skillId: 'firewall', level: 3 + at }] : [],
  })),
  services: (soundHybrid.services ?? []).map((service, at) => ({
    ...service,
    criticality: at % 2 === 0 ? 'critical' : 'low',
    requiredSkills: at % 3 === 0 ? [] : [{ skillId: 'firewall', level: 4 }],
  })),
  documents: (soundHybrid.activities ?? []).map(({ id }, at) => ({
    id: `d-${id}`,
    name: id,
    kind: 'runbook',
    covers: [`activity:${id}`],
    lastReviewedOn: at % 2 === 0 ? '2026-01-01' : '2025-01-01',
    reviewInterval: 'P1Y',
  })),
  contracts: [
    {
      id: 'noc',
      name: 'Nights',
      providerPartyId: 'msp',
      scope: ['service:network'],
      endsOn: null,
      renewalTerm: null,
      custody: { configuration: 'provider', tooling: 'shared', documentation: 'internal' },
    },
  ],
  evidence: baseline,
  completeCollections: ['tools', 'documents', 'contracts', 'evidence'].map((collection) => ({ collection })),
};

interface Erasure {
  readonly list: string;
  /** Null: the whole list. */
  readonly field: string | null;
  readonly at: number;
}

const erasure: fc.Arbitrary<Erasure> = fc.constantFrom(...lists).chain((list) =>
  fc.record({
    list: fc.constant(list),
    field: fc.constantFrom(...(fields[list] ?? []), ...(fields[list] ? [] : [null])),
    at: fc.nat(9),
  }),
);

/** The document without some statements. */
function without(erasures: readonly Erasure[]): OperatingModel {
  const model = structuredClone(whole) as unknown as Record<string, Record<string, unknown>[] | undefined>; // to delete what may be absent
  for (const { list, field, at } of erasures) {
    const entities = model[list];
    const entity = entities?.[at % Math.max(entities.length, 1)];
    if (field === null) delete model[list];
    else if (entity !== undefined) delete entity[field];
  }
  return model as unknown as OperatingModel;
}

const scopes = [null, 'network', 'backup', 'erp'];
const profileOf = (model: OperatingModel, id: string | null) =>
  profileFor(model, id, { asOf: '2026-06-01', coverage: week }).profile;
const known = new Map(scopes.map((id) => [id, profileOf(whole, id)]));

it('answers everything in the whole document', () => {
  const answered = (id: string | null) => facts.filter((fact) => known.get(id)?.[fact] !== undefined);
  expect(answered('network').length).toBeGreaterThanOrEqual(11);
  expect(answered(null).length).toBeGreaterThanOrEqual(11);
});

it('never turns an answer into another one when something is no longer known', () => {
  fc.assert(
    fc.property(fc.array(erasure, { minLength: 1, maxLength: 4 }), fc.constantFrom(...scopes), (erasures, id) => {
      const less = profileOf(without(erasures), id);
      const before = known.get(id);
      for (const fact of facts) {
        if (less[fact] !== undefined && before?.[fact] !== undefined)
          expect([fact, less[fact]]).toEqual([fact, before[fact]]);
      }
    }),
    { seed: 20_260_601, numRuns: runs(2000) },
  );
});
