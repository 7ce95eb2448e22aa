import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { OperatingModel } from '../../../src/operating-model/model.js';
import { recommendPlan } from '../../../src/recommendation/recommendPlan.js';
import { runs } from '../../fixtures/runs.js';
import { week } from '../derive/mills.js';
import { soundHybrid } from './soundHybrid.js';

/** Fields whose absence means that they are not assessed; without its operating model a service would be planned anew, and rightly fail. */
const fields: Readonly<Record<string, readonly string[]>> = {
  parties: ['kind'],
  teams: ['partyId', 'skillIds'],
  people: ['partyId', 'teamIds', 'skills', 'fte', 'weeklyHours', 'activeFrom', 'activeUntil'],
  roles: ['partyId', 'teamId', 'holders'],
  services: [
    'function',
    'requiredCoverage',
    'objectives',
    'dependsOn',
    'backup',
    'internalOnlyAccess',
    'requiredSkills',
    'ownerRoleId',
    'leadRoleId',
    'engagementModel',
  ],
  activities: ['serviceId', 'kind', 'purpose'],
  tools: ['purpose', 'ownerPartyId', 'access', 'serviceIds', 'integratesWithToolIds'],
};
const lists = [...Object.keys(fields), 'assignments', 'coverage', 'costs', 'completeCollections', 'organization'];

const erasure = fc
  .constantFrom(...lists)
  .chain((list) =>
    fc.record({ list: fc.constant(list), field: fc.constantFrom(null, ...(fields[list] ?? [])), at: fc.nat(9) }),
  );

it('never calls a sound plan wrong because less of it is known', () => {
  fc.assert(
    fc.property(fc.array(erasure, { minLength: 1, maxLength: 5 }), (erasures) => {
      const model = structuredClone(soundHybrid) as unknown as Record<string, Record<string, unknown>[] | undefined>; // to delete what may be absent
      for (const { list, field, at } of erasures) {
        const entities = model[list];
        if (field === null) delete model[list];
        else if (entities !== undefined) delete entities[at % entities.length]?.[field];
      }
      const plan = recommendPlan(model as unknown as OperatingModel, { asOf: '2026-06-01', coverage: week });
      expect(plan.checks.filter(({ status }) => status === 'fail')).toEqual([]);
    }),
    { seed: 20_260_603, numRuns: runs(200) },
  );
});
