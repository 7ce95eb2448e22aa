import type { Step, StepId } from './steps.js';

/** Which steps the wanted ones need, themselves included: 1 for each. */
export function neededSteps(steps: readonly Step[], wanted: readonly StepId[]): Uint8Array {
  const isNeeded = new Uint8Array(steps.length);
  for (const step of wanted) isNeeded[step] = 1;
  for (let at = steps.length - 1; at >= 0; at--) {
    const step = steps[at];
    if (step === undefined || isNeeded[at] === 0) continue;
    if ('left' in step) isNeeded[step.left] = isNeeded[step.right] = 1;
    else if ('of' in step) isNeeded[step.of] = 1;
  }
  return isNeeded;
}
