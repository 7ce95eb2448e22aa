/** Sizes of the reference document: 48,000 entities. */
export const referenceSize = {
  services: 500,
  activities: 10_000,
  teams: 60,
  roles: 300,
  people: 400,
  skills: 40,
  lanes: 40,
  duties: 200,
  rotations: 20,
  tools: 120,
  contracts: 25,
  reviews: 500,
  events: 300,
  exceptions: 60,
  decisions: 60,
  transitions: 12,
  metrics: 16,
  entities: 48_000,
};
/** How many there are of each. */
export type Sizes = typeof referenceSize;

/** How the document grows: with more services, or with more activities, documents and evidence for each of five. */
export type Shape = 'wide' | 'deep';

const servicesOfDeep = 5;
/** So many are left of each at a small scale, so that every party has teams and roles. */
const fewest = 12;

/** The sizes at a scale; 1 is the reference size. */
export function sizesAt(scale: number, shape: Shape): Sizes {
  const scaled = Object.entries(referenceSize).map(([key, size]) => [key, Math.max(fewest, Math.round(size * scale))]);
  const sizes = Object.fromEntries(scaled) as Sizes; // the same keys, each with a number
  return shape === 'deep' ? { ...sizes, services: servicesOfDeep } : sizes;
}
