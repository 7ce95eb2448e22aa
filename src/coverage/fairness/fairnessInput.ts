import { checkOptions, refuse } from '../../internal/check.js';
import { numberFaults, refuseFaults } from '../../internal/checkNumbers.js';
import { guarded } from '../../internal/guarded.js';

/** Options of the measures of fairness. */
export interface FairnessOptions {
  /** Share of full time of each person, above 0, at most 1, in the order of the loads; absent: all are alike. Loads are divided by them. */
  readonly shares?: readonly number[] | undefined;
}

const mostLoad = 1_000_000_000_000;

function checkedNumbers(list: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(list)) refuse(path, 'be an array of numbers');
  return Array.from<unknown>(list); // a hole is undefined, which is no number
}

/**
 * Loads in the unit of a full-time person.
 *
 * @throws ComanagedError `invalid-argument` with all faults, `unknown-option`
 */
export function fullTimeLoads(loads: readonly number[], options: FairnessOptions): number[] {
  return guarded('loads', () => {
    checkOptions(options, 'options', ['shares']);
    const given = checkedNumbers(loads, 'loads');
    const shares = options.shares === undefined ? given.map(() => 1) : checkedNumbers(options.shares, 'shares');
    refuseFaults([
      ...(shares.length === given.length ? [] : [{ path: 'shares', must: 'have one share for each load' }]),
      ...given.flatMap((load, at) => numberFaults(load, `loads/${at}`, { least: 0, most: mostLoad })),
      ...shares.flatMap((share, at) => numberFaults(share, `shares/${at}`, { least: 0.001, most: 1 })),
    ]);
    return (given as number[]).map((load, at) => load / Number(shares[at]));
  });
}
