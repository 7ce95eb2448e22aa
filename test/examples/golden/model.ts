/**
 * What is found in one of the organizations of the examples. A failure is its severity and its key; what is not known is its key. Both
 * were read line by line before they were put here: a rule or a document that changes shows up as a difference.
 */
export interface Golden {
  /** Folder of the organization. */
  readonly folder: string;
  /** What fails in the document alone, under the recommended rules. */
  readonly fails: readonly string[];
  /** What the rules of a later release add. */
  readonly later: readonly string[];
  /** What fails and is accepted, under all rules. */
  readonly accepted: readonly string[];
  /** What is not known, under all rules. */
  readonly unknown: readonly string[];
  /** What merging the table changes, under all rules; absent where there is none. */
  readonly table?: {
    /** What fails in addition. */
    readonly fails: readonly string[];
    /** What fails no longer. */
    readonly opens: readonly string[];
    /** What is not known in addition. */
    readonly unknown: readonly string[];
  };
}

/** Keys of each rule on each subject of a kind; rules and ids stand in one text, with blanks between them. */
export function each(ruleIds: string, kind: string, ids: string): string[] {
  const words = (text: string) => text.split(/\s/).filter((word) => word !== '');
  return words(ruleIds).flatMap((ruleId) => words(ids).map((id) => `${ruleId}|${kind}:${id}`));
}
