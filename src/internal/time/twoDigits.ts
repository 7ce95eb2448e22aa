/** A whole number from 0 to 99 with its leading zero. */
export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
