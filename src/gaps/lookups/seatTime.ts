import { hasTier, modeRank, offeredSkills } from '../../coverage/compile/selection.js';
import type { Source } from '../../coverage/compile/source.js';
import type { Stretches } from '../../coverage/compile/stretches.js';
import { unionOfAll } from '../../coverage/compile/stretchSets.js';
import type { CoverageDemand } from '../../coverage/gaps/model.js';
import type { MissingFact, RuleContext } from '../rule.js';
import { hoursFrame } from './hours.js';
import type { AssigneeSeats } from './hours.js';
import { isMissing } from './isMissing.js';
import { onceFor } from './onceFor.js';
import { oneOfEach } from './oneOfEach.js';
import { servedIn } from './servedIn.js';
import type { ServedService } from './servedIn.js';

/** The time that the seats of an assignee give for a need. */
export interface SeatTime {
  /** Time with a seat that does. */
  readonly certain: Stretches;
  /** Time with a seat that does or may do. */
  readonly possible: Stretches;
  /** What is missing to know whether a seat does. */
  readonly unstated: readonly MissingFact[];
}

/** What a window or a rotation does not say; one that says `null` offers none. */
function silent(context: RuleContext, { windowId, rotationId }: Source, field: 'tier' | 'skills'): MissingFact[] {
  const { index } = context;
  const kind = windowId === null ? 'rotation' : 'window';
  const id = windowId ?? rotationId;
  const entity = id === null ? undefined : index.find(kind, id);
  if (entity?.[field] === null) return [];
  const pointer = id === null ? undefined : index.pointerOf({ kind, id });
  return [{ code: `${kind}.${field}`, pointer: pointer ?? '/coverage' }];
}

/** Whether a seat does for a need: what is missing to know, empty where it does, undefined where it does not. */
function doubts(
  context: RuleContext,
  source: Source,
  demand: CoverageDemand,
  service: ServedService,
): readonly MissingFact[] | undefined {
  const { mode, tier, serviceIds } = source;
  if (modeRank(mode) > modeRank(demand.mode)) return undefined;
  const facts: MissingFact[] = [];
  if (serviceIds !== null && service !== null) {
    if (isMissing(service)) facts.push(service);
    else if (!serviceIds.includes(service)) return undefined;
  }
  if (!hasTier(tier, demand.tier, true)) {
    const open = tier === null ? silent(context, source, 'tier') : [];
    if (open.length === 0) return undefined;
    facts.push(...open);
  }
  const offered = offeredSkills(source, hoursFrame(context).skillsOf);
  if (offered === null) facts.push(...(demand.skills.length > 0 ? silent(context, source, 'skills') : []));
  else if (!demand.skills.every((skill) => offered.includes(skill))) return undefined;
  return facts;
}

function timeOf(
  context: RuleContext,
  { sources, fewer }: AssigneeSeats,
  demand: CoverageDemand,
  service: ServedService,
): SeatTime {
  const certain: Stretches[] = [];
  const possible: Stretches[] = [];
  const unstated = [...fewer];
  for (const source of sources) {
    const open = doubts(context, source, demand, service);
    if (open === undefined) continue;
    possible.push(source.stretches);
    if (open.length === 0 && fewer.length === 0) certain.push(source.stretches);
    unstated.push(...open);
  }
  const all = unionOfAll(possible);
  const isCertain = certain.length === possible.length;
  return {
    certain: isCertain ? all : unionOfAll(certain),
    possible: all,
    unstated: isCertain ? [] : oneOfEach(unstated),
  };
}

/** The time that the seats of an assignee give for a need; made once for all needs that are the same. How many people are needed at once is not looked at. */
export function seatTime(
  context: RuleContext,
  seats: AssigneeSeats,
  demand: CoverageDemand,
  service: ServedService,
): SeatTime {
  const { tier, skills, mode } = demand;
  const served = servedIn(context, service);
  const key = `${seats.key} ${mode} ${tier ?? ''} ${skills.join(' ')} ${JSON.stringify(served)}`;
  return onceFor(context, 'look-up/seat time', key, () => timeOf(context, seats, demand, served));
}
