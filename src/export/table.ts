/** A table before it is written: texts that are not escaped, and numbers. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}
