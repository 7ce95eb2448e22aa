import type {
  ActivityResponsibility,
  Assessment,
  Coverage,
  FirstGap,
  Headline,
  Holder,
  PartyResponsibility,
  Responsibilities,
  ServiceCoverage,
  ServiceHours,
  SkillCoverage,
} from '../../src/assessment/model.js';
import type {
  Completeness,
  Finding,
  GapReport,
  OpenQuestion,
  RelatedPlace,
  RuleError,
  RuleTally,
} from '../../src/gaps/model.js';
import type { MatrixColumn } from '../../src/raci/matrixColumns.js';
import type { MatrixCell, MatrixRow, RaciMatrix } from '../../src/raci/raciMatrix.js';

/** What becomes of a field for clients: it stays, it is made anew without people, or it is not there. */
export type FieldClass = 'kept' | 'covered' | 'gone';
type Fields<T> = Readonly<Record<keyof T, FieldClass>>;

// A new field of a result does not compile here until somebody has decided who may see it.

export const findingFields: Fields<Finding> = {
  ruleId: 'kept',
  kind: 'kept',
  severity: 'kept',
  subject: 'covered',
  label: 'covered',
  pointer: 'covered',
  related: 'covered',
  messageId: 'kept',
  message: 'covered',
  data: 'covered',
  sensitive: 'gone',
  remediation: 'covered',
  sources: 'kept',
  key: 'covered',
  missing: 'kept',
  supersededBy: 'covered',
  exception: 'kept',
  firstSeenOn: 'kept',
};
export const reportFields: Fields<GapReport> = {
  kind: 'kept',
  asOf: 'kept',
  schemaVersion: 'kept',
  ruleSetVersion: 'kept',
  configuration: 'kept',
  audience: 'covered',
  withheld: 'covered',
  findings: 'covered',
  excepted: 'covered',
  superseded: 'covered',
  tallies: 'kept',
  completeness: 'covered',
  ruleErrors: 'covered',
  incomplete: 'kept',
  people: 'gone',
  templates: 'gone',
};
export const assessmentFields: Fields<Assessment> = {
  kind: 'kept',
  asOf: 'kept',
  modelId: 'kept',
  schemaVersion: 'kept',
  audience: 'covered',
  withheld: 'covered',
  inputDigest: 'covered',
  headline: 'covered',
  responsibilities: 'covered',
  coverage: 'covered',
  maturity: 'covered',
  metrics: 'covered',
  recommendation: 'covered',
  transition: 'covered',
  reviewsDue: 'covered',
  cost: 'covered',
  gaps: 'covered',
  completeness: 'covered',
  people: 'gone',
};
export const matrixFields: Fields<RaciMatrix> = {
  kind: 'kept',
  audience: 'covered',
  withheld: 'covered',
  schemeId: 'kept',
  columns: 'covered',
  rows: 'kept',
  unplaced: 'kept',
  people: 'gone',
};
export const memberFields: {
  readonly related: Fields<RelatedPlace>;
  readonly tally: Fields<RuleTally>;
  readonly completeness: Fields<Completeness>;
  readonly question: Fields<OpenQuestion>;
  readonly error: Fields<RuleError>;
  readonly configuration: Fields<GapReport['configuration']>;
  readonly setting: Fields<GapReport['configuration']['rules'][number]>;
  readonly headline: Fields<Headline>;
  readonly responsibilities: Fields<Responsibilities>;
  readonly activity: Fields<ActivityResponsibility>;
  readonly holder: Fields<Holder>;
  readonly party: Fields<PartyResponsibility>;
  readonly coverage: Fields<Coverage>;
  readonly service: Fields<ServiceCoverage>;
  readonly hours: Fields<ServiceHours>;
  readonly gap: Fields<FirstGap>;
  readonly skill: Fields<SkillCoverage>;
  readonly column: Fields<MatrixColumn>;
  readonly row: Fields<MatrixRow>;
  readonly cell: Fields<MatrixCell>;
} = {
  related: { subject: 'covered', pointer: 'covered', note: 'kept' },
  tally: { ruleId: 'kept', pass: 'kept', fail: 'kept', unknown: 'kept', notApplicable: 'kept', excepted: 'kept' },
  completeness: { needed: 'kept', known: 'kept', questions: 'covered' },
  question: { code: 'kept', pointer: 'covered', unlocks: 'kept' },
  error: { ruleId: 'kept', subject: 'covered', message: 'kept' },
  configuration: {
    ruleSet: 'kept',
    accountableImpliesResponsible: 'kept',
    rules: 'kept',
    overrides: 'kept',
  },
  setting: { ruleId: 'kept', severity: 'kept', fixed: 'kept', options: 'kept' },
  headline: {
    failures: 'kept',
    unknown: 'kept',
    worst: 'covered',
    activities: 'kept',
    withOneAccountable: 'kept',
    knownShare: 'kept',
  },
  responsibilities: { schemeId: 'kept', accountableImpliesResponsible: 'kept', activities: 'covered', parties: 'kept' },
  activity: {
    activityId: 'kept',
    label: 'kept',
    serviceId: 'kept',
    section: 'kept',
    accountable: 'covered',
    responsible: 'covered',
  },
  holder: { assignee: 'covered', label: 'covered', partyId: 'kept', scoped: 'kept' },
  party: { partyId: 'kept', label: 'kept', accountable: 'kept', responsible: 'kept' },
  coverage: { from: 'kept', to: 'kept', timeZoneData: 'kept', holidaysAssessed: 'kept', services: 'kept' },
  service: { serviceId: 'kept', label: 'kept', hours: 'kept' },
  hours: {
    seatsOf: 'kept',
    missing: 'kept',
    requiredMinutes: 'kept',
    coveredMinutes: 'kept',
    uncoveredMinutes: 'kept',
    modeDowngradedMinutes: 'kept',
    understaffedMinutes: 'kept',
    thinMinutes: 'kept',
    personsUnknownMinutes: 'kept',
    coveredRate: 'kept',
    gaps: 'kept',
    longestGapMinutes: 'kept',
    firstGap: 'kept',
    uncovered: 'kept',
    minutesAtDepth: 'kept',
    skills: 'kept',
  },
  gap: {
    kind: 'kept',
    start: 'kept',
    end: 'kept',
    minutes: 'kept',
    zone: 'kept',
    localStart: 'kept',
    localEnd: 'kept',
    causes: 'kept',
    recurrence: 'kept',
  },
  skill: { skillId: 'kept', uncoveredMinutes: 'kept' },
  column: { assignee: 'covered', label: 'covered' },
  row: {
    activityId: 'kept',
    label: 'kept',
    section: 'kept',
    serviceId: 'kept',
    lettersAssessed: 'kept',
    cells: 'kept',
  },
  cell: { letters: 'kept', scoped: 'kept' },
};
