export { coverageModes, rotationUnits, supportTiers, weekdays } from './model.js';
export type {
  Break,
  Closure,
  CoverageMode,
  CoveragePlan,
  CoverageWindow,
  HoursPlan,
  HoursWindow,
  Override,
  Replacement,
  RequiredCoverage,
  Rotation,
  SupportTier,
  WallHours,
  Weekday,
} from './model.js';
export type { EntityCommon, ExternalId, ImportedFrom, UnnamedEntity } from '../internal/entity/model.js';
export type { JsonValue } from '../internal/json.js';
