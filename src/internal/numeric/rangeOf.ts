/** The least and the greatest of some values. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** The range of some values; of none from infinity down to its negative. */
export function rangeOf(values: Float64Array): Range {
  let [least, most] = [Infinity, -Infinity];
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? 0;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
}
