import type { Activity } from '../../../services/activities/model.js';
import { liveActivities } from '../../lookups/live.js';
import { missingAssignments } from '../../lookups/missingAssignments.js';
import { missingList } from '../../lookups/missingList.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import type { MissingFact, RuleContext } from '../../rule.js';

/** What one party holds. */
export interface PartyWork {
  /** Activities that it does or answers for. */
  readonly held: readonly Activity[];
  /** Activities that it does, as `activity:id`, and their services, as `service:id`. */
  readonly done: ReadonlySet<string>;
  /** An activity that it does and whose service is not known. */
  readonly unplaced: MissingFact | undefined;
}

/** What all parties hold. */
export interface WorkOfParties {
  readonly of: (partyId: string) => PartyWork;
  /** What is missing to know who does an activity, by `activity:id`, and those of a service, by `service:id`. */
  readonly openAt: (reference: string) => readonly MissingFact[];
  /** What is missing to know who does activities whose service is not known. */
  readonly unplaced: readonly MissingFact[];
  /** What is missing to know whether a party holds more, one fact of a kind. */
  readonly missing: readonly MissingFact[];
}

const none: PartyWork = { held: [], done: new Set(), unplaced: undefined };

/** Parties of those who hold an activity, and what is missing to know them all. */
function holdersOf(context: RuleContext, activity: Activity) {
  const { index } = context;
  const { accountable, responsible } = context.holders(activity);
  const list = missingAssignments(activity, context);
  const missing = list === undefined ? [] : [list];
  const partiesOf = (assignments: typeof responsible) =>
    new Set(
      assignments.flatMap(({ assignee }) => {
        const partyId = index.partyOf(assignee);
        if (partyId !== undefined) return [partyId];
        const fallback = index.pointerOf({ kind: 'activity', id: activity.id }) ?? '';
        missing.push({ code: `${assignee.kind}.partyId`, pointer: index.pointerOf(assignee) ?? fallback });
        return [];
      }),
    );
  const doers = partiesOf(responsible);
  return { doers, holders: new Set([...doers, ...partiesOf(accountable)]), missing: oneOfEach(missing) };
}

/** Looks once through all activities for what each party holds. */
export function workOfParties(context: RuleContext): WorkOfParties {
  return context.once('contract/work of parties', () => {
    const found = new Map<string, { held: Activity[]; done: Set<string>; unplaced: MissingFact | undefined }>();
    const open = new Map<string, readonly MissingFact[]>();
    const list = missingList(context, 'activities');
    let unplaced: readonly MissingFact[] = [];
    let all: readonly MissingFact[] = list === undefined ? [] : [list];
    for (const activity of liveActivities(context)) {
      const { id, serviceId } = activity;
      const pointer = context.index.pointerOf({ kind: 'activity', id }) ?? '';
      const { doers, holders, missing } = holdersOf(context, activity);
      const places = [`activity:${id}`, ...(serviceId == null ? [] : [`service:${serviceId}`])];
      for (const partyId of holders) {
        const work = found.get(partyId) ?? { held: [], done: new Set(), unplaced: undefined };
        found.set(partyId, work);
        work.held.push(activity);
        if (!doers.has(partyId)) continue;
        for (const place of places) work.done.add(place);
        if (serviceId === undefined) work.unplaced ??= { code: 'activity.serviceId', pointer };
      }
      if (missing.length === 0) continue;
      for (const place of places) open.set(place, oneOfEach([...(open.get(place) ?? []), ...missing]));
      all = oneOfEach([...all, ...missing]);
      if (serviceId === undefined)
        unplaced = oneOfEach([...unplaced, { code: 'activity.serviceId', pointer }, ...missing]);
    }
    return {
      of: (partyId) => found.get(partyId) ?? none,
      openAt: (place) => open.get(place) ?? [],
      unplaced,
      missing: all,
    };
  });
}
