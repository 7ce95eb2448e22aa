import type { RaciInput } from './input.js';

/**
 * Tells whether the letters of an activity are all assessed, so that a letter that is not there is given to nobody.
 *
 * They are where assignments are stated, unless these are said to be partial as a whole or for the activity. Saying that they are
 * complete changes neither: they are so by default, and partial wins.
 */
export function lettersAssessed({
  assignments,
  partialCollections = [],
}: Pick<RaciInput, 'assignments' | 'partialCollections'>): (activityId: string) => boolean {
  const stated = partialCollections.filter(({ collection }) => collection === 'assignments');
  const partial = new Set(stated.flatMap(({ subjects = [''] }) => subjects));
  // A statement without subjects is about all; no reference is empty.
  return (activityId) => assignments !== undefined && !partial.has('') && !partial.has(`activity:${activityId}`);
}
