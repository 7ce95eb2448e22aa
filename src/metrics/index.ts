export { metricAreas, metricDirections, metricKinds, metricSources, metricUnits } from './model.js';
export type { MetricDefinition, MetricObservation, MetricTolerance, Metrics } from './model.js';
export { incidentPriorities, incidentStatuses } from './incident/model.js';
export type {
  IncidentAssignment,
  IncidentOutage,
  IncidentPause,
  IncidentRecord,
  InstantInput,
  ReportedFigures,
} from './incident/model.js';
export type { Entity, EntityCommon, ExternalId, ImportedFrom } from '../internal/entity/model.js';
export type { JsonValue } from '../internal/json.js';
