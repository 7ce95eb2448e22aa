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
export { intlZones } from '../internal/time/intlZones.js';
export { tableZones } from './zones/tableZones.js';
export { temporalZones } from './zones/temporalZones.js';
export type { TemporalLike, TemporalZonedDateTime } from './zones/temporalZones.js';
export { zonedInstant } from './zones/zonedInstant.js';
export type { ZonedInstantOptions } from './zones/zonedInstant.js';
export { zoneTables } from './zones/zoneTables.js';
export type { NamedZoneTable, ZoneTables, ZoneTablesOptions } from './zones/zoneTables.js';
export type { ZoneProvider } from '../internal/time/zoneProvider.js';
export type { ZoneTransitions } from '../internal/time/zoneTable.js';
