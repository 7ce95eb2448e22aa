export type { ActivityHolders } from './activityHolders.js';
export type { ActivityAnalysis, HolderAnalysis, LetterCount, RaciAnalysis } from './analysis.js';
export { analyzeRaci } from './analyzeRaci.js';
export type { AnalyzeRaciOptions } from './analyzeRaci.js';
export type { CompiledScheme } from './compileScheme.js';
export type {
  AccountableMove,
  ActivityChange,
  ActivityRename,
  ChangedPart,
  ColumnRename,
  LetterChange,
  LetterPeriod,
  MeaningChange,
  NameChange,
  OptionChange,
  PeriodChange,
  RaciDiff,
  SchemeChange,
} from './diff.js';
export { diffRaci } from './diffRaci.js';
export type { DiffRaciOptions } from './diffRaci.js';
export { dutyStatuses } from './duties.js';
export type { DutyGap, DutyMatch, DutyMatches, DutyStatus, UnknownDuty } from './duties.js';
export { dutyMatches } from './dutyMatches.js';
export type { DutyMatchesOptions } from './dutyMatches.js';
export type {
  DutyInput,
  LaneInput,
  RaciActivity,
  RaciInput,
  RaciParticipant,
  RaciService,
  RaciStatement,
} from './input.js';
export { laneAgreements, laneOwnerStatuses } from './lanes.js';
export type {
  LaneAgreement,
  LaneCycle,
  LaneMember,
  LaneMemberRow,
  LaneOwner,
  LaneOwnerStatus,
  LanePrerequisite,
  LaneRow,
  LaneView,
  SharedActivity,
} from './lanes.js';
export { laneView } from './laneView.js';
export type { LaneViewOptions } from './laneView.js';
export { loadLevels, loadLimits } from './load.js';
export type { HolderLoad, LoadLevel, LoadLimit, LoadNotPlaced, RaciLoad } from './load.js';
export type { MatrixColumn } from './matrixColumns.js';
export { laneStrengths, raciSemantics } from './model.js';
export type {
  Assignment,
  AssignmentScope,
  Duty,
  Lane,
  LaneCarveOut,
  LaneRequirement,
  LaneSelector,
  RaciLetter,
  RaciScheme,
  RaciSemantic,
} from './model.js';
export { raciLoad } from './raciLoad.js';
export type { RaciLoadOptions } from './raciLoad.js';
export { raciMatrix } from './raciMatrix.js';
export type { MatrixCell, MatrixRow, RaciMatrix, RaciMatrixOptions } from './raciMatrix.js';
export { responsibilityRows } from './responsibilityRows.js';
export type { ResponsibilityRow, ResponsibilityRows } from './responsibilityRows.js';
export { raciSchemes } from './schemes.js';
export type { RaciSchemePreset } from './schemes.js';
export type { ScopeCell } from './scopeCells.js';
export { defaultRaciThresholds } from './thresholds.js';
export type { RaciThresholds, StatedThresholds } from './thresholds.js';
