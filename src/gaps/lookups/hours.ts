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
  readonly sources: readonly Source[];
  /** What is missing to know that there are no more. */
  readonly more: readonly MissingFact[];
  /** What is missing to know that all are there. */
  readonly fewer: readonly MissingFact[];
}

const planFact: MissingFact = { code: 'coverage', pointer: '/coverage' };
const unreadable: AssigneeSeats = { sources: [], more: [planFact], fewer: [planFact] };

/** The seats of an assignee; made once for each in a run. A plan that cannot be read, as with a zone that is not known here, is not known. */
export function assigneeSeats(context: RuleContext, assignee: Assignee): AssigneeSeats {
  const { kind, id } = assignee;
  return onceFor(context, 'look-up/seats', `${kind}:${id}`, () => {
    const { range, zones, hoursOf } = hoursFrame(context);
    const { plan, amongPersonIds, mayBeMore, mayBeFewer } = hoursOf(assignee);
    const facts = (missing: readonly MissingHoursFact[]) => missing.map((fact) => factAt(context, fact));
    try {
      const sources = sourcesOf(preparePlan(plan, 'coverage', zones), range);
      const among = amongPersonIds === null ? {} : { amongPersonIds };
      return { sources: selectSources(sources, among), more: facts(mayBeMore), fewer: facts(mayBeFewer) };
    } catch (error) {
      if (isComanagedError(error)) return unreadable;
      throw error;
    }
  });
}

function factAt({ index }: RuleContext, { code, subject }: MissingHoursFact): MissingFact {
  return { code, pointer: subject === null ? '' : (index.pointerOf(subject) ?? '') };
}
