import { isMissing } from '../../gaps/lookups/isMissing.js';
import { isOfCriticalService } from '../../gaps/lookups/criticalActivity.js';
import { oneOfEach } from '../../gaps/lookups/oneOfEach.js';
import type { MissingFact } from '../../gaps/rule.js';
import { documentedActivity } from './documentedActivity.js';
import { levelBetween } from './levelBetween.js';
import type { Derive } from './model.js';

/**
 * `documentation`: the share of operational activities of critical services with a procedure or runbook that was reviewed within its interval:
 * good from `goodDocumentationShare`, partial from `partialDocumentationShare`, else none. A service is looked at by itself, whatever its
 * criticality.
 */
export const documentation: Derive = ({ context, service, activities, moreServices, moreActivities, thresholds }) => {
  const { goodDocumentationShare: good, partialDocumentationShare: partial, reviewMonths } = thresholds;
  const unknown: MissingFact[] = [...moreServices, ...moreActivities];
  const missing: MissingFact[] = [];
  const evidence = new Set<string>();
  let [all, least, most] = [0, 0, 0];
  for (const activity of activities) {
    const critical = service === null ? isOfCriticalService(context, activity) : true;
    if (critical === false || (activity.kind !== undefined && activity.kind !== 'operational')) continue;
    const pointer = context.index.pointerOf({ kind: 'activity', id: activity.id }) ?? '';
    if (isMissing(critical)) unknown.push(critical);
    if (activity.kind === undefined) unknown.push({ code: 'activity.kind', pointer });
    all += 1;
    const document = documentedActivity(context, activity, reviewMonths);
    if (document === null) evidence.add(pointer);
    else if (typeof document === 'string') evidence.add(document);
    else missing.push(...document.missing);
    if (typeof document === 'string') least += 1;
    if (document !== null) most += 1;
  }
  const levelOf = (share: number): string => (share >= good ? 'good' : share >= partial ? 'partial' : 'none');
  const share = all === 0 ? 0 : least / all;
  const level = all === 0 || unknown.length > 0 ? undefined : levelBetween(share, most / all, levelOf);
  return {
    value: level,
    measured: { name: 'activities with a procedure that was reviewed in time', value: share, unit: 'rate' },
    threshold:
      level === 'good'
        ? { name: 'goodDocumentationShare', value: good }
        : { name: 'partialDocumentationShare', value: partial },
    evidence: [...evidence],
    missing: oneOfEach([...unknown, ...missing]),
  };
};
