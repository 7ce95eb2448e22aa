import { formatInstant } from './formatInstant.js';

/**
 * Writes what a wall clock reads as `YYYY-MM-DDTHH:mm`, with seconds and milliseconds only where they are not zero.
 *
 * @param wall milliseconds since 1970-01-01T00:00 as the clock reads
 */
export function formatWall(wall: number): string {
  const text = formatInstant(wall).slice(0, -1);
  return text.endsWith(':00') && !text.includes('.') ? text.slice(0, -3) : text;
}
