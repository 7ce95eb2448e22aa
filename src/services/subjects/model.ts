/** Everything that a reference `kind:id` can point at. */
export const subjectKinds = [
  'organization',
  'matrix',
  'party',
  'team',
  'person',
  'role',
  'skill',
  'service',
  'activity',
  'lane',
  'duty',
  'tool',
  'tool-purpose',
  'document',
  'evidence',
  'contract',
  'service-level',
  'escalation-route',
  'review',
  'event',
  'exception',
  'decision',
  'transition',
  'metric',
  'cost-option',
  'partner-candidate',
  'window',
  'rotation',
  'slo',
] as const;
/** What a reference points at. */
export type SubjectKind = (typeof subjectKinds)[number];

/** What a result is about. */
export interface Subject {
  /** What it is. */
  readonly kind: SubjectKind;
  /** Its id. */
  readonly id: string;
}
