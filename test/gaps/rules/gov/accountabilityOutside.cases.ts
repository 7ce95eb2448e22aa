import { accountabilityOutside } from '../../../../src/gaps/rules/gov/accountabilityOutside.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import { holds } from '../../documents.js';
import { sidesWith } from './twoSides.js';

export const rule = accountabilityOutside;

const key = 'gov/accountability-outside|activity:backup';
const partial = { partialCollections: [{ collection: 'assignments' }] };

export const tests: RuleTests = {
  failing: [
    {
      name: 'a provider answers for governance',
      model: sidesWith({ kind: 'governance' }, [holds('A', 'role:noc')]),
      failures: [
        {
          key,
          severity: 'high',
          message: 'Somebody outside the organization answers for the governance activity "Verify backups".',
        },
      ],
    },
    {
      name: 'a vendor answers for strategy',
      model: sidesWith({ kind: 'strategic' }, [holds('A', 'party:maker')]),
      failures: [{ key, data: { kind: 'strategic' } }],
    },
    {
      name: 'one inside and one outside',
      model: sidesWith({ kind: 'strategic' }, [holds('A', 'role:it'), holds('A', 'role:noc')]),
      failures: [{ key }],
    },
    {
      name: 'proven, whatever else is not known',
      model: sidesWith({ kind: 'strategic' }, [holds('A', 'role:noc'), holds('A', 'role:x')], partial),
      failures: [{ key }],
    },
  ],
  passing: [
    {
      name: 'somebody inside answers, a provider works',
      model: sidesWith({ kind: 'governance' }, [holds('A', 'role:it'), holds('R', 'role:noc')]),
    },
    { name: 'nobody answers: another rule says so', model: sidesWith({ kind: 'governance' }, []) },
    {
      name: 'a provider answered until yesterday',
      model: sidesWith({ kind: 'governance' }, [holds('A', 'role:noc', { validUntil: '2026-08-31' })]),
    },
  ],
  unknown: [
    {
      name: 'the party of a team and of a person is not known',
      model: sidesWith({ kind: 'governance' }, [holds('A', 'team:desk'), holds('A', 'person:ada')]),
      missing: ['team.partyId', 'person.partyId'],
    },
    { name: 'the kind is not assessed', model: sidesWith({}, [holds('A', 'role:noc')]), missing: ['activity.kind'] },
    {
      name: 'the letters are not assessed',
      model: sidesWith({ kind: 'governance' }, undefined),
      missing: ['assignments'],
    },
    {
      name: 'not all letters are listed',
      model: sidesWith({ kind: 'governance' }, [holds('A', 'role:it')], partial),
      missing: ['assignments'],
    },
    {
      name: 'the party of the holder is not known',
      model: sidesWith({ kind: 'governance' }, [holds('A', 'role:x')]),
      missing: ['role.partyId'],
    },
    {
      name: 'the side of the party is not known',
      model: sidesWith({ kind: 'governance' }, [holds('A', 'party:us')], { parties: [{ id: 'us', name: 'Our IT' }] }),
      missing: ['party.kind'],
    },
  ],
  notApplicable: [
    { name: 'operational work', model: sidesWith({ kind: 'operational' }, [holds('A', 'role:noc')]) },
    { name: 'no kind', model: sidesWith({ kind: null }, [holds('A', 'role:noc')]) },
    {
      name: 'a scheme in which nobody owns the outcome',
      model: sidesWith({ kind: 'governance' }, [holds('X', 'role:noc')], {
        raciScheme: { id: 'own', letters: [{ letter: 'X', label: 'Does', semantics: ['does-work'] }] },
      }),
    },
  ],
  example: {
    failing: sidesWith({ kind: 'governance' }, [holds('A', 'role:noc')]),
    fixed: sidesWith({ kind: 'governance' }, [holds('A', 'role:it'), holds('R', 'role:noc')]),
  },
};
