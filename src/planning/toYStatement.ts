import { checkRecord, refuse } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import { cleanLine } from '../internal/text/cleanLine.js';
import type { DecisionRecord } from './decision/model.js';
import { listed, notSaid } from './decision/recordWords.js';

/**
 * A decision record as one sentence: in the context of, facing, we decided for and against, to achieve, accepting that. Plain text on one
 * line; escape it for the place where it is shown.
 *
 * @throws ComanagedError `invalid-argument`
 *
 * @example
 * ```ts
 * import { decisionRecord, toYStatement } from 'comanaged/planning';
 *
 * const decisions = [
 *   { id: 'd', name: 'Nights', problem: 'nobody watches at night', chosenModel: 'co-managed', recommendedModels: ['co-managed'], acceptedConstraints: [] },
 * ];
 * toYStatement(decisionRecord({ id: 'm', name: 'M', decisions }, 'd'));
 * // => 'In the context of Nights, facing "nobody watches at night", we decided for co-managed and against nothing else, to achieve: not said, accepting: no constraint.'
 * ```
 */
export function toYStatement(record: DecisionRecord): string {
  checkRecord(record, 'record');
  if ((record as { kind: unknown }).kind !== 'decision-record') refuse('record', 'be a decision record');
  return guarded('record', () => {
    const { scope, title, problem, chosenModel, options, expectedEvidence, acceptedConstraints } = record;
    const others = options.filter(({ model }) => model !== chosenModel).map(({ model }) => model);
    const constraints = acceptedConstraints === null ? notSaid : listed(acceptedConstraints, 'no constraint');
    return cleanLine(
      [
        `In the context of ${scope?.label ?? title}, facing "${problem ?? notSaid}",`,
        `we decided for ${chosenModel === null ? notSaid : chosenModel}`,
        `and against ${listed(others, 'nothing else')},`,
        `to achieve: ${listed(expectedEvidence ?? [], notSaid)},`,
        `accepting: ${constraints}.`,
      ].join(' '),
    );
  });
}
