import { oneOfEach } from '../../gaps/lookups/oneOfEach.js';
import type { Evidence } from '../../governance/records/model.js';
import { evidenceState } from './evidenceState.js';
import type { Derive } from './model.js';

/** Yes where one of some kinds of evidence is stated to be absent, no where all are there. */
function lacksAny(...kinds: readonly Evidence['kind'][]): Derive {
  return (scope) => {
    const states = kinds.map((kind) => evidenceState(scope, kind));
    const absent = states.filter(({ state }) => state === 'absent');
    const isComplete = states.every(({ state }) => state === 'there');
    return {
      value: absent.length > 0 || isComplete ? absent.length > 0 : undefined,
      measured: { name: 'kinds of evidence that are absent', value: absent.length, unit: 'count' },
      evidence: [...new Set((absent.length > 0 ? absent : states).flatMap(({ evidence }) => evidence))],
      missing: oneOfEach(states.flatMap(({ missing }) => missing)),
    };
  };
}

/** `techDebtUnassessed`: a debt assessment is stated to be absent. */
export const techDebtUnassessed: Derive = /* @__PURE__ */ lacksAny('debt-assessment');

/** `baselineMissing`: a baseline of capability, capacity or resilience is stated to be absent. */
export const baselineMissing: Derive = /* @__PURE__ */ lacksAny(
  'capability-baseline',
  'capacity-baseline',
  'resilience-baseline',
);
