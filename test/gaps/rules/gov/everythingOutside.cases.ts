import { everythingOutside } from '../../../../src/gaps/rules/gov/everythingOutside.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import { documentWith, holds } from '../../documents.js';
import { sides, sidesWith } from './twoSides.js';

export const rule = everythingOutside;

const key = 'gov/everything-outside|organization:mills';
const outside = sidesWith({}, [holds('A', 'role:noc'), holds('R', 'role:field')]);

export const tests: RuleTests = {
  failing: [
    {
      name: 'a provider answers and a vendor works',
      model: outside,
      failures: [
        {
          key,
          severity: 'high',
          message: 'Everything that North Mills has assigned is done and answered for outside.',
        },
      ],
    },
    {
      name: 'somebody inside is only asked',
      model: sidesWith({}, [holds('A', 'role:noc'), holds('C', 'role:it')]),
      failures: [{ key }],
    },
  ],
  passing: [
    { name: 'somebody inside answers', model: sidesWith({}, [holds('A', 'role:it'), holds('R', 'role:noc')]) },
    { name: 'somebody inside works', model: sidesWith({}, [holds('A', 'role:noc'), holds('R', 'role:it')]) },
    {
      name: 'proven, whatever else is not known',
      model: sidesWith({}, [holds('A', 'role:it')], { partialCollections: [{ collection: 'activities' }] }),
    },
  ],
  unknown: [
    {
      name: 'a team and a person cannot be placed',
      model: sidesWith({}, [holds('A', 'role:noc'), holds('R', 'team:desk'), holds('R', 'person:ada')]),
      missing: ['team.partyId', 'person.partyId'],
    },
    { name: 'parties are not assessed', model: documentWith({}), missing: ['parties'] },
    {
      name: 'a side is not known',
      model: documentWith({ parties: [{ id: 'a', name: 'A' }] }),
      missing: ['party.kind'],
    },
    { name: 'letters are not assessed', model: sidesWith({}, undefined), missing: ['assignments'] },
    { name: 'activities are not assessed', model: documentWith({ ...sides }), missing: ['activities'] },
    {
      name: 'a holder cannot be placed',
      model: sidesWith({}, [holds('A', 'role:noc'), holds('R', 'role:x')]),
      missing: ['role.partyId'],
    },
  ],
  notApplicable: [
    {
      name: 'no provider',
      model: { ...outside, parties: sides.parties.filter(({ kind }) => kind !== 'provider'), roles: [] },
    },
    { name: 'nothing is assigned', model: sidesWith({}, []) },
  ],
  example: { failing: outside, fixed: sidesWith({}, [holds('A', 'role:it'), holds('R', 'role:field')]) },
};
