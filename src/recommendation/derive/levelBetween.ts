/**
 * The level of a number that lies between two bounds; undefined where both ends do not give the same, so that what is missing could change
 * the answer.
 */
export function levelBetween<T>(low: number, high: number, levelOf: (value: number) => T): T | undefined {
  const level = levelOf(low);
  return level === levelOf(high) ? level : undefined;
}
