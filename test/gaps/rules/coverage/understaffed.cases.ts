import type { CoverageWindow } from '../../../../src/coverage/model.js';
import type { CostAssumptions } from '../../../../src/cost/assumptions/model.js';
import { understaffed } from '../../../../src/gaps/rules/coverage/understaffed.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Person } from '../../../../src/services/parties/model.js';
import { documentWith } from '../../documents.js';
import { always, day, hours, nights, staffed } from './desks.js';

export const rule = understaffed;

const key = 'coverage/understaffed-247|party:msp';
const person = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  name: id,
  partyId: 'msp',
  teamIds: ['noc'],
  fte: 1,
  weeklyHours: 40,
  activeFrom: '2020-01-01',
  activeUntil: null,
  ...more,
});
const people = (count: number) => Array.from({ length: count }, (_, at) => person(`analyst-${at + 1}`));
const costs = (shrinkageRate: CostAssumptions['shrinkageRate']) => ({ costs: { assumptions: { shrinkageRate } } });

/** A provider with a desk around the clock, and our IT with one by day. */
const desk = (
  count: number | readonly Person[],
  windows: readonly CoverageWindow[],
  parts: Partial<OperatingModel> = {},
) =>
  documentWith({
    parties: [
      { id: 'us', name: 'Our IT' },
      { id: 'msp', name: 'Provider' },
    ],
    teams: [
      { id: 'desk', name: 'Desk', partyId: 'us' },
      { id: 'noc', name: 'Operations center', partyId: 'msp' },
    ],
    people: typeof count === 'number' ? people(count) : count,
    coverage: staffed([day, ...windows]),
    ...costs(0.3),
    ...parts,
  });

const seats = (number: number) => [always('all', { teamId: 'noc', seats: number })];
const one = [...people(7), person('last', { fte: undefined })];

export const tests: RuleTests = {
  failing: [
    {
      // 1 × 168 / (40 × 0.7) = 6.
      name: 'one seat with five people',
      model: desk(5, seats(1)),
      failures: [
        {
          key,
          severity: 'medium',
          data: { seats: 1, fte: 5, neededFte: 6 },
          message: 'Provider staffs 1 seats around the clock with 5 full-time equivalents; that takes at least 6.',
        },
      ],
    },
    {
      name: 'two seats with eleven of twelve',
      model: desk(11, seats(2)),
      failures: [{ key, data: { seats: 2, fte: 11, neededFte: 12 } }],
    },
    {
      // 2 × 168 / 60 is 5.6: less than the least that the source gives.
      name: 'two seats below the floor, whatever hours say',
      model: desk(7, seats(2)),
      options: { contractHours: 60, shrinkage: 0 },
      failures: [{ key, data: { seats: 2, fte: 7, neededFte: 8 } }],
    },
    {
      name: 'a higher floor',
      model: desk(9, seats(2), costs(null)),
      options: { floor: 12 },
      failures: [{ key, data: { seats: 2, fte: 9, neededFte: 12 } }],
    },
    {
      // 168 / 40 is 4.2 before anybody is ill.
      name: 'too few whatever the shrinkage is',
      model: desk(4, seats(1), { costs: undefined }),
      failures: [{ key, data: { seats: 1, fte: 4, neededFte: 4.2 } }],
    },
    {
      name: 'a shrinkage of 30 to 40 %: the least counts',
      model: desk(5, seats(1), costs({ kind: 'uniform', min: 0.3, max: 0.4 })),
      failures: [{ key, data: { seats: 1, fte: 5, neededFte: 6 } }],
    },
    {
      // Five of 0.8 have 32 hours each: a full-time equivalent has 40.
      name: 'part-time people',
      model: desk(
        people(5).map((each) => ({ ...each, fte: 0.8, weeklyHours: 32 })),
        seats(1),
      ),
      failures: [{ key, data: { seats: 1, fte: 4, neededFte: 6 } }],
    },
    {
      name: 'one who has left does not count',
      model: desk([...people(5), person('gone', { activeUntil: '2026-08-31' })], seats(1)),
      failures: [{ key }],
    },
    {
      name: 'day and night teams of one party',
      model: desk(people(5), nights, {
        coverage: staffed([...nights, hours('by-day', { teamId: 'days', partyId: 'msp' })]),
        teams: [
          { id: 'noc', name: 'Nights', partyId: 'msp' },
          { id: 'days', name: 'Days', partyId: 'msp' },
        ],
      }),
      failures: [{ key, data: { seats: 1, fte: 5, neededFte: 6 } }],
    },
    {
      name: 'one person, named and without a team',
      model: desk([person('ann', { teamIds: [] })], [always('all', { personId: 'ann' })]),
      failures: [{ key, data: { seats: 1, fte: 1, neededFte: 6 } }],
    },
    {
      name: 'windows of the party without a team',
      model: desk(people(5), [always('all', { partyId: 'msp' })]),
      failures: [{ key, data: { seats: 1, fte: 5, neededFte: 6 } }],
    },
  ],
  passing: [
    { name: 'one seat with six people', model: desk(6, seats(1)) },
    { name: 'two seats with twelve', model: desk(12, seats(2)) },
    { name: 'the floor is for two seats: one passes with six', model: desk(6, seats(1)), options: { floor: 12 } },
    // 2 × 168 / (60 × 1) is 5.6.
    {
      name: 'two seats without a floor',
      model: desk(6, seats(2)),
      options: { floor: 0, contractHours: 60, shrinkage: 0 },
    },
    { name: 'nobody is ever away: 4.2 are enough', model: desk(5, seats(1), costs(null)) },
    { name: 'a shrinkage that the caller states', model: desk(5, seats(1)), options: { shrinkage: 0.1 } },
    {
      name: 'shrinkage of 10 to 16 %, enough for the greatest',
      model: desk(5, seats(1), costs({ kind: 'pert', min: 0.1, mode: 0.12, max: 0.16 })),
    },
    {
      name: 'listed or drawn from values',
      model: desk(6, seats(1), costs({ kind: 'discrete', values: [0.1, 0.3], weights: [1, 1] })),
    },
    { name: 'observed values', model: desk(6, seats(1), costs({ kind: 'empirical', sample: [0.1, 0.3] })) },
    { name: 'a constant', model: desk(6, seats(1), costs({ kind: 'constant', value: 0.3 })) },
  ],
  unknown: [
    { name: 'shrinkage', model: desk(6, seats(1), { costs: undefined }), missing: ['costs.assumptions.shrinkageRate'] },
    {
      name: 'a shrinkage that may be more or less than there are people for',
      model: desk(6, seats(1), costs({ kind: 'uniform', min: 0.2, max: 0.4 })),
      missing: ['costs.assumptions.shrinkageRate'],
    },
    {
      name: 'a shrinkage that may be anything',
      model: desk(6, seats(1), costs({ kind: 'normal', mean: 0.3, standardDeviation: 0.05 })),
      missing: ['costs.assumptions.shrinkageRate'],
    },
    {
      name: 'how much one of them works',
      model: desk(one.slice(2), seats(1)),
      missing: ['person.fte'],
    },
    {
      name: 'contract hours of one',
      model: desk([...people(6), person('last', { weeklyHours: undefined })], seats(1)),
      missing: ['person.weeklyHours'],
    },
    {
      name: 'contract hours that nobody has',
      model: desk([...people(6), person('last', { weeklyHours: null })], seats(1)),
      missing: ['person.weeklyHours'],
    },
    {
      name: 'the team of one',
      model: desk([...people(5), person('last', { teamIds: undefined })], seats(1)),
      missing: ['person.teamIds'],
    },
    {
      name: 'until when one is there',
      model: desk([...people(5), person('last', { activeUntil: undefined })], seats(1)),
      missing: ['person.activeUntil'],
    },
    {
      name: 'since when one is there',
      model: desk([...people(5), person('last', { activeFrom: undefined })], seats(1)),
      missing: ['person.activeFrom'],
    },
    { name: 'people', model: desk(5, seats(1), { people: undefined }), missing: ['people'] },
    {
      name: 'people of a provider, none of whom is on the desk',
      model: desk([person('boss', { teamIds: [] })], seats(1)),
      missing: ['people'],
    },
    {
      name: 'whether all people of the provider are listed',
      model: desk(5, seats(1), { partialCollections: [{ collection: 'people', subjects: ['party:msp'] }] }),
      missing: ['people'],
    },
    { name: 'hours', model: desk(5, seats(1), { coverage: undefined }), missing: ['coverage'] },
    { name: 'who staffs a window', model: desk(5, [always('all')]), missing: ['window.teamId'] },
    { name: 'a team that is not listed', model: desk(5, [always('all', { teamId: 'gone' })]), missing: ['teams'] },
    {
      name: 'the party of a team',
      model: desk(5, seats(1), {
        teams: [
          { id: 'noc', name: 'Operations center' },
          { id: 'desk', name: 'Desk', partyId: 'us' },
        ],
      }),
      missing: ['team.partyId'],
    },
    {
      name: 'the party of a person with hours',
      model: desk([person('ann', { partyId: undefined, teamIds: [] })], [always('all', { personId: 'ann' })]),
      missing: ['person.partyId'],
    },
  ],
  notApplicable: [
    { name: 'desks by day', model: desk(5, []) },
    { name: 'nights only', model: desk(2, nights) },
    { name: 'on call around the clock', model: desk(2, [always('all', { teamId: 'noc', mode: 'on-call' })]) },
  ],
  example: { failing: desk(5, seats(1)), fixed: desk(6, seats(1)) },
};
