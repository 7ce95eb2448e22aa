/** Longer names are not compared, so that the work is bounded. */
const longestName = 64;
/** Edits between a name and the one that is suggested; house default. */
export const mostEdits = 2;

/**
 * The known name that a misspelt one was probably meant to be, whatever its letter case.
 *
 * An edit adds, drops or changes one character or swaps two neighbors (optimal string alignment distance). A name may be at
 * most 2 edits away, and at most one for every three of its characters; of equally near ones the first in `known` is taken.
 *
 * @returns undefined where none is near, or the name is longer than 64 characters
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (name.length > longestName) return undefined;
  const written = name.toLowerCase();
  let nearest: string | undefined;
  let allowed = Math.min(mostEdits, Math.floor(name.length / 3));
  for (const candidate of known) {
    if (candidate.length > longestName) continue;
    const edits = editsBetween(written, candidate.toLowerCase(), allowed);
    if (edits > allowed) continue;
    if (edits === 0) return candidate;
    nearest = candidate;
    allowed = edits - 1; // a later name must be nearer
  }
  return nearest;
}

/** The edits that turn `a` into `b`, or Infinity where more than `allowed` are needed: at most four ways to try at each edit. */
function editsBetween(a: string, b: string, allowed: number): number {
  if (Math.abs(a.length - b.length) > allowed) return Infinity;
  const at = firstDifference(a, b);
  if (at === a.length && at === b.length) return 0;
  if (allowed === 0) return Infinity;
  const restOfA = a.slice(at);
  const restOfB = b.slice(at);
  const areSwapped = restOfA[0] === restOfB[1] && restOfA[1] === restOfB[0];
  return (
    1 +
    Math.min(
      editsBetween(restOfA.slice(1), restOfB.slice(1), allowed - 1),
      editsBetween(restOfA.slice(1), restOfB, allowed - 1),
      editsBetween(restOfA, restOfB.slice(1), allowed - 1),
      areSwapped ? editsBetween(restOfA.slice(2), restOfB.slice(2), allowed - 1) : Infinity,
    )
  );
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
