import type { OperationsEvent } from '../../../../src/governance/records/model.js';
import { heroIncidents } from '../../../../src/gaps/rules/resilience/heroIncidents.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import { documentWith } from '../../documents.js';

export const rule = heroIncidents;

const key = 'resilience/hero-incidents|person:ada';
const people = [{ id: 'ada', name: 'Ada Cole' }];
/** Major incidents by who resolved them. */
const resolved = (...resolvers: (string | null)[]): OperationsEvent[] =>
  resolvers.map((resolverPersonId, at) => ({
    id: `i${String.fromCharCode(97 + at)}`,
    kind: 'incident',
    occurredOn: '2026-08-01',
    major: true,
    resolverPersonId,
  }));
const events = (...list: OperationsEvent[]) => documentWith({ people, events: list });
const open = (id: string, more: Partial<OperationsEvent>): OperationsEvent => ({
  id,
  kind: 'incident',
  occurredOn: '2026-08-01',
  ...more,
});

export const tests: RuleTests = {
  failing: [
    {
      name: 'two of three',
      model: events(...resolved('ada', 'ada', 'ben')),
      failures: [
        {
          key,
          severity: 'medium',
          message: 'Ada Cole resolved 2 of 3 major incidents.',
          data: { resolvedIncidents: 2, majorIncidents: 3 },
        },
      ],
    },
    {
      name: 'three of four, although it is not known whether another was major',
      model: events(...resolved('ada', 'ada', 'ada', null), open('x', { resolverPersonId: 'ben' })),
      failures: [{ key }],
    },
    {
      name: 'a stricter limit',
      model: events(...resolved('ada', 'ben', 'cai')),
      options: { maxShare: 0.3 },
      failures: [{ key }],
    },
  ],
  passing: [
    {
      name: 'one of two, where two are enough',
      model: events(...resolved('ada', 'ben')),
      options: { minIncidents: 2 },
    },
    { name: 'exactly half', model: events(...resolved('ada', 'ada', 'ben', 'cai')) },
    { name: 'nobody in particular', model: events(...resolved(null, null, null)) },
    {
      name: 'what is small, later or no incident does not count',
      model: events(
        ...resolved('ada', 'ben', 'cai'),
        open('small', { major: false, resolverPersonId: 'ada' }),
        open('none', { major: null, resolverPersonId: 'ada' }),
        open('later', { major: true, occurredOn: '2026-09-02', resolverPersonId: 'ada' }),
        open('change', { kind: 'change', major: true, resolverPersonId: 'ada' }),
      ),
    },
    {
      name: 'even with the one that is not assessed no more than half',
      model: events(...resolved('ada', 'ben', 'ben'), open('x', { major: true })),
    },
  ],
  unknown: [
    { name: 'no events', model: documentWith({ people }), missing: ['events'] },
    {
      name: 'two major incidents, and the list need not be complete',
      model: events(...resolved('ada', 'ada')),
      missing: ['events'],
    },
    {
      name: 'no major incident, and the list need not be complete',
      model: events(open('small', { major: false })),
      missing: ['events'],
    },
    {
      name: 'who resolved the third',
      model: events(...resolved('ada', 'ben'), open('x', { major: true })),
      missing: ['event.resolverPersonId'],
    },
    {
      name: 'whether another was major',
      model: events(...resolved('ada', 'ben', 'ada', 'ben'), open('x', { resolverPersonId: 'ada' })),
      missing: ['event.major'],
    },
    {
      name: 'whether there are enough',
      model: events(...resolved('ada', 'ada'), open('x', { resolverPersonId: 'ada' })),
      missing: ['event.major'],
    },
  ],
  notApplicable: [
    {
      name: 'too few to say something',
      model: { ...events(...resolved('ada', 'ada')), completeCollections: [{ collection: 'events' }] },
    },
    { name: 'no events at all', model: events() },
    {
      name: 'no major incident in a complete list',
      model: { ...events(open('small', { major: false })), completeCollections: [{ collection: 'events' }] },
    },
  ],
  example: {
    failing: events(...resolved('ada', 'ada', 'ben')),
    fixed: events(...resolved('ada', 'ada', 'ben', 'ben')),
  },
};
