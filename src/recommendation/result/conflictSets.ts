import { compareText } from '../../internal/text/compareText.js';

/** A fired hard constraint and the models that it rules out, a bit each. */
export interface FiredConstraint {
  readonly code: string;
  readonly mask: number;
}

/**
 * The inclusion-minimal sets of constraints that together rule out every model: whichever member is relaxed, its set rules out all no more.
 *
 * @returns smallest first, then by codes; each set in order of its codes
 */
export function conflictSets(fired: readonly FiredConstraint[], all: number): string[][] {
  const covers = new Map<string, readonly FiredConstraint[]>();
  const cover = (chosen: readonly FiredConstraint[], open: number): void => {
    if (open === 0) {
      const sorted = [...chosen].sort((a, b) => compareText(a.code, b.code));
      covers.set(sorted.map(({ code }) => code).join(' '), sorted);
      return;
    }
    const next = open & -open; // any cover holds a constraint that rules out this model
    for (const each of fired) if ((each.mask & next) !== 0) cover([...chosen, each], open & ~each.mask);
  };
  cover([], all);
  const isMinimal = (set: readonly FiredConstraint[]): boolean =>
    set.every((spared) => set.reduce((mask, each) => (each === spared ? mask : mask | each.mask), 0) !== all);
  const minimal = [...covers.values()].filter(isMinimal).map((set) => set.map(({ code }) => code));
  return minimal.sort((a, b) => a.length - b.length || compareText(a.join(' '), b.join(' ')));
}
