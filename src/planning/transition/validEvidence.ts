import { dueOn } from '../../governance/dueOn.js';
import type { Evidence } from '../../governance/records/model.js';
import { compareText } from '../../internal/text/compareText.js';

/** A kind of evidence. */
export type EvidenceKind = Evidence['kind'];

/** Whether evidence proves something at a date: passed, collected by then, and not lapsed; undefined where that is not known. */
export function isValid({ outcome = 'passed', collectedOn, validFor }: Evidence, asOf: string): boolean | undefined {
  if (outcome !== 'passed' || collectedOn === null) return false;
  if (collectedOn === undefined) return undefined;
  if (compareText(collectedOn, asOf) > 0) return false;
  if (validFor == null) return true;
  const until = dueOn(collectedOn, validFor);
  return until === undefined ? undefined : compareText(asOf, until) <= 0;
}
