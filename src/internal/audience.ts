/** Who may see a result, from the widest view to the narrowest. */
export const audiences = ['internal', 'client', 'public'] as const;
/** Who may see a result: those who run the operation, their client or partner, anybody. */
export type Audience = (typeof audiences)[number];

/** Parts that results are without for an audience. */
export const withheldParts = [
  'people',
  'sensitive-data',
  'fingerprint',
  'names',
  'findings',
  'questions',
  'responsibilities',
  'security-rules',
] as const;
/** A part that a result is without for an audience. */
export type WithheldPart = (typeof withheldParts)[number];
