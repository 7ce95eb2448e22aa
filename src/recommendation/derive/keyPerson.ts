import { oneOfEach } from '../../gaps/lookups/oneOfEach.js';
import type { Derive } from './model.js';
import { soleHoldings } from './soleHoldings.js';

/**
 * `keyPerson`: of all pairs of a critical service and a skill or internal role that it hangs on, those that exactly one person inside holds:
 * low none, high where one person alone holds at least `highPersonShare` of all pairs, moderate between. A service is looked at by itself,
 * whatever its criticality.
 */
export const keyPerson: Derive = (scope) => {
  const { highPersonShare } = scope.thresholds;
  const { pairs, byPerson, doubtful, services, unknown, missing } = soleHoldings(scope);
  const most = Math.max(0, ...byPerson.values());
  const levelOf = (alone: number): string =>
    alone === 0 ? 'low' : alone / pairs >= highPersonShare ? 'high' : 'moderate';
  const level = levelOf(most);
  // What is doubtful may all hang on the person who holds most already.
  const isSettled = unknown.length === 0 && pairs > 0 && level === levelOf(most + doubtful);
  return {
    value: isSettled ? level : undefined,
    measured: {
      name: 'pairs of service and skill or role that one person alone holds',
      value: pairs === 0 ? 0 : most / pairs,
      unit: 'rate',
    },
    threshold: { name: 'highPersonShare', value: highPersonShare },
    evidence: [
      ...services.map(({ id }) => scope.context.index.pointerOf({ kind: 'service', id }) ?? ''),
      ...[...byPerson.keys()].map((id) => scope.context.index.pointerOf({ kind: 'person', id }) ?? ''),
    ],
    missing: oneOfEach([...unknown, ...missing]),
  };
};
