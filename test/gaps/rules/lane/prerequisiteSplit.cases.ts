import { prerequisiteSplit } from '../../../../src/gaps/rules/lane/prerequisiteSplit.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import { lane, laneDocument, needs, who } from './lanes.js';

export const rule = prerequisiteSplit;

const key = (id: string, needed: string) => `lane/prerequisite-split|lane:${id}|lane:${needed}`;
const security = (...needed: string[]) => lane('security', 'party:msp', needs(...needed));
const should = { requires: [{ laneId: 'net', strength: 'should' as const }] };

export const tests: RuleTests = {
  failing: [
    {
      name: 'another party owns what must be in one hand',
      model: laneDocument([security('net'), lane('net', 'party:us')]),
      failures: [
        {
          key: key('security', 'net'),
          severity: 'high',
          message:
            'Lane Lane security of party "msp" must have lane "net" in the same hands, which another party owns.',
          data: { party: 'msp', lane: 'net' },
        },
      ],
    },
    {
      name: 'another party owns what should be in one hand',
      model: laneDocument([lane('security', 'party:msp', should), lane('net', 'party:us')]),
      failures: [{ key: key('security', 'net'), severity: 'medium', messageId: 'should' }],
    },
    {
      name: 'two of three',
      model: laneDocument([
        security('net', 'cloud', 'backup'),
        lane('net', 'role:it'),
        lane('cloud', 'role:noc'),
        lane('backup', 'role:lead'),
      ]),
      failures: [{ key: key('security', 'backup') }, { key: key('security', 'net') }],
    },
    {
      name: 'behind a lane of the same party: told there',
      model: laneDocument([security('net'), lane('net', 'party:msp', needs('sites')), lane('sites', 'party:us')]),
      failures: [{ key: key('net', 'sites') }],
    },
    {
      name: 'behind a lane that nobody owns',
      model: laneDocument([security('net'), lane('net', null, needs('sites')), lane('sites', 'party:us')]),
      failures: [{ key: key('security', 'sites') }],
    },
    {
      name: 'behind two lanes that nobody owns, by a weak link',
      model: laneDocument([
        lane('security', 'party:msp', should),
        lane('net', null, needs('sites')),
        lane('sites', null, needs('power')),
        lane('power', 'party:us'),
      ]),
      failures: [{ key: key('security', 'power'), severity: 'medium' }],
    },
    {
      name: 'beside one whose owners are not assessed',
      model: laneDocument([
        security('net', 'cloud'),
        lane('net', 'party:us'),
        lane('cloud', null, { owners: undefined }),
      ]),
      failures: [{ key: key('security', 'net') }],
    },
  ],
  passing: [
    { name: 'one party', model: laneDocument([security('net'), lane('net', 'role:noc')]) },
    { name: 'nobody owns it: another rule says so', model: laneDocument([security('net'), lane('net', null)]) },
    {
      name: 'it has several owners, also this one: another rule says so',
      model: laneDocument([security('net'), lane('net', null, { owners: [who('party:us'), who('party:msp')] })]),
    },
    { name: 'a lane that needs itself', model: laneDocument([security('security')]) },
  ],
  unknown: [
    {
      name: 'prerequisites not assessed',
      model: laneDocument([lane('net', 'party:us', { requires: undefined })]),
      missing: ['lane.requires'],
    },
    {
      name: 'owners not assessed',
      model: laneDocument([lane('security', null, { owners: undefined, ...needs('net') }), lane('net', 'party:us')]),
      missing: ['lane.owners'],
    },
    {
      name: 'owners of what it needs not assessed',
      model: laneDocument([security('net'), lane('net', null, { owners: undefined })]),
      missing: ['lane.owners'],
    },
    { name: 'what it needs is not listed', model: laneDocument([security('gone')]), missing: ['lanes'] },
    {
      name: 'the party of a role not known',
      model: laneDocument([security('net'), lane('net', 'role:new')]),
      missing: ['role.partyId'],
    },
    {
      name: 'the parties of a team and a person not known',
      model: laneDocument([security('net', 'cloud'), lane('net', 'team:x'), lane('cloud', 'person:y')]),
      missing: ['team.partyId', 'person.partyId'],
    },
    {
      name: 'what a lane of nobody needs not assessed',
      model: laneDocument([security('net'), lane('net', null, { requires: undefined })]),
      missing: ['lane.requires'],
    },
  ],
  notApplicable: [
    { name: 'no prerequisites', model: laneDocument([lane('net', 'party:us')]) },
    { name: 'no owner', model: laneDocument([lane('net', null, needs('gone'))]) },
    {
      name: 'owners of two parties: another rule says so',
      model: laneDocument([
        lane('security', null, { owners: [who('party:us'), who('party:msp')], ...needs('net') }),
        lane('net', 'party:us'),
      ]),
    },
  ],
  example: {
    failing: laneDocument([security('net'), lane('net', 'party:us')]),
    fixed: laneDocument([security('net'), lane('net', 'party:msp')]),
  },
};
