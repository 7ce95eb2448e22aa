export { activityHolders } from './activityHolders.js';
export type { ActivityHolders, ActivityHoldersOptions } from './activityHolders.js';
export type { ActivityAnalysis } from './activityAnalysis.js';
export { analyzeRaci } from './analyzeRaci.js';
export type { AnalyzeRaciOptions, RaciAnalysis } from './analyzeRaci.js';
export { compileScheme } from './compileScheme.js';
export type { CompiledScheme } from './compileScheme.js';
export type { HolderAnalysis } from './holderAnalysis.js';
export type { RaciActivity, RaciInput, RaciParticipant } from './input.js';
export type { LetterCount } from './letterCounts.js';
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
export { inScope, scopeCells } from './scopeCells.js';
export type { ScopeCell } from './scopeCells.js';
export { scopeOverlap } from './scopeOverlap.js';
export type { Overlap } from './scopeOverlap.js';
export { defaultRaciThresholds } from './thresholds.js';
export type { RaciThresholds, StatedThresholds } from './thresholds.js';
