/** What is known of a number. */
export type NumberStatus = 'seed' | 'literature' | 'standard' | 'measured' | 'inference' | 'house default';

/** A number of the code, or a choice, as the page lists it. */
export interface NumberRow {
  readonly what: string;
  /** The value with its unit, written from the constant itself. */
  readonly value: string;
  readonly status: NumberStatus;
  /** Who says so, or why. */
  readonly source: string;
  /** Functions and rules that it changes. */
  readonly used: string;
  /** Option or field that replaces it, or what to do where none does. */
  readonly replace: string;
  /** Comments of the source that say "house default" of it, as `file: name`. */
  readonly at: readonly string[];
}

/** A part of the page. */
export interface NumberSection {
  readonly title: string;
  /** What to know before the table. */
  readonly text?: string;
  readonly rows: readonly NumberRow[];
  /** What to know after it. */
  readonly after?: string;
}

type Cells = Pick<NumberRow, 'value' | 'source' | 'used' | 'replace'> & { readonly at?: readonly string[] };

/** A row of a choice without a standard behind it. */
export function house(what: string, cells: Cells): NumberRow {
  return { what, status: 'house default', at: [], ...cells };
}

/** A row of a number with something behind it. */
export function from(status: NumberStatus, what: string, cells: Cells): NumberRow {
  return { what, status, at: [], ...cells };
}

/** A number as people read it: 20,000,000. */
export function said(value: number): string {
  const text = String(value);
  return /^-?\d{4,21}$/.test(text) ? text.replaceAll(/\B(?=(\d{3})+$)/g, ',') : text;
}

/** Names as code, in a row. */
export function coded(names: Iterable<string | null | undefined>): string {
  return [...names].map((name) => `\`${String(name)}\``).join(', ');
}

/** Numbers by name. */
export function byName(numbers: Readonly<Record<string, number>>): string {
  return Object.entries(numbers)
    .map(([name, value]) => `${name} ${said(value)}`)
    .join(', ');
}

/** A table of rows. */
export function numbersTable(rows: readonly NumberRow[]): string {
  return [
    '| what | value | status | source, or why | used in | replace it |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map(({ what, value, status, source, used, replace }) =>
      ['', what, value, status, source, used, replace, ''].join(' | ').trim(),
    ),
  ].join('\n');
}
