import type { CoverageLintCode, LintCode } from './lintCodes.js';

/** What a finding of the lint can be about. */
export const lintEntityKinds = [
  'plan',
  'window',
  'closure',
  'replacement',
  'break',
  'rotation',
  'override',
  'requirement',
] as const;

/** What a finding is about. */
export interface LintEntity {
  readonly kind: (typeof lintEntityKinds)[number];
  /** Its id; null where it has none. */
  readonly id: string | null;
  /** Its place, RFC 6901, in the plan; that of a requirement begins with `/requirements` and is a place in the options. */
  readonly pointer: string;
}

/** Something in a plan that is probably not meant, or worth knowing. */
export interface CoverageLintFinding {
  readonly code: CoverageLintCode;
  readonly severity: LintCode['severity'];
  readonly entity: LintEntity;
  /** Date that is concerned, `YYYY-MM-DD` in the zone; null where it is no matter of one. */
  readonly date: string | null;
  /** Zone that is concerned, as spelled in the plan; null where it is no matter of one. */
  readonly zone: string | null;
  /** One sentence in English: the template of the code with the parameters. */
  readonly message: string;
  /** What to do. */
  readonly remedy: string;
  /** Parameters of the template, for texts in other languages. */
  readonly parameters: Readonly<Record<string, string | number>>;
}
