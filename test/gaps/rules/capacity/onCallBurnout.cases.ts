import type { Rotation } from '../../../../src/coverage/model.js';
import { onCallBurnout } from '../../../../src/gaps/rules/capacity/onCallBurnout.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Person } from '../../../../src/services/parties/model.js';
import { documentWith } from '../../documents.js';

export const rule = onCallBurnout;

const key = 'capacity/on-call-burnout|person:ada';
const rotation = (id: string, members: readonly string[], more: Partial<Rotation> = {}): Rotation => ({
  id,
  zone: 'Europe/London',
  unit: 'week',
  handOff: '09:00',
  from: '2026-01-05',
  members,
  ...more,
});
const ada = (more: Partial<Person> = {}, coverage: OperatingModel['coverage'] = { rotations: [] }) =>
  documentWith({ people: [{ id: 'ada', name: 'Ada Cole', ...more }], coverage });
const inThree = { rotations: [rotation('infra', ['ada', 'ben', 'cai'])] };
const inFour = { rotations: [rotation('infra', ['ada', 'ben', 'cai', 'dee'])] };
const oneInFour = { oneTurnIn: 4 };

export const tests: RuleTests = {
  failing: [
    {
      name: 'one turn in three',
      model: ada({}, inThree),
      options: oneInFour,
      failures: [
        {
          key,
          severity: 'medium',
          message: 'Ada Cole is on call 0.33 of the time, more often than one turn in 4.',
          data: { share: 0.33, oneTurnIn: 4 },
        },
      ],
    },
    {
      name: 'in two rotations: a fifth and a tenth are more than a quarter',
      model: ada(
        {},
        {
          rotations: [
            rotation('infra', ['ada', 'b', 'c', 'd', 'e']),
            rotation('apps', ['f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'ada'], { unit: 'day' }),
          ],
        },
      ),
      options: oneInFour,
      failures: [{ key, data: { share: 0.3, oneTurnIn: 4 } }],
    },
    {
      name: 'two of five turns',
      model: ada({}, { rotations: [rotation('infra', ['ada', 'b', 'ada', 'c', 'd'])] }),
      options: oneInFour,
      failures: [{ key, data: { share: 0.4, oneTurnIn: 4 } }],
    },
    {
      name: 'called too often',
      model: ada({ pagesPerMonth: 9 }, inThree),
      options: { maxPagesPerMonth: 8 },
      failures: [{ key, message: 'Ada Cole is called 9 times a month, more often than 8.' }],
    },
    {
      name: 'both',
      model: ada({ pagesPerMonth: 9 }, inThree),
      options: { ...oneInFour, maxPagesPerMonth: 8 },
      failures: [
        { key, messageId: 'both', message: 'Ada Cole is on call 0.33 of the time, and called 9 times a month.' },
      ],
    },
    {
      name: 'turns for certain, calls are not assessed and coverage is partial',
      model: { ...ada({}, inThree), partialCollections: [{ collection: 'coverage' }] },
      options: { ...oneInFour, maxPagesPerMonth: 8 },
      failures: [{ key, messageId: 'turns' }],
    },
  ],
  passing: [
    { name: 'exactly one in four', model: ada({}, inFour), options: oneInFour },
    { name: 'exactly as many calls', model: ada({ pagesPerMonth: 8 }, inThree), options: { maxPagesPerMonth: 8 } },
    { name: 'no calls', model: ada({ pagesPerMonth: null }, inThree), options: { maxPagesPerMonth: 0 } },
    {
      name: 'another rotation has ended, one has not begun, one staffs the desk',
      model: ada(
        {},
        {
          rotations: [
            ...inFour.rotations,
            rotation('old', ['ada'], { until: '2026-08-31' }),
            rotation('next', ['ada'], { from: '2026-09-02' }),
            rotation('desk', ['ada'], { mode: 'staffed' }),
          ],
        },
      ),
      options: oneInFour,
    },
  ],
  unknown: [
    {
      name: 'no coverage',
      model: documentWith({ people: [{ id: 'ada', name: 'Ada Cole' }] }),
      options: oneInFour,
      missing: ['coverage'],
    },
    { name: 'no rotations', model: ada({}, {}), options: oneInFour, missing: ['coverage.rotations'] },
    { name: 'calls', model: ada({}, inThree), options: { maxPagesPerMonth: 8 }, missing: ['person.pagesPerMonth'] },
    {
      name: 'whether there are more rotations',
      model: { ...ada({}, inFour), partialCollections: [{ collection: 'coverage' }] },
      options: oneInFour,
      missing: ['coverage'],
    },
  ],
  notApplicable: [
    { name: 'nobody set a limit', model: ada({ pagesPerMonth: 100 }, inThree) },
    { name: 'not on call', model: ada({}, { rotations: [rotation('infra', ['ben'])] }), options: oneInFour },
    { name: 'no coverage at all', model: ada({}, null), options: oneInFour },
  ],
  example: { options: oneInFour, failing: ada({}, inThree), fixed: ada({}, inFour) },
};
