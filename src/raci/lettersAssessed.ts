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
  // A statement without subjects is about all; no reference is empty.
  const partial = new Set(
    partialCollections.flatMap((stated) => (stated.collection === 'assignments' ? (stated.subjects ?? '') : [])),
  );
  return (activityId) => !!assignments && !partial.has('') && !partial.has(`activity:${activityId}`);
}
