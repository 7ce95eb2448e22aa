import { refuse } from '../check.js';

/** Largest shape of a beta or gamma law: the work grows with its root. */
export const largestShape = 1e8;

/** Refuses a shape of a beta or gamma law that is not above 0 and at most `largestShape`. */
export function checkShape(value: number, path: string): void {
  if (!(value >= 1e-300 && value <= largestShape)) refuse(path, 'be from 1e-300 to 1e8');
}
