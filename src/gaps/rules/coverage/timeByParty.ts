import { intersectionOf, unionOf } from '../../../coverage/compile/stretchSets.js';
import type { Stretches } from '../../../coverage/compile/stretches.js';
import type { Doer, Doers } from '../../lookups/doers.js';
import { missingParty } from '../../lookups/missingParty.js';
import { onceFor } from '../../lookups/onceFor.js';
import { seatTime } from '../../lookups/seatTime.js';
import type { ServedService } from '../../lookups/servedIn.js';
import type { MissingFact, RuleContext } from '../../rule.js';

/** The hours of each party, by its id. */
export interface TimeByParty {
  readonly times: ReadonlyMap<string, Stretches>;
  /** What is missing to know all hours and whose they are. */
  readonly missing: readonly MissingFact[];
}

const awake = { seats: 1, tier: null, skills: [], mode: 'on-call' } as const;

/** When each party is there or on call for some work; made once for all that have the same hours. */
export function timeByParty(context: RuleContext, { key, doers, service }: Doers): TimeByParty {
  const whose = doers.map(({ assignee }) => `${assignee.kind}:${assignee.id}`).join(' ');
  return onceFor(context, 'coverage/no-overlap-at-handover', `${key} ${whose}`, () => timesOf(context, doers, service));
}

function timesOf(context: RuleContext, doers: readonly Doer[], service: ServedService): TimeByParty {
  const { index } = context;
  const times = new Map<string, Stretches>();
  const missing: MissingFact[] = [];
  for (const { assignee, seats, window } of doers) {
    const { possible, unstated } = seatTime(context, seats, awake, service);
    missing.push(...seats.more, ...unstated);
    const party = index.partyOf(assignee);
    if (party === undefined) {
      missing.push(missingParty(context, assignee));
      continue;
    }
    const time = window === null ? possible : intersectionOf(possible, window);
    const known = times.get(party);
    times.set(party, known === undefined ? time : unionOf(known, time));
  }
  return { times, missing };
}
