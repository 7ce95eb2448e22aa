import type { Outcome } from '../../src/metrics/index.js';

/** The value of an outcome, or why there is none. */
export function valueOf(outcome: Outcome<number>): number | string {
  if (outcome.status === 'ok') return outcome.value;
  return outcome.status === 'undefined' ? outcome.reason : `${outcome.status} ${outcome.needed}`;
}
