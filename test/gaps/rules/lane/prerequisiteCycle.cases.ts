import { prerequisiteCycle } from '../../../../src/gaps/rules/lane/prerequisiteCycle.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import { lane, laneDocument, needs } from './lanes.js';

export const rule = prerequisiteCycle;

const key = (id: string) => `lane/prerequisite-cycle|lane:${id}`;

export const tests: RuleTests = {
  failing: [
    {
      name: 'two lanes of two parties, told once',
      model: laneDocument([lane('net', 'party:us', needs('cloud')), lane('cloud', 'party:msp', needs('net'))]),
      failures: [
        {
          key: key('cloud'),
          severity: 'low',
          message: '2 lanes need each other in a circle, and 2 parties own them; Lane cloud is one of them.',
          data: { lanes: 2, parties: 2 },
        },
      ],
    },
    {
      name: 'three lanes, of which nobody owns one',
      model: laneDocument([
        lane('a', 'party:us', needs('b')),
        lane('b', null, needs('c')),
        lane('c', 'role:noc', needs('a')),
      ]),
      failures: [{ key: key('a'), data: { lanes: 3, parties: 2 } }],
    },
    {
      name: 'beside a lane whose owners are not assessed',
      model: laneDocument([
        lane('a', 'party:us', needs('b')),
        lane('b', 'party:msp', needs('c')),
        lane('c', null, { owners: undefined, ...needs('a') }),
      ]),
      failures: [{ key: key('a') }],
    },
  ],
  passing: [
    {
      name: 'two lanes of one party',
      model: laneDocument([lane('net', 'party:us', needs('cloud')), lane('cloud', 'role:it', needs('net'))]),
    },
    { name: 'no circle', model: laneDocument([lane('net', 'party:us', needs('cloud')), lane('cloud', 'party:msp')]) },
    { name: 'a lane that needs itself', model: laneDocument([lane('net', 'party:us', needs('net'))]) },
    {
      name: 'a lane of nobody in the circle',
      model: laneDocument([lane('net', 'party:us', needs('cloud')), lane('cloud', null, needs('net'))]),
    },
  ],
  unknown: [
    {
      name: 'prerequisites not assessed',
      model: laneDocument([lane('net', 'party:us', { requires: undefined })]),
      missing: ['lane.requires'],
    },
    {
      name: 'those of a lane behind not assessed',
      model: laneDocument([
        lane('a', 'party:us', needs('b')),
        lane('b', 'party:msp', needs('c')),
        lane('c', null, { requires: undefined }),
      ]),
      missing: ['lane.requires'],
    },
    {
      name: 'a lane that is not listed',
      model: laneDocument([lane('net', 'party:us', needs('gone'))]),
      missing: ['lanes'],
    },
    {
      name: 'owners in a circle not assessed',
      model: laneDocument([lane('a', 'party:us', needs('b')), lane('b', null, { owners: undefined, ...needs('a') })]),
      missing: ['lane.owners'],
    },
    {
      name: 'the party of a role in a circle not known',
      model: laneDocument([lane('a', 'party:us', needs('b')), lane('b', 'role:new', needs('a'))]),
      missing: ['role.partyId'],
    },
    {
      name: 'the parties of a team and a person in a circle not known',
      model: laneDocument([lane('a', 'team:x', needs('b')), lane('b', 'person:y', needs('a'))]),
      missing: ['team.partyId', 'person.partyId'],
    },
  ],
  notApplicable: [
    { name: 'no prerequisites', model: laneDocument([lane('net', 'party:us')]) },
    { name: 'no lanes', model: laneDocument([]) },
  ],
  example: {
    failing: laneDocument([lane('net', 'party:us', needs('cloud')), lane('cloud', 'party:msp', needs('net'))]),
    fixed: laneDocument([lane('net', 'party:us', needs('cloud')), lane('cloud', 'party:msp')]),
  },
};
