import { refuse } from '../../internal/check.js';
import type { PartnerArea } from './model.js';

/** The scored areas, in the order of the document. */
export const partnerAreas: readonly PartnerArea[] = [
  'technical-depth',
  'flexibility',
  'visibility',
  'commercial-model',
  'culture',
];

/** Rank-order centroid weights of five, times 300, so that all are whole: 1 + 1/2 + … + 1/5 = 137/60. */
const centroids = [137, 77, 47, 27, 12] as const;

/** Equal weights, or those of a ranking: rank-order centroids. */
export function areaWeights(ranking: readonly PartnerArea[] | undefined): ReadonlyMap<PartnerArea, number> {
  if (ranking === undefined) return new Map(partnerAreas.map((area) => [area, 1]));
  const isComplete =
    Array.isArray(ranking) &&
    ranking.length === partnerAreas.length &&
    partnerAreas.every((area) => ranking.includes(area));
  if (!isComplete) refuse('options.ranking', `name each once: ${partnerAreas.join(', ')}`);
  return new Map(partnerAreas.map((area) => [area, centroids[ranking.indexOf(area)] ?? 0]));
}
