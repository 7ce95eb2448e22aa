import { preparePlan } from '../../coverage/plan/preparePlan.js';
import { selectSources, skillsOfPeople } from '../../coverage/compile/selection.js';
import type { SkillsOf } from '../../coverage/compile/selection.js';
import type { Source } from '../../coverage/compile/source.js';
import { sourcesOf } from '../../coverage/compile/sourcesOf.js';
import { planRange } from '../../coverage/compile/planRange.js';
import type { Range } from '../../internal/time/rangeOf.js';
import type { ZonesInUse } from '../../internal/time/zonesInUse.js';
import { isComanagedError } from '../../internal/errors.js';
import type { MissingHoursFact } from '../../operating-model/derive/assigneeHours.js';
import { hoursOfAssignees } from '../../operating-model/derive/hoursOfAssignees.js';
import type { Assignee } from '../../services/parties/model.js';
import type { MissingFact, RuleContext } from '../rule.js';
import { namelessHours } from './namelessHours.js';
import { onceFor } from './onceFor.js';

/** The time in which rules look at hours, with the clocks of zones. */
export interface HoursFrame {
  readonly range: Range;
  readonly zones: ZonesInUse;
  readonly hoursOf: ReturnType<typeof hoursOfAssignees>;
  readonly skillsOf: SkillsOf;
}

/** The time in which rules look at hours; made once in a run. */
export function hoursFrame(context: RuleContext): HoursFrame {
  return context.once('look-up/hours', () => {
    const { index, coverage } = context;
    const people = index.list('person').flatMap(({ id, skills }) => {
      return skills === undefined ? [] : [{ id, skillIds: skills.map(({ skillId }) => skillId) }];
    });
    return { ...planRange(coverage), hoursOf: hoursOfAssignees(index), skillsOf: skillsOfPeople(people) };
  });
}

/** The seats of an assignee in that time, and what is missing to know them all. */
export interface AssigneeSeats {
  /** Tells assignees apart; those with the same seats may share it. */
  readonly key: string;
  readonly sources: readonly Source[];
  /** What is missing to know that there are no more. */
  readonly more: readonly MissingFact[];
  /** What is missing to know that all are there. */
  readonly fewer: readonly MissingFact[];
}

const planFact: MissingFact = { code: 'coverage', pointer: '/coverage' };

/**
 * The seats of an assignee; made once for each in a run. A plan that cannot be read, as with a zone that is not known here, is not known;
 * nor are holidays of which nothing is said.
 */
export function assigneeSeats(context: RuleContext, assignee: Assignee): AssigneeSeats {
  const { kind, id } = assignee;
  const { index } = context;
  return onceFor(context, 'look-up/seats', `${kind}:${id}`, () => {
    const team = kind === 'role' ? index.find('role', id)?.teamId : null;
    const isOwn = team == null || index.isPartial('coverage', assignee);
    return isOwn ? seatsOf(context, assignee) : assigneeSeats(context, { kind: 'team', id: team });
  });
}

function seatsOf(context: RuleContext, assignee: Assignee): AssigneeSeats {
  const { range, zones, hoursOf } = hoursFrame(context);
  const { plan, amongPersonIds, mayBeMore, mayBeFewer } = hoursOf(assignee);
  const key = `${assignee.kind}:${assignee.id}`;
  const facts = (missing: readonly MissingHoursFact[]) => missing.map((fact) => factAt(context, fact));
  try {
    const sources = sourcesOf(preparePlan(plan, 'coverage', zones), range);
    const holidays = plan.closures === undefined ? [{ code: 'coverage.closures', pointer: '/coverage' }] : [];
    return {
      key,
      sources: selectSources(sources, amongPersonIds === null ? {} : { amongPersonIds }),
      more: [...facts(mayBeMore), ...namelessHours(context, assignee)],
      fewer: [...facts(mayBeFewer), ...(sources.length > 0 ? holidays : [])],
    };
  } catch (error) {
    if (isComanagedError(error)) return { key, sources: [], more: [planFact], fewer: [planFact] };
    throw error;
  }
}

function factAt({ index }: RuleContext, { code, subject }: MissingHoursFact): MissingFact {
  return { code, pointer: subject === null ? '' : (index.pointerOf(subject) ?? '') };
}
