/** Models whose levels can be set side by side. */
export const mappedModels = [
  'operations',
  'cmmi',
  'iso-33020',
  'cobit-2019',
  'c2m2',
  'csf-tiers',
  'itil',
  'samm',
] as const;
/** A model whose levels can be set side by side with others. */
export type MappedModel = (typeof mappedModels)[number];

/** Levels of a model that stand beside one level of the operations model. */
export interface MappedRange {
  readonly low: number;
  readonly high: number;
  /** Whether the upper end belongs to it; absent: yes. */
  readonly isHighIncluded?: boolean;
  readonly caveat?: string;
}

const tiers = 'Tiers of the NIST CSF describe how risk is handled; NIST says that they are no maturity levels.';
const samm = 'SAMM rates software assurance, by a score of 0 to 3 and without levels.';

/** Levels side by side, a row for each of the operations model; a reading of their descriptions (house default). */
export const maturityMap: readonly Readonly<Record<MappedModel, MappedRange>>[] = [
  {
    operations: { low: 1, high: 1 },
    cmmi: { low: 1, high: 1 },
    'iso-33020': { low: 0, high: 1 },
    'cobit-2019': { low: 0, high: 1 },
    c2m2: { low: 0, high: 1 },
    'csf-tiers': { low: 1, high: 1, caveat: tiers },
    itil: { low: 1, high: 1 },
    samm: { low: 0, high: 1, isHighIncluded: false, caveat: samm },
  },
  {
    operations: { low: 2, high: 2 },
    cmmi: { low: 2, high: 3 },
    'iso-33020': { low: 2, high: 3 },
    'cobit-2019': { low: 2, high: 3 },
    c2m2: { low: 2, high: 2 },
    'csf-tiers': { low: 2, high: 3, caveat: tiers },
    itil: { low: 2, high: 3 },
    samm: { low: 1, high: 2, isHighIncluded: false, caveat: samm },
  },
  {
    operations: { low: 3, high: 3 },
    cmmi: { low: 4, high: 5 },
    'iso-33020': { low: 4, high: 5 },
    'cobit-2019': { low: 4, high: 5 },
    c2m2: { low: 3, high: 3 },
    'csf-tiers': { low: 4, high: 4, caveat: tiers },
    itil: { low: 4, high: 5 },
    samm: { low: 2, high: 3, caveat: samm },
  },
];
