import { compareText } from '../internal/text/compareText.js';
import type { Assignee } from '../services/parties/model.js';
import { assigneeKey } from './assigneeKey.js';
import type { AccountableMove } from './diff.js';
import type { DiffSide } from './diffSide.js';
import { grouped } from './grouped.js';
import { changedActivity, changedScope, firstPlan } from './letterChanges.js';
import type { ActivityPair } from './matchActivities.js';
import type { Assignment } from './model.js';
import { scopeKey } from './scopeKey.js';
import { withMeaning } from './withMeaning.js';

/** Parts of one activity that are compared one by one; house default. With more, scopes are compared as they stand. */
const mostParts = 200;

type Owners = readonly [before: readonly Assignment[], after: readonly Assignment[]];
type Dimension = 'severities' | 'sites';

/** Hours of assignments by key; empty: all. */
function hoursOf(owners: readonly Assignment[]): (assignment: Assignment) => string {
  const keys = new Map(owners.map((each) => [each, scopeKey(each.scope?.window && { window: each.scope.window })]));
  return (assignment) => keys.get(assignment) ?? '';
}

/** Values of a dimension to look at one by one; null stands for all, or for the rest. */
function valuesOf(
  dimension: Dimension,
  [before, after]: ActivityPair,
  owners: readonly Assignment[],
): (string | null)[] {
  const named = owners.flatMap(({ scope }) => scope?.[dimension] ?? []);
  if (named.length === 0) return [null];
  // Where both matrices declare what must be assigned, there is no rest.
  const declared = [before[dimension], after[dimension]];
  const rest = declared.includes(undefined) ? [null] : [];
  return [
    ...[...new Set([...named, ...declared.flatMap((list) => (rest.length > 0 ? [] : (list ?? [])))])].sort(compareText),
    ...rest,
  ];
}

/** Hours to look at one by one, by key; empty stands for all, or for the rest. */
function hoursToCompare(owners: readonly Assignment[], hoursKey: (assignment: Assignment) => string): string[] {
  const keys = new Set(owners.map(hoursKey).filter((key) => key !== ''));
  const plans = owners.flatMap(({ scope }) => scope?.window ?? []);
  const whole = {
    windows: plans.flatMap(({ windows }) => windows),
    closures: plans.flatMap(({ closures = [] }) => closures),
    replacements: plans.flatMap(({ replacements = [] }) => replacements),
    breaks: plans.flatMap(({ breaks = [] }) => breaks),
  };
  const isAll = keys.size > 0 && scopeKey({ window: whole }) === '';
  return [...[...keys].sort(compareText), ...(isAll ? [] : [''])];
}

function takesIn(values: readonly string[] | undefined, value: string | null): boolean {
  return values === undefined || (value !== null && values.includes(value));
}

/** Who of the assignments' holders, each once, by kind and id. */
function holders(assignments: readonly Assignment[]): Assignee[] {
  const distinct = new Map(assignments.map(({ assignee: { kind, id } }) => [assigneeKey({ kind, id }), { kind, id }]));
  return [...distinct].sort(([a], [b]) => compareText(a, b)).map(([, assignee]) => assignee);
}

function keysOf(assignees: readonly Assignee[]): string {
  return JSON.stringify(assignees.map(assigneeKey));
}

/** A part with those who answer for it, before and after. */
interface Part extends Pick<
  AccountableMove,
  'severities' | 'sites' | 'hours' | 'exceptSeverities' | 'exceptSites' | 'exceptHours'
> {
  readonly owners: readonly [readonly Assignee[], readonly Assignee[]];
}

function named(values: readonly (string | null)[]): string[] {
  return values.filter((value) => value !== null);
}

/** The parts that scopes tell apart: each severity at each site in each hours; severities of the same people are one part. */
function partsOf(pair: ActivityPair, [before, after]: Owners): Part[] | undefined {
  const owners = [...before, ...after];
  const severities = valuesOf('severities', pair, owners);
  const sites = valuesOf('sites', pair, owners);
  const hoursKey = hoursOf(owners);
  const hours = hoursToCompare(owners, hoursKey);
  if (severities.length * sites.length * hours.length > mostParts) return undefined;
  const plans = new Map(
    [...grouped(owners, hoursKey)].map(([key, group]) => [key, firstPlan(group.map(({ scope }) => scope?.window))]),
  );
  const planOf = (key: string) => (key === '' ? null : (plans.get(key) ?? null));
  return sites.flatMap((site) =>
    hours.flatMap((key) => {
      const here = (list: readonly Assignment[]) =>
        list.filter((each) => takesIn(each.scope?.sites, site) && ['', key].includes(hoursKey(each)));
      const [earlier, later] = [here(before), here(after)];
      const ownersAt = (severity: string | null) => {
        const holding = (list: readonly Assignment[]) =>
          holders(list.filter(({ scope }) => takesIn(scope?.severities, severity)));
        return [holding(earlier), holding(later)] as const;
      };
      const alike = grouped(severities, (severity) => ownersAt(severity).map(keysOf).join());
      return [...alike.values()].flatMap((group): Part[] => {
        const own = named(group);
        const isAll = group.length === severities.length;
        const lists = isAll ? [null] : [...(own.length > 0 ? [own] : []), ...(own.length < group.length ? [null] : [])];
        return lists.map((list) => ({
          severities: list,
          exceptSeverities: list === null && !isAll ? named(severities) : [],
          sites: site === null ? null : [site],
          exceptSites: site === null ? named(sites) : [],
          hours: planOf(key),
          exceptHours: key === '' ? hours.flatMap((other) => planOf(other) ?? []) : [],
          owners: ownersAt(group[0]),
        }));
      });
    }),
  );
}

/** The scopes as they stand. */
function scopesOf([before, after]: Owners): Part[] {
  const earlier = grouped(before, ({ scope }) => scopeKey(scope));
  const later = grouped(after, ({ scope }) => scopeKey(scope));
  const keys = [...new Set([...earlier.keys(), ...later.keys()])].sort(compareText);
  return keys.map((key) => {
    const lists = [earlier.get(key) ?? [], later.get(key) ?? []] as const;
    return {
      ...changedScope(lists.flat().map(({ scope }) => scope)),
      exceptSeverities: [],
      exceptSites: [],
      exceptHours: [],
      owners: [holders(lists[0]), holders(lists[1])],
    };
  });
}

function partyIds({ partyOf }: DiffSide, assignees: readonly Assignee[]): { known: string[]; isComplete: boolean } {
  const ids = assignees.map((assignee): unknown => partyOf(assignee));
  const known = ids.filter((id) => typeof id === 'string');
  return { known: [...new Set(known)].sort(compareText), isComplete: known.length === ids.length };
}

/** The parts of an activity for which others answer than before. */
export function accountableMoves(pair: ActivityPair, before: DiffSide, after: DiffSide): AccountableMove[] {
  const owners: Owners = [
    withMeaning(before.rows.get(pair[0].id) ?? [], before.letters, 'owns-outcome'),
    withMeaning(after.rows.get(pair[1].id) ?? [], after.letters, 'owns-outcome'),
  ];
  const moved = (partsOf(pair, owners) ?? scopesOf(owners)).filter(
    (part) => keysOf(part.owners[0]) !== keysOf(part.owners[1]),
  );
  return moved.map(({ owners: [was, is], ...scope }) => {
    const [old, now] = [partyIds(before, was), partyIds(after, is)];
    return {
      ...changedActivity(pair),
      ...scope,
      before: was,
      after: is,
      beforePartyIds: old.known,
      afterPartyIds: now.known,
      betweenParties: old.isComplete && now.isComplete ? old.known.join('|') !== now.known.join('|') : null,
    };
  });
}
