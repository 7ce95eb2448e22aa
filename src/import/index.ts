export { defaultRaciTableLimits } from './matrix/settings.js';
export type {
  AssignedLetter,
  CellTotals,
  LetterWord,
  RaciFromTableOptions,
  RaciFromTableResult,
  RaciTable,
  RaciTableLimits,
  RaciTableProblem,
  RaciTableTotals,
} from './matrix/model.js';
export { raciFromTable } from './raciFromTable.js';
export type { Problem } from '../internal/quantity/model.js';
