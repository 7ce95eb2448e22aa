import type { OperatingModel } from '../../../src/operating-model/model.js';
import { profileFor } from '../../../src/recommendation/profileFor.js';
import type { ProfileForOptions } from '../../../src/recommendation/profileFor.js';
import type { ProfileAnswer, UnansweredFact } from '../../../src/recommendation/answers/model.js';
import type { ProfileFact } from '../../../src/recommendation/derive/model.js';
import type { Person, Role } from '../../../src/services/parties/model.js';
import type { Service } from '../../../src/services/catalogue/model.js';

export const officeDays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
export const allDays = [...officeDays, 'sat', 'sun'] as const;

/** One week without a change of clocks: Monday to Monday. */
export const week = { from: '2026-06-01T00:00:00Z', to: '2026-06-08T00:00:00Z' } as const;

export const office = { windows: [{ zone: 'UTC', days: officeDays, start: '08:00', end: '18:00' }] };
export const always = { windows: [{ zone: 'UTC', days: allDays, start: '00:00', end: '24:00' }] };

/** Somebody inside who is there. */
export function person(id: string, more: Partial<Person> = {}): Person {
  return { id, name: id, partyId: 'us', teamIds: ['it'], activeFrom: null, activeUntil: null, skills: [], ...more };
}

/** A role inside. */
export function role(id: string, holders: readonly string[], more: Partial<Role> = {}): Role {
  return { id, name: id, partyId: 'us', teamId: null, holders, vacantSince: null, skillIds: [], ...more };
}

/** A service of which little is said. */
export function service(id: string, more: Partial<Service> = {}): Service {
  return { id, name: id, ...more };
}

/** An internal team by day, a provider around the clock, and what a test says. */
export function millsWith(parts: Partial<OperatingModel>): OperatingModel {
  return {
    id: 'mills',
    name: 'North Mills',
    parties: [
      { id: 'us', name: 'Our IT', kind: 'internal' },
      { id: 'msp', name: 'Harbor', kind: 'provider' },
    ],
    teams: [
      { id: 'it', name: 'IT', partyId: 'us', skillIds: [] },
      { id: 'noc', name: 'Center', partyId: 'msp', skillIds: ['firewall'] },
    ],
    coverage: {
      windows: [
        { id: 'day', zone: 'UTC', days: officeDays, start: '08:00', end: '18:00', teamId: 'it' },
        { id: 'round', zone: 'UTC', days: allDays, start: '00:00', end: '24:00', teamId: 'noc' },
      ],
      closures: [],
    },
    ...parts,
  };
}

/** What is said about one fact. */
export function answerFor(
  model: OperatingModel,
  serviceId: string | null,
  fact: ProfileFact,
  options: Partial<ProfileForOptions> = {},
): ProfileAnswer | UnansweredFact {
  const { answers, unanswered } = profileFor(model, serviceId, { asOf: '2026-06-01', coverage: week, ...options });
  const found = [...answers, ...unanswered].find((each) => each.fact === fact);
  if (found === undefined) throw new Error(`${fact} is missing in both lists`);
  return found;
}

/** The value of a fact; undefined where it has no answer. */
export function valueFor(
  model: OperatingModel,
  serviceId: string | null,
  fact: ProfileFact,
  options: Partial<ProfileForOptions> = {},
): unknown {
  const answer = answerFor(model, serviceId, fact, options);
  return 'value' in answer ? answer.value : undefined;
}

/** The codes of what is missing for a fact. */
export function missingFor(model: OperatingModel, serviceId: string | null, fact: ProfileFact): string[] {
  return answerFor(model, serviceId, fact).missing.map(({ code }) => code);
}
