import { checkOptions, refuse } from '../../internal/check.js';
import { parseDuration } from '../../internal/time/parseDuration.js';
import { incidentPriorities } from '../incident/model.js';
import type { SlaTarget } from './model.js';

/**
 * Milliseconds that were promised, by priority; the entry 0 holds for records without one.
 *
 * @throws ComanagedError `invalid-option` for targets that are none, or two of one priority
 */
export function targetTable(targets: readonly SlaTarget[]): readonly (number | undefined)[] {
  if (!Array.isArray(targets) || targets.length === 0) {
    refuse('targets', 'be an array of at least one target', 'invalid-option');
  }
  const table: (number | undefined)[] = [...Array<undefined>(incidentPriorities.length + 1)];
  let others: number | undefined;
  for (const [at, each] of (targets as readonly SlaTarget[]).entries()) {
    const path = `targets/${at}`;
    checkOptions(each, path, ['priority', 'target']);
    const { priority, target } = each;
    const ms = parseDuration(target);
    if (ms === undefined || ms <= 0) refuse(`${path}/target`, 'be an ISO 8601 duration above 0', 'invalid-option');
    if (priority === undefined || priority === null) {
      if (others !== undefined) refuse(path, 'be the only one without priority', 'invalid-option');
      others = ms;
      continue;
    }
    if (!incidentPriorities.includes(priority)) refuse(`${path}/priority`, 'be from 1 to 5', 'invalid-option');
    if (table[priority] !== undefined) refuse(path, 'be the only one of its priority', 'invalid-option');
    table[priority] = ms;
  }
  return table.map((ms) => ms ?? others);
}
