export type { ActivityHolders } from './activityHolders.js';
export type { ActivityAnalysis, HolderAnalysis, LetterCount, RaciAnalysis } from './analysis.js';
export { analyzeRaci } from './analyzeRaci.js';
export type { AnalyzeRaciOptions } from './analyzeRaci.js';
export type { CompiledScheme } from './compileScheme.js';
export type { RaciActivity, RaciInput, RaciParticipant } from './input.js';
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
export { raciMatrix } from './raciMatrix.js';
export type { MatrixCell, MatrixRow, RaciMatrix, RaciMatrixOptions } from './raciMatrix.js';
export { raciSchemes } from './schemes.js';
export type { RaciSchemePreset } from './schemes.js';
export type { ScopeCell } from './scopeCells.js';
export { defaultRaciThresholds } from './thresholds.js';
export type { RaciThresholds, StatedThresholds } from './thresholds.js';
