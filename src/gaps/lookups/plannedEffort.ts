import type { Assignment } from '../../raci/model.js';
import type { Activity } from '../../services/activities/model.js';
import type { Role } from '../../services/parties/model.js';
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

/** The people of a role, ready to take their parts of its work. */
interface RoleShares {
  /** Each with the fewest people among whom the work may be split if this one is there. */
  readonly shares: readonly { readonly sum: Sum; readonly fewest: number }[];
  /** What is missing to know whether one of them is there. */
  readonly open: MissingFact | undefined;
}

/** Sums the effort of those who do the work; that of a role is split evenly over the people who fill it, and is not counted at its team. */
function collect(context: RuleContext): Efforts {
  const { index } = context;
  const sums = new Map<string, Sum>();
  const unnamed = factsByParty();
  const sumOf = (key: string): Sum => {
    const sum = sums.get(key) ?? { least: 0, most: 0, missing: [] };
    sums.set(key, sum);
    return sum;
  };
  const add = (sum: Sum, least: number, most: number, missing: MissingFact | undefined) => {
    sum.least += least;
    sum.most += most;
    if (missing !== undefined) sum.missing.push(missing);
  };
  const pointerOf = ({ id }: Activity) => index.pointerOf({ kind: 'activity', id }) ?? '';
  const unassessed = (activity: Activity) => ({
    code: 'assignment.effortHoursPerMonth',
    pointer: pointerOf(activity),
  });
  const sharesOf = (role: Role): RoleShares | MissingFact => {
    const people = possibleHolders(context, role);
    if (isMissing(people)) return people;
    const open = [...people.values()].filter((fact) => fact !== undefined);
    const certain = people.size - open.length;
    const shares = [...people].map(([id, fact]) => ({
      sum: sumOf(`person:${id}`),
      fewest: fact === undefined ? certain : certain + 1, // if this one is there
    }));
    return { shares, open: open[0] };
  };
  const known = new Map<Role, RoleShares | MissingFact>(); // a role does many activities
  const addRole = (roleId: string, effort: number | undefined, activity: Activity) => {
    const role = index.find('role', roleId);
    const found = role && (known.get(role) ?? sharesOf(role));
    if (role !== undefined && found !== undefined) known.set(role, found);
    const split = found ?? { code: 'roles', pointer: pointerOf(activity) };
    if (isMissing(split)) {
      if (effort !== 0) unnamed.add(index.partyOf({ kind: 'role', id: roleId }), [split]);
      return;
    }
    const { shares, open } = split;
    for (const { sum, fewest } of shares) {
      if (effort === undefined) add(sum, 0, Infinity, unassessed(activity));
      else add(sum, effort / shares.length, effort / fewest, open);
    }
  };
  const addWork = ({ assignee: { kind, id }, effortHoursPerMonth }: Assignment, activity: Activity) => {
    const effort = effortHoursPerMonth === null ? 0 : effortHoursPerMonth;
    if (kind === 'role') addRole(id, effort, activity);
    else if (kind === 'party') return;
    else if (effort !== undefined) add(sumOf(`${kind}:${id}`), effort, effort, undefined);
    else add(sumOf(`${kind}:${id}`), 0, Infinity, unassessed(activity));
  };
  const lists = [missingList(context, 'activities'), missingList(context, 'assignments')];
  for (const activity of liveActivities(context)) {
    const silent = missingAssignments(activity, context);
    if (silent !== undefined) lists.push(silent);
    for (const assignment of context.holders(activity).responsible) addWork(assignment, activity);
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
