/** Rows without a section come first: below a section, an empty cell reads as the section above. */
export function bySection<T extends { readonly section: string | null }>(rows: readonly T[]): readonly T[] {
  const isPlain = ({ section }: T) => section === null;
  return [...rows.filter(isPlain), ...rows.filter((row) => !isPlain(row))];
}
