import type { Assignment } from '../../raci/model.js';
import type { MissingFact, RuleContext } from '../rule.js';
import { factsByParty } from './factsByParty.js';
import type { FactsByParty } from './factsByParty.js';
import { isMissing } from './isMissing.js';
import { liveActivities } from './live.js';
import { missingAssignments } from './missingAssignments.js';
import { missingList } from './missingList.js';
import { oneOfEach } from './oneOfEach.js';
import { possibleHolders } from './possibleHolders.js';

/** Hours a month that are planned for somebody. */
export interface PlannedEffort {
  /** Hours for certain. */
  readonly least: number;
  /** Hours that it can be at most; infinite where effort is not assessed. */
  readonly most: number;
  /** What is missing to know exactly. */
  readonly missing: readonly MissingFact[];
}

interface Sum {
  least: number;
  most: number;
  readonly missing: MissingFact[];
}

interface Efforts {
  readonly sums: ReadonlyMap<string, Sum>;
  /** Lists that do not say all about the work. */
  readonly lists: readonly MissingFact[];
  /** Roles whose people are not assessed. */
  readonly unnamed: FactsByParty;
}

/** Sums the effort of those who do the work; that of a role is split evenly over the people who fill it, and is not counted at its team. */
function collect(context: RuleContext): Efforts {
  const { index } = context;
  const sums = new Map<string, Sum>();
  const unnamed = factsByParty();
  const add = (key: string, least: number, most: number, missing: MissingFact | undefined) => {
    const sum = sums.get(key) ?? { least: 0, most: 0, missing: [] };
    sums.set(key, sum);
    sum.least += least;
    sum.most += most;
    if (missing !== undefined) sum.missing.push(missing);
  };
  const addRole = (roleId: string, effort: number | undefined, pointer: string) => {
    const role = index.find('role', roleId);
    const people = role === undefined ? { code: 'roles', pointer } : possibleHolders(context, role);
    if (isMissing(people)) {
      if (effort !== 0) unnamed.add(index.partyOf({ kind: 'role', id: roleId }), [people]);
      return;
    }
    const open = [...people.values()].filter((fact) => fact !== undefined);
    const certain = people.size - open.length;
    for (const [id, fact] of people) {
      const fewest = fact === undefined ? certain : certain + 1; // if this one is there
      if (effort === undefined) add(`person:${id}`, 0, Infinity, { code: 'assignment.effortHoursPerMonth', pointer });
      else add(`person:${id}`, effort / people.size, effort / fewest, open[0]);
    }
  };
  const addWork = ({ assignee: { kind, id }, effortHoursPerMonth }: Assignment, pointer: string) => {
    const effort = effortHoursPerMonth === null ? 0 : effortHoursPerMonth;
    if (kind === 'role') addRole(id, effort, pointer);
    else if (kind === 'party') return;
    else if (effort !== undefined) add(`${kind}:${id}`, effort, effort, undefined);
    else add(`${kind}:${id}`, 0, Infinity, { code: 'assignment.effortHoursPerMonth', pointer });
  };
  const lists = [missingList(context, 'activities'), missingList(context, 'assignments')];
  for (const activity of liveActivities(context)) {
    const pointer = index.pointerOf({ kind: 'activity', id: activity.id }) ?? '';
    lists.push(missingAssignments(activity, context));
    for (const assignment of context.holders(activity).responsible) addWork(assignment, pointer);
  }
  return { sums, lists: oneOfEach(lists.filter((fact) => fact !== undefined)), unnamed };
}

/** The hours a month that are planned for a person or a team at the date of the report. */
export function plannedEffort(context: RuleContext, assignee: { kind: 'person' | 'team'; id: string }): PlannedEffort {
  const { sums, lists, unnamed } = context.once('look-up/planned effort', () => collect(context));
  const { least, most, missing } = sums.get(`${assignee.kind}:${assignee.id}`) ?? { least: 0, most: 0, missing: [] };
  const open = [...lists, ...(assignee.kind === 'person' ? unnamed.of(context.index.partyOf(assignee)) : [])];
  return { least, most: open.length > 0 ? Infinity : most, missing: oneOfEach([...missing, ...open]) };
}
