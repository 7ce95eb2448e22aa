import { checkRecord, refuse } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import { cleanLine } from '../internal/text/cleanLine.js';
import type { DecisionRecord } from './decision/model.js';
import { listed, notSaid, outcomeText, standingText } from './decision/recordWords.js';

/**
 * A decision record as plain text, a line for each thing: for a mail or a ticket.
 *
 * @throws ComanagedError `invalid-argument`
 *
 * @example
 * ```ts
 * import { decisionRecord, toDecisionText } from 'comanaged/planning';
 *
 * toDecisionText(decisionRecord({ id: 'm', name: 'M', decisions: [{ id: 'd', name: 'Nights' }] }, 'd')).split('\n')[0];
 * // => 'Nights (proposed)'
 * ```
 */
export function toDecisionText(record: DecisionRecord): string {
  checkRecord(record, 'record');
  if ((record as { kind: unknown }).kind !== 'decision-record') refuse('record', 'be a decision record');
  return guarded('record', () => `${lines(record).map(cleanLine).join('\n')}\n`);
}

function lines(record: DecisionRecord): string[] {
  const { title, status, problem, owner, approver, options, expectedEvidence, acceptedConstraints, reviewOn } = record;
  return [
    `${title} (${status})`,
    `Problem: ${problem ?? notSaid}`,
    `Owner: ${owner?.label ?? 'nobody'}; approved by: ${approver?.label ?? 'nobody'}`,
    outcomeText(record),
    ...options.map((option) => {
      const standing = standingText(option);
      return `Option: ${option.model}${standing === '' ? '' : `, ${standing}`}`;
    }),
    `Accepted constraints: ${acceptedConstraints === null ? notSaid : listed(acceptedConstraints, 'none')}`,
    `Expected evidence: ${listed(expectedEvidence ?? [], notSaid)}`,
    `Review: ${reviewOn ?? notSaid}`,
    ...record.changes,
    ...record.problems.map(({ message }) => `Open: ${message}`),
  ];
}
