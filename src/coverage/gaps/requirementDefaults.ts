import { coverageModes, supportTiers } from '../model.js';
import type { RequiredCoverage } from '../model.js';
import { countIn, literalIn, planFaults, textsIn } from '../plan/faults.js';
import { plainWindow } from '../plan/reading.js';
import type { WindowDefaults } from '../plan/reading.js';

const switches = ['teamMayCombineSkills', 'observesClosures'] as const;

/**
 * What a requirement says for those of its windows that do not say it themselves.
 *
 * @throws ComanagedError with all faults of its own fields; without windows it is none, lest something else pass for needing nothing
 */
export function requirementDefaults(requirement: RequiredCoverage): WindowDefaults {
  const faults = planFaults('requirement');
  if ((requirement.windows as unknown) === undefined) faults.note('/windows', 'missing-key', 'be an array');
  const defaults = {
    seats: countIn(requirement.seats, plainWindow.seats, '/seats', faults),
    tier: literalIn(requirement.tier, supportTiers, plainWindow.tier, '/tier', faults),
    skills: textsIn(requirement.skills, '/skills', faults) ?? plainWindow.skills,
    mode: literalIn(requirement.mode, coverageModes, plainWindow.mode, '/mode', faults),
  };
  for (const key of switches) {
    const value: unknown = requirement[key];
    if (value !== undefined && typeof value !== 'boolean') faults.note(`/${key}`, 'wrong-type', 'be true or false');
  }
  faults.end();
  return defaults;
}
