import { refuse } from '../check.js';

/** Refuses a shape of a beta or gamma law that is not from 10^-300 to 10^8; the work grows with the root of the shape. */
export function checkShape(value: number, path: string): void {
  if (!(value >= 1e-300 && value <= 1e8)) refuse(path, 'be from 1e-300 to 1e8');
}
