import { lengthOf } from '../../coverage/compile/stretches.js';
import { doersOfService } from '../../gaps/lookups/doers.js';
import { factAt } from '../../gaps/lookups/factAt.js';
import { oneOfEach } from '../../gaps/lookups/oneOfEach.js';
import { byAnybody, readRequirement } from '../../gaps/lookups/readRequirement.js';
import { unmetHours } from '../../gaps/lookups/unmetHours.js';
import type { MissingFact, RuleContext } from '../../gaps/rule.js';
import type { Service } from '../../services/catalogue/model.js';
import { internalDoers } from './internalDoers.js';
import { levelBetween } from './levelBetween.js';
import type { Derive } from './model.js';

/** Required time of a service in milliseconds, and how much of it internal staff leaves open, at least and at most. */
interface OpenTime {
  readonly required: number;
  readonly least: number;
  readonly most: number;
  readonly evidence: readonly string[];
  readonly missing: readonly MissingFact[];
}

function openTime(context: RuleContext, service: Service): OpenTime | MissingFact {
  const { index } = context;
  const at = index.pointerOf({ kind: 'service', id: service.id }) ?? '';
  const { requiredCoverage } = service;
  const nothing = { required: 0, least: 0, most: 0, evidence: [`${at}/requiredCoverage`], missing: [] };
  if (requiredCoverage === null) return nothing;
  const read = requiredCoverage && readRequirement(context, requiredCoverage);
  if (read === undefined) return factAt(context, 'service', service.id, 'requiredCoverage');
  const inside = internalDoers(context, [doersOfService(context, service)], service.id);
  const { unmet, doubtful, more, fewer } = unmetHours(context, byAnybody(context, read), inside);
  const holders = inside.doers.flatMap(({ assignee }) => index.pointerOf(assignee) ?? []);
  return {
    required: lengthOf(read.required),
    least: more.length > 0 ? 0 : lengthOf(unmet),
    most: lengthOf(doubtful),
    evidence: [...nothing.evidence, ...holders],
    missing: [...more, ...fewer],
  };
}

/**
 * `coverageGap`: the share of required time in which no internal holder of an R is there, in the mode that is needed; tier, skills and number
 * of seats are not looked at. For the organization the times of all services are added.
 */
export const coverageGap: Derive = ({ context, services, moreServices, missingHours, thresholds }) => {
  const missing: MissingFact[] = [...moreServices];
  const evidence: string[] = [];
  let [required, least, most] = [0, 0, 0];
  for (const service of services) {
    const time = openTime(context, service);
    if ('code' in time) missing.push(time);
    else {
      required += time.required;
      least += time.least;
      most += time.most;
      evidence.push(...time.evidence);
      missing.push(...time.missing);
    }
  }
  const { fullGapShare } = thresholds;
  const shareOf = (open: number): number => (required === 0 ? 0 : open / required);
  const levelOf = (share: number): string => (share === 0 ? 'none' : share <= fullGapShare ? 'partial' : 'full');
  const isOpen = missing.some(({ code }) => code === 'service.requiredCoverage' || code === 'services');
  const isStated = services.length > 0 && !isOpen;
  const share = shareOf(least);
  return {
    value: isStated ? levelBetween(share, shareOf(most), levelOf) : undefined,
    measured: { name: 'required time that internal staff leaves open', value: share, unit: 'rate' },
    threshold: { name: 'fullGapShare', value: fullGapShare },
    evidence: [...new Set(evidence)],
    missing: oneOfEach([...missing, ...missingHours]),
  };
};
