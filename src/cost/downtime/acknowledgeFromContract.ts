import { checkOptions } from '../../internal/check.js';
import { numberFaults, refuseFaults } from '../../internal/checkNumbers.js';
import { guarded } from '../../internal/guarded.js';
import type { TriangularDistribution } from '../../internal/quantity/model.js';

/** What `acknowledgeFromContract` needs to know besides the response time. */
export interface AcknowledgeFromContractOptions {
  /** Most likely hours until somebody has it, 0 to the response time. */
  readonly mode: number;
}

/**
 * Hours until a provider acknowledges, from the response time of its contract: anything up to it, `triangular(0, mode, response)`.
 *
 * The response time is a ceiling of the time to acknowledge and says nothing of the time to repair. It holds for responses within the
 * agreement: those that are late take longer and may earn credits.
 *
 * @param responseHours agreed hours until the response, above 0
 * @returns a distribution to be used as `acknowledge`; its mean is `(mode + response) / 3`
 * @throws ComanagedError `invalid-argument` for hours out of their range; `unknown-option` for a key that is not known
 * @example
 * ```ts
 * import { acknowledgeFromContract } from 'comanaged/cost';
 *
 * acknowledgeFromContract(4, { mode: 2 });
 * // => { kind: 'triangular', min: 0, mode: 2, max: 4 }
 * ```
 */
export function acknowledgeFromContract(
  responseHours: number,
  options: AcknowledgeFromContractOptions,
): TriangularDistribution {
  return guarded('options', () => {
    checkOptions(options, 'options', ['mode']);
    refuseFaults(numberFaults(responseHours, 'responseHours', { above: 0, most: 8760 }));
    refuseFaults(numberFaults(options.mode, 'mode', { least: 0 }));
    if (options.mode > responseHours) refuseFaults([{ path: 'mode', must: 'be at most responseHours' }]);
    return { kind: 'triangular', min: 0, mode: options.mode + 0, max: responseHours };
  });
}
