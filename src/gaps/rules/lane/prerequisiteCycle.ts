import { compareText } from '../../../internal/text/compareText.js';
import type { LaneCycle } from '../../../raci/lanes.js';
import { defineRule } from '../../defineRule.js';
import { lanesOf, missingOwner } from '../../lookups/lanes.js';
import { relatedPlaces } from '../../lookups/relatedPlaces.js';
import type { MissingFact, Rule, RuleContext } from '../../rule.js';

/** A circle of lanes; its first lane by id speaks for all. */
interface Circle extends LaneCycle {
  /** What is missing to know who owns its lanes. */
  readonly missing: readonly MissingFact[];
}

/** The circle of each lane that is in one. */
function circles(context: RuleContext): ReadonlyMap<string, Circle> {
  return context.once('lane/prerequisite-cycle', () => {
    const lanes = lanesOf(context);
    const found = lanes.cycles().map((circle): Circle => {
      const laneIds = [...circle.laneIds].sort(compareText);
      const missing = laneIds.flatMap((id) => missingOwner(context, id, lanes.ownerOf(id)));
      return { ...circle, laneIds, missing };
    });
    return new Map(found.flatMap((circle) => circle.laneIds.map((id) => [id, circle] as const)));
  });
}

/** What is missing to know whether a lane needs itself by way of others. */
function missingRequirements(context: RuleContext, laneIds: readonly string[]): MissingFact[] {
  const { index } = context;
  return laneIds.flatMap((id): MissingFact[] => {
    const lane = index.find('lane', id);
    const pointer = index.pointerOf({ kind: 'lane', id }) ?? '';
    if (lane === undefined) return [{ code: 'lanes', pointer }];
    return lane.requires === undefined ? [{ code: 'lane.requires', pointer }] : [];
  });
}

/** `lane/prerequisite-cycle`: lanes of different owners need each other. */
export const prerequisiteCycle: Rule = /* @__PURE__ */ defineRule({
  id: 'lane/prerequisite-cycle',
  title: 'Lanes of different owners need each other',
  rationale: 'Lanes that need each other belong in one hand; between parties each can wait for the other for ever.',
  subject: 'lane',
  severity: 'low',
  sources: ['lane-practice'],
  needs: ['lane.requires', 'lane.owners', 'lanes', 'role.partyId', 'team.partyId', 'person.partyId'],
  messages: {
    cycle: '{lanes} lanes need each other in a circle, and {parties} parties own them; {name} is one of them.',
    unknown: 'Not known whether lane {name} and lanes of other owners need each other.',
  },
  remediation:
    'Take out one of the prerequisites between {name} and the other lanes, or give all of them to one party.',
  judge: ({ entity, pointer }, context) => {
    const { id, requires } = entity;
    if (requires === undefined) return { unknown: [{ code: 'lane.requires', pointer }] };
    if (requires.length === 0) return 'not-applicable';
    const circle = circles(context).get(id);
    if (circle?.status === 'several-parties') {
      const ids = circle.laneIds;
      if (ids[0] !== id) return 'pass'; // the circle is told once
      const others = ids.slice(1).map((other) => ({ kind: 'lane', id: other }) as const);
      const data = { lanes: ids.length, parties: circle.partyIds.length };
      return {
        fail: [{ messageId: 'cycle', data, related: relatedPlaces(context, others, 'in the circle', pointer) }],
      };
    }
    const { list, isComplete } = lanesOf(context).prerequisitesOf(entity);
    const needed = list.map(({ requiredLaneId }) => requiredLaneId);
    // A lane that nobody owns is told by another rule; the others of a circle must be in one hand. A lane whose needs are not known may widen it.
    const missing = [...(circle?.missing ?? []), ...missingRequirements(context, needed)];
    // More lanes than are looked at.
    if (!isComplete && missing.length === 0) missing.push({ code: 'lane.requires', pointer });
    return missing.length === 0 ? 'pass' : { unknown: missing };
  },
});
