import type { MaturityRating } from './model.js';
import { boundFaults, faultIf } from './modelFault.js';
import type { ModelFault } from './modelFault.js';

const mostRatings = 20;

/** What is wrong with a list of ratings: values that do not rise, names that occur twice, bounds of shares that are not complete. */
export function ratingFaults(ratings: readonly MaturityRating[], path: string): ModelFault[] {
  const isCounted = ratings.length >= 2 && ratings.length <= mostRatings;
  return [
    ...faultIf(!isCounted, 'out-of-range', path, `have 2 to ${mostRatings} ratings`),
    ...ratings.flatMap(({ rating, value }, at) => [
      ...boundFaults(value, `${path}/${at}/value`, { least: 0, most: 1 }),
      ...faultIf(
        value <= valueAt(ratings, at - 1),
        'rating-order',
        `${path}/${at}/value`,
        'be more than the one before',
      ),
      ...faultIf(isMet(ratings, at), 'duplicate-id', `${path}/${at}/rating`, 'stand once in its list'),
      ...faultIf(rating === '', 'empty-text', `${path}/${at}/rating`, 'not be empty'),
    ]),
    ...rateFaults(ratings, path),
  ];
}

function valueAt(ratings: readonly MaturityRating[], at: number): number {
  return ratings[at]?.value ?? -Infinity;
}

function isMet(ratings: readonly MaturityRating[], at: number): boolean {
  return ratings.slice(0, at).some(({ rating }) => rating === ratings[at]?.rating);
}

function rateFaults(ratings: readonly MaturityRating[], path: string): ModelFault[] {
  const bounds = ratings.map(({ upToRate }) => upToRate ?? undefined);
  if (bounds.every((bound) => bound === undefined)) return [];
  return bounds.flatMap((bound, at) => {
    const before = bounds[at - 1] ?? -1;
    const isLast = at === bounds.length - 1;
    const isRight = bound !== undefined && bound > before && bound >= 0 && (isLast ? bound === 1 : bound < 1);
    const must = isLast ? 'be 1 for the last rating' : 'rise from 0 to below 1, for all ratings or for none';
    return faultIf(!isRight, 'rate-bounds', `${path}/${at}/upToRate`, must);
  });
}
