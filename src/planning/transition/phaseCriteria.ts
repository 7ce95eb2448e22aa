import type { PhaseCriterion } from './model.js';

const comparison = ['comparison'];
const operatingModels = ['operating-models'];
const serviceOperatingModel = ['service-operating-model'];

/** The one criterion of the last phase, which has no way out but back. */
export const matrixReviewed = 'matrix-reviewed';

/** What must hold to enter and to leave each phase, and as long as it lasts, in order; the seeds name it, the ids and the words are ours. */
export const phaseCriteria: readonly PhaseCriterion[] = /* @__PURE__ */ Object.freeze<PhaseCriterion[]>([
  entry('audit', 'owner-named', 'The move has a named owner.', serviceOperatingModel),
  exit('audit', 'restore-time-measured', 'The time to restore service is measured.', comparison),
  exit('audit', 'on-call-load-measured', 'The load of on-call duty on people is measured.', comparison),
  exit(
    'audit',
    'coverage-gaps-listed',
    'Hours that are needed and not covered are listed for each service that moves.',
    comparison,
  ),
  exit(
    'audit',
    'skill-gaps-listed',
    'Skills that are needed and missing are listed for each service that moves.',
    comparison,
  ),
  exit('audit', 'debt-assessed', 'Technical debt is listed, and what blocks is mended.', comparison),
  exit('audit', 'evidence-owner', 'Each service that moves has evidence of its owner.', operatingModels),
  exit('audit', 'evidence-business-impact', 'Each has evidence of what its failure means.', operatingModels),
  exit('audit', 'evidence-dependency', 'Each has evidence of what it depends on.', operatingModels),
  exit('audit', 'evidence-support', 'Each has evidence of its support.', operatingModels),
  exit('audit', 'evidence-monitoring', 'Each has evidence of its monitoring.', operatingModels),
  exit('audit', 'evidence-access', 'Each has evidence of who can reach it.', operatingModels),
  exit('audit', 'evidence-recovery', 'Each has evidence of its recovery.', operatingModels),
  exit('audit', 'evidence-documentation', 'Each has evidence of its documentation.', operatingModels),
  entry('pilot', 'partner-gates-passed', 'The partner passes every gate of its evaluation.', ['what-is']),
  entry('pilot', 'one-domain', 'One service is chosen for the pilot.', comparison),
  entry(
    'pilot',
    'pilot-activities-owned',
    'Every activity of the pilot has a doer and exactly one accountable.',
    comparison,
  ),
  entry('pilot', 'tooling-visible', 'Both sides see the tools of the pilot.', comparison),
  exit('pilot', 'governance-tested', 'Decisions and escalations were tried in the pilot.', comparison),
  exit('pilot', 'communication-tested', 'Communication between the parties was tried in the pilot.', comparison),
  exit('pilot', 'shared-tooling-tested', 'Shared tools were tried in the pilot.', comparison),
  exit('pilot', 'baseline-compared', 'What the pilot gave is compared with the time before it.', comparison),
  exit('pilot', 'handover-agreed', 'What is handed over is agreed, each item with an owner.', operatingModels),
  exit('pilot', 'stop-condition-recorded', 'It is written when the move is stopped and rolled back.', comparison),
  entry('responsibility-matrix', 'pilot-accepted', 'The pilot is accepted.', comparison),
  exit(
    'responsibility-matrix',
    'activities-owned',
    'Every activity has a doer and exactly one accountable.',
    comparison,
  ),
  exit(
    'responsibility-matrix',
    'strategy-inside',
    'Strategic and environment-specific tasks stay inside, or each exception has a reason.',
    comparison,
  ),
  exit(
    'responsibility-matrix',
    'escalation-documented',
    'Escalation is written for each service that moves.',
    operatingModels,
  ),
  exit('responsibility-matrix', 'tooling-ownership-documented', 'It is written who owns each tool.', operatingModels),
  exit(
    'responsibility-matrix',
    'review-cadence-set',
    'The responsibility matrix is reviewed at a cadence.',
    comparison,
  ),
  entry('optimization', 'matrix-live', 'The matrix is in force.', comparison),
  {
    phase: 'optimization',
    id: matrixReviewed,
    role: 'standing',
    text: 'The responsibility matrix is reviewed each quarter, and after each incident and major change that calls for it.',
    sources: ['comparison', 'operating-models'],
  },
]);

function entry(phase: PhaseCriterion['phase'], id: string, text: string, sources: readonly string[]): PhaseCriterion {
  return { id, phase, role: 'entry', text, sources };
}

function exit(phase: PhaseCriterion['phase'], id: string, text: string, sources: readonly string[]): PhaseCriterion {
  return { id, phase, role: 'exit', text, sources };
}
