import type { OperationsEvent } from '../../governance/records/model.js';
import type { OperatingModelIndex } from '../../operating-model/indexOperatingModel.js';
import { defaultSeverities } from '../../operating-model/model.js';

/** Whether an event calls for a review; what is missing to know where it is not certain that it does. */
export interface EventCall {
  readonly calls: boolean;
  readonly missing: readonly string[];
}

/** Whether a severity is at least as severe as another; undefined where one of them is not known or not in the list. */
function isAtLeast(
  severity: string | null | undefined,
  least: string,
  severities: readonly string[],
): boolean | undefined {
  const [own, bound] = [severity == null ? -1 : severities.indexOf(severity), severities.indexOf(least)];
  return own < 0 || bound < 0 ? undefined : own <= bound;
}

/** Whether an event calls for a review: a regulation does, and what is major, or an incident of the severity that was agreed for it. */
export function eventCalls(
  { kind, severity, major }: OperationsEvent,
  triggerSeverity: string | null | undefined,
  { model }: OperatingModelIndex,
): EventCall {
  if (kind === 'regulation') return { calls: true, missing: [] };
  const severities = model.organization?.severities ?? defaultSeverities;
  const isSevere =
    kind === 'incident' && triggerSeverity != null ? isAtLeast(severity, triggerSeverity, severities) : false;
  if (isSevere === true || major === true) return { calls: true, missing: [] };
  return {
    calls: false,
    missing: [...(isSevere === undefined ? ['event.severity'] : []), ...(major === undefined ? ['event.major'] : [])],
  };
}
