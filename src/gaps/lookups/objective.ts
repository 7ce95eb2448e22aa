import { parseDuration } from '../../internal/time/parseDuration.js';
import type { Service } from '../../services/catalogue/model.js';
import type { MissingFact } from '../rule.js';

const msPerMinute = 60_000;

/** A duration in minutes; undefined where there is none or it cannot be read. */
export function minutesOf(duration: string | null | undefined): number | undefined {
  const ms = duration == null ? undefined : parseDuration(duration);
  return ms === undefined ? undefined : ms / msPerMinute;
}

/** How long a service may be down (`rto`) or how much work it may lose (`rpo`), in minutes; null where nothing is set, and what is missing where that is not known. */
export function objectiveMinutes(
  { objectives }: Service,
  name: 'rto' | 'rpo',
  pointer: string,
): number | null | MissingFact {
  const stated = objectives === null ? null : objectives?.[name];
  if (stated === null) return null;
  return minutesOf(stated) ?? { code: `service.objectives.${name}`, pointer };
}
