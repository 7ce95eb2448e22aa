import { checkOptions, refuse } from '../../internal/check.js';
import { numberFaults, refuseFaults } from '../../internal/checkNumbers.js';
import { guarded } from '../../internal/guarded.js';
import type { Outcome } from '../../internal/quantity/model.js';
import { figure } from '../outcomes/outcomes.js';
import { warning } from '../outcomes/warnings.js';

/** Options of {@link composedAvailability}. */
export interface ComposedAvailabilityOptions {
  /** How many of the parts must work, 0 to all of them; absent: all, a chain; 1: any one is enough. */
  readonly needed?: number | undefined;
}

/**
 * The availability of something that needs some of its parts: the chance that at least so many of them work at a time.
 *
 * All of them: the product of the parts. One of them: `1 - product of (1 - part)`. In between: the tail of the law of how many work, part by
 * part, so that they may differ. It takes the parts to fail independently, which shared power, networks and people break: the result always says
 * so.
 *
 * @param parts availabilities, 0 to 1
 * @returns 0 to 1; 1 where none is needed
 * @throws ComanagedError `invalid-argument` for a share out of its range, or more needed than there are; `unknown-option`
 * @see M. Rausand and A. Høyland, System Reliability Theory (2004), section 4.3
 *
 * @example
 * ```ts
 * import { composedAvailability } from 'comanaged/metrics';
 *
 * const chain = composedAvailability([0.5, 0.25]);
 * const either = composedAvailability([0.5, 0.25], { needed: 1 });
 * [chain, either].map((outcome) => outcome.status === 'ok' && outcome.value);
 * // => [0.125, 0.625]
 * ```
 */
export function composedAvailability(
  parts: readonly number[],
  options: ComposedAvailabilityOptions = {},
): Outcome<number> {
  return guarded('parts', () => {
    checkOptions(options, 'options', ['needed']);
    if (!Array.isArray(parts)) refuse('parts', 'be an array');
    const list: readonly unknown[] = parts;
    const { needed = parts.length } = options;
    refuseFaults([
      ...[...list].flatMap((part, at) => numberFaults(part, `parts/${at}`, { least: 0, most: 1 })), // a hole is no number
      ...numberFaults(needed, 'needed', { least: 0, most: parts.length, whole: true }),
    ]);
    // Chance that so many of the parts so far work.
    let chances = [1];
    for (const part of parts) {
      const next = [...chances, 0].map((chance, count) => chance * (1 - part) + (chances[count - 1] ?? 0) * part);
      chances = next;
    }
    const value = needed === 0 ? 1 : Math.min(1, tailOf(chances, needed));
    return figure(value, { n: parts.length, method: 'independent-parts', warnings: [warning('assumes-independence')] });
  });
}

/** The smallest terms first, so that they are not lost. */
function tailOf(chances: readonly number[], from: number): number {
  return [...chances.slice(from)].sort((a, b) => a - b).reduce((total, chance) => total + chance, 0);
}
