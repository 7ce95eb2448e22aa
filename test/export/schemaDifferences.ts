/** A document that the schema refuses and JSON Schema takes, because JSON Schema cannot say the rule. */
export interface SchemaDifference {
  /** The rule, as the documentation names it. */
  readonly rule: string;
  /** Code of the problem that the schema reports. */
  readonly problem: string;
  /** Parts of a document that break this rule and no other. */
  readonly parts: object;
}

const named = { id: 'a', name: 'A' };
const metadata = (depth: number): unknown => (depth === 0 ? 1 : [metadata(depth - 1)]);

/** Everything in which JSON Schema and the schema of the document may differ. Any other difference fails the tests. */
export const schemaDifferences: readonly SchemaDifference[] = [
  {
    rule: 'A date is a day of the calendar.',
    problem: 'invalid-date',
    parts: { people: [{ ...named, activeFrom: '2026-02-30' }] },
  },
  {
    rule: 'An instant is on a day of the calendar, from 1970 to 2199 in UTC.',
    problem: 'invalid-instant',
    parts: { coverage: { overrides: [{ id: 'o', start: '2026-02-30T08:00:00Z', end: '2026-03-31T08:00:00Z' }] } },
  },
  {
    rule: 'A duration has at most 100 years.',
    problem: 'invalid-duration',
    parts: { services: [{ ...named, objectives: { rto: 'P36526D' } }] },
  },
  {
    rule: 'A duration on the calendar has at most 100 years.',
    problem: 'invalid-calendar-duration',
    parts: { contracts: [{ ...named, providerPartyId: 'p', noticePeriod: 'P101Y' }] },
  },
  {
    rule: 'A zone is a place: not `Factory`, `localtime`, `posixrules`.',
    problem: 'invalid-zone',
    parts: { parties: [{ ...named, timeZone: 'Factory' }] },
  },
  {
    rule: 'What ends does not end before it starts.',
    problem: 'ends-before-start',
    parts: { people: [{ ...named, activeFrom: '2026-03-01', activeUntil: '2026-02-01' }] },
  },
  {
    rule: 'A part is at most its whole: reactive hours of all hours, yearly rates of 1.',
    problem: 'exceeds-total',
    parts: { organization: { ...named, workload: { totalHours: 10, reactiveHours: 11 } } },
  },
  {
    rule: 'An uncertain figure stays within the bounds of its field, and its own bounds are in order.',
    problem: 'out-of-range',
    parts: { people: [{ ...named, annualSalary: { kind: 'uniform', min: 2, max: 1 } }] },
  },
  {
    rule: 'The letters of a scheme differ.',
    problem: 'duplicate-letter',
    parts: {
      raciScheme: {
        id: 'own',
        letters: ['one', 'two'].map((label) => ({ letter: 'R', label, semantics: ['does-work'] })),
      },
    },
  },
  {
    rule: 'A scheme that is not a preset has letters.',
    problem: 'letters-missing',
    parts: { raciScheme: { id: 'own' } },
  },
  {
    rule: 'A break is on a date or on days of the week, not both, not neither.',
    problem: 'date-or-days',
    parts: { coverage: { breaks: [{ zone: 'UTC', start: '12:00', end: '13:00' }] } },
  },
  {
    rule: 'The target of a service level is a duration where its metric is a time, else a share.',
    problem: 'target-does-not-fit-metric',
    parts: {
      contracts: [{ ...named, providerPartyId: 'p', serviceLevels: [{ id: 's', metric: 'response', target: 0.9 }] }],
    },
  },
  {
    rule: 'A correlation matrix has a row and a column for each input, 1 on the diagonal, and is symmetric.',
    problem: 'invalid-matrix',
    parts: { costs: { correlation: { kind: 'spearman', inputIds: ['x', 'y'], matrix: [[1]] } } },
  },
  {
    rule: '`metadata` has at most 32 levels.',
    problem: 'invalid-json-value',
    parts: { metadata: metadata(33) },
  },
];
