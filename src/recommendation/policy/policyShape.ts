import type { Shape, ShapeOf } from '../../internal/shapeFaults.js';
import { factKinds, flagSeverities, scoreForms } from './model.js';
import type {
  DriverEmphasis,
  EngagementRule,
  EngagementTable,
  NeutralityBounds,
  Policy,
  PolicyAggregation,
  PolicyConstraint,
  PolicyCriterion,
  PolicyDerivedFact,
  PolicyFact,
  PolicyFlag,
  PolicyPreference,
  PolicyRule,
} from './model.js';

const rule = {
  code: 'id',
  when: 'text',
  condition: 'any',
  sentence: 'id',
  remedy: 'id',
  scope: { words: ['service', 'organization'] },
  gapRules: 'texts',
  sources: 'texts',
  note: 'text',
} as const satisfies ShapeOf<PolicyRule>;

const fact = {
  id: 'id',
  kind: { words: factKinds, isRequired: true },
  min: 'number',
  max: 'number',
  whole: 'flag',
  values: 'texts',
  description: 'text',
} as const satisfies ShapeOf<PolicyFact>;

const criterion = {
  id: 'id',
  fact: 'text',
  description: 'text',
  weight: 'number',
  serviceScopeOnly: 'flag',
  levels: 'any',
  basis: 'text',
  explicit: 'flag',
  sources: 'texts',
} as const satisfies ShapeOf<PolicyCriterion>;

const emphasis = {
  fact: 'text',
  factorPrimary: 'number',
  factorSecondary: 'number',
  map: 'any',
} as const satisfies ShapeOf<DriverEmphasis>;

const derived = {
  fact: 'id',
  whenUnstatedAnd: 'any',
  from: 'id',
  map: 'any',
} as const satisfies ShapeOf<PolicyDerivedFact>;

const engagementRule = { when: 'any', engagement: 'id', sources: 'texts' } as const satisfies ShapeOf<EngagementRule>;

const engagementTable = {
  appliesTo: 'texts',
  hitPolicy: { words: ['first'] },
  rules: { list: engagementRule, isRequired: true },
} as const satisfies ShapeOf<EngagementTable>;

const aggregation = {
  form: { words: scoreForms, isRequired: true },
  formula: 'text',
  order: 'texts',
  ties: 'text',
  rankingDisplayOrderOnTie: 'texts',
} as const satisfies ShapeOf<PolicyAggregation>;

const neutrality = {
  minShare: 'number',
  maxShare: 'number',
  basis: 'text',
} as const satisfies ShapeOf<NeutralityBounds>;

/** What kind of value stands in which field of a policy. */
export const policyShape: Shape = {
  id: 'id',
  version: 'id',
  about: 'text',
  models: 'texts',
  engagements: 'texts',
  fitScale: 'numbers',
  facts: { list: fact },
  askFirst: 'texts',
  criteria: { list: criterion, isRequired: true },
  driverEmphasis: { one: emphasis },
  constraints: { list: { ...rule, excludes: 'texts' } satisfies ShapeOf<PolicyConstraint> },
  strongPreferences: {
    list: { ...rule, demotes: 'texts', overridable: 'flag' } satisfies ShapeOf<PolicyPreference>,
  },
  flags: {
    list: {
      ...rule,
      severity: { words: flagSeverities, isRequired: true },
    } satisfies ShapeOf<PolicyFlag>,
  },
  derivedFacts: { list: derived },
  engagementTable: { one: engagementTable },
  aggregation: { one: aggregation },
  neutrality: { one: neutrality },
} satisfies ShapeOf<Policy>;
