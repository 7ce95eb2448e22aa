import type { LineWork } from '../lineWork.js';
import { downtimeLine } from './downtime.js';
import {
  dataExtractionLine,
  exitKnowledgeLine,
  exitParallelLine,
  rehireLine,
  severanceLine,
  terminationLine,
  toolRemovalLine,
} from './exit.js';
import { knowledgeLine } from './knowledge.js';
import { governanceLine, onCallLine, recruitingLine, specialistsLine, trainingLine } from './people.js';
import { changeRequestsLine, feeLine, overageLine } from './provider.js';
import { serviceCreditsLine } from './serviceCredits.js';
import { staffLine } from './staff.js';
import { toolingCareLine, toolingPriceLine, toolingPurchaseLine } from './tooling.js';
import { onboardingLine, parallelRunLine, remediationLine } from './transition.js';

/** The formula of each line of the chart of accounts. */
export const lineFormulas: Readonly<Record<string, (work: LineWork) => void>> = {
  staff: staffLine,
  'staff.oncall': onCallLine,
  'staff.specialist-bench': specialistsLine,
  training: trainingLine,
  recruiting: recruitingLine,
  'tooling.capex': toolingPurchaseLine,
  'tooling.opex': toolingPriceLine,
  'tooling.care': toolingCareLine,
  'msp.fee': feeLine,
  'msp.change-requests': changeRequestsLine,
  'msp.overage': overageLine,
  governance: governanceLine,
  'transition.onboarding': onboardingLine,
  'transition.parallel-run': parallelRunLine,
  'transition.remediation': remediationLine,
  'exit.termination': terminationLine,
  'exit.data-extraction': dataExtractionLine,
  'exit.parallel-run': exitParallelLine,
  'exit.knowledge-transfer': exitKnowledgeLine,
  'exit.tool-removal': toolRemovalLine,
  'exit.rehire': rehireLine,
  'exit.severance': severanceLine,
  'risk.tribal-knowledge': knowledgeLine,
  'risk.downtime': downtimeLine,
  'risk.service-credits': serviceCreditsLine,
};

/** Lines that are paid every year: what running both ways at once takes. */
export const runningLineIds: readonly string[] = [
  'staff',
  'staff.oncall',
  'staff.specialist-bench',
  'training',
  'recruiting',
  'tooling.opex',
  'tooling.care',
  'msp.fee',
  'msp.change-requests',
  'msp.overage',
  'governance',
];
