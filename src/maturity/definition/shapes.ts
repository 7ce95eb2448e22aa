import type { FieldShape, Shape, ShapeOf } from '../../internal/shapeFaults.js';
import { isRecord } from '../../internal/check.js';
import { lowerLevelDemands, maturityRuleKinds, overallMaturityRules } from './model.js';
import type {
  ContinuousMaturityRule,
  CumulativeMaturityRule,
  EvidenceNeed,
  HighWaterMaturityRule,
  MaturityCaps,
  MaturityCriterion,
  MaturityDimension,
  MaturityGroup,
  MaturityLevel,
  MaturityModel,
  MaturityRating,
  OverallMaturityRule,
} from './model.js';

const level: ShapeOf<MaturityLevel> = { number: 'number', name: 'id', description: 'text' };
const group: ShapeOf<MaturityGroup> = { id: 'id', name: 'id' };
const dimension: ShapeOf<MaturityDimension> = { id: 'id', name: 'id', groupId: 'text' };
const rating: ShapeOf<MaturityRating> = { rating: 'id', name: 'text', value: 'number', upToRate: 'number' };
const evidence: ShapeOf<EvidenceNeed> = { what: 'id', maxAgeDays: 'number' };
const criterion: ShapeOf<MaturityCriterion> = {
  id: 'id',
  dimensionId: 'id',
  level: 'number',
  weight: 'number',
  gate: 'flag',
  name: 'text',
  question: 'text',
  ratings: { list: rating },
  evidence: { one: evidence },
  sources: 'texts',
};
const caps: ShapeOf<MaturityCaps> = { unevidenced: 'id', stale: 'id', inconclusive: 'id' };
const overall: ShapeOf<OverallMaturityRule> = {
  kind: { words: overallMaturityRules, isRequired: true },
  dimensionIds: 'texts',
};

const kind: FieldShape = { words: maturityRuleKinds, isRequired: true };
const cumulative: ShapeOf<CumulativeMaturityRule> = {
  kind,
  minimumScore: 'number',
  gateRating: 'id',
  lowerLevels: { words: lowerLevelDemands, isRequired: true },
};
const continuous: ShapeOf<ContinuousMaturityRule> = { kind, derivesLevel: 'flag' };
const highWater: ShapeOf<HighWaterMaturityRule> = { kind, gateRating: 'id' };

/** The form of a rule, by what it says it is; of an unknown one only its kind is looked at. */
export function ruleShape(rule: unknown): Shape {
  const stated = isRecord(rule) ? rule['kind'] : undefined;
  if (stated === 'cumulative') return cumulative;
  if (stated === 'continuous') return continuous;
  if (stated === 'high-water') return highWater;
  const others = isRecord(rule) ? Object.keys(rule).map((key): [string, FieldShape] => [key, 'any']) : [];
  return { ...Object.fromEntries(others), kind };
}

/** The form of a model; its rule is looked at apart. */
export const modelShape: ShapeOf<MaturityModel> = {
  id: 'id',
  name: 'id',
  version: 'id',
  source: 'text',
  levels: { list: level, isRequired: true },
  groups: { list: group },
  dimensions: { list: dimension, isRequired: true },
  ratings: { list: rating, isRequired: true },
  criteria: { list: criterion, isRequired: true },
  rule: 'any',
  caps: { one: caps },
  overall: { one: overall },
  lowCoverageRate: 'number',
};
