import type { OperatingModelIndex } from '../../operating-model/indexOperatingModel.js';
import type { Assignment, RaciSemantic } from '../../raci/model.js';

/** Whether a letter holds for a period only: a remedy knows no date, so it cannot tell whether such a one counts. */
export function isDated({ validFrom, validUntil }: Assignment): boolean {
  return validFrom != null || validUntil != null;
}

/** The letters of an activity that mean something, whenever they hold. */
export function rowLetters(index: OperatingModelIndex, activityId: string, semantic: RaciSemantic): Assignment[] {
  const letters = index.scheme().lettersFor(semantic);
  return index.assignmentsOf(activityId).filter(({ responsibility }) => letters.has(responsibility));
}

/** The first letter of the scheme that means something; undefined where it has none. */
export function firstLetter(index: OperatingModelIndex, ...semantics: readonly RaciSemantic[]): string | undefined {
  for (const semantic of semantics) {
    const [letter] = index.scheme().lettersFor(semantic);
    if (letter !== undefined) return letter;
  }
  return undefined;
}
