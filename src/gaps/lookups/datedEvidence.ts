import { compareText } from '../../internal/text/compareText.js';
import type { Evidence } from '../../governance/records/model.js';
import type { RuleContext } from '../rule.js';

/** Evidence by its date. */
export interface DatedEvidence {
  /** The newest day on which some was collected; undefined where none has a date. */
  readonly newestOn: string | undefined;
  /** What was collected on that day. */
  readonly newest: readonly Evidence[];
  /** What may be newer, since its date is not assessed. */
  readonly undated: readonly Evidence[];
}

/** Finds the newest of some evidence. What has no day of collection was not collected, what is of a later day not yet. */
export function datedEvidence({ asOf }: RuleContext, evidence: readonly Evidence[]): DatedEvidence {
  const undated = evidence.filter(({ collectedOn }) => collectedOn === undefined);
  const days = evidence.flatMap(({ collectedOn }) =>
    collectedOn != null && compareText(collectedOn, asOf) <= 0 ? [collectedOn] : [],
  );
  const newestOn = days.sort(compareText).at(-1);
  const newest = newestOn === undefined ? [] : evidence.filter(({ collectedOn }) => collectedOn === newestOn);
  return { newestOn, newest, undated };
}
