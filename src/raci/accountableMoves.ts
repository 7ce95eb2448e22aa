import { compareText } from '../internal/text/compareText.js';
import type { Assignee } from '../services/parties/model.js';
import { assigneeKey } from './assigneeKey.js';
import type { AccountableMove } from './diff.js';
import type { DiffSide } from './diffSide.js';
import { grouped } from './grouped.js';
import { hoursCells } from './hoursCells.js';
import { partiesOf } from './laneOwner.js';
import { changedActivity, changedScope, isKnownChange } from './letterChanges.js';
import type { ActivityPair } from './matchActivities.js';
import type { Assignment } from './model.js';
import { scopeKey } from './scopeKey.js';
import { withMeaning } from './withMeaning.js';

/** Parts of one activity that are compared one by one; house default. With more, scopes are compared as they stand. */
export const mostParts = 200;

type Owners = readonly [before: readonly Assignment[], after: readonly Assignment[]];
type Dimension = 'severities' | 'sites';

/** Values of a dimension to look at one by one; null stands for all, or for the rest. */
function valuesOf(
  dimension: Dimension,
  [before, after]: ActivityPair,
  owners: readonly Assignment[],
): (string | null)[] {
  const named = owners.flatMap(({ scope }) => scope?.[dimension] ?? []);
  if (named.length === 0) return [null];
  // What must be assigned is all there is, whichever matrix declares it: then there is no rest.
  const declared = [before[dimension], after[dimension]].filter((list) => list !== undefined);
  const values = [...new Set([...named, ...declared.flat()])].sort(compareText);
  return declared.length > 0 ? values : [...values, null];
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

/** The parts that scopes tell apart: each severity at each site in each hours; severities, and hours, of the same people are one part. */
function partsOf(pair: ActivityPair, [before, after]: Owners): Part[] | undefined {
  const owners = [...before, ...after];
  const severities = valuesOf('severities', pair, owners);
  const sites = valuesOf('sites', pair, owners);
  const hours = hoursCells(owners, mostParts);
  if (hours === undefined || severities.length * sites.length * hours.cells.length > mostParts) return undefined;
  return sites.flatMap((site) => {
    const inCells = hours.cells.map((cell) => {
      const here = (list: readonly Assignment[]) =>
        list.filter((each) => takesIn(each.scope?.sites, site) && hours.holds(each, cell));
      const [earlier, later] = [here(before), here(after)];
      const holding = (list: readonly Assignment[], severity: string | null) =>
        holders(list.filter(({ scope }) => takesIn(scope?.severities, severity)));
      const found = severities.map((severity) => ({
        severity,
        owners: [holding(earlier, severity), holding(later, severity)] as const,
      }));
      return { cell, found, key: found.map((each) => each.owners.map(keysOf).join()).join() };
    });
    return [...grouped(inCells, ({ key }) => key).values()].flatMap((alikeCells) => {
      const alike = grouped(alikeCells[0].found, (each) => each.owners.map(keysOf).join());
      return hours.told(alikeCells.map(({ cell }) => cell)).flatMap((when) =>
        [...alike.values()].flatMap((group): Part[] => {
          const own = named(group.map(({ severity }) => severity));
          const isAll = group.length === severities.length;
          const rest = own.length < group.length ? [null] : [];
          const lists = isAll ? [null] : [...(own.length > 0 ? [own] : []), ...rest];
          return lists.map((list) => ({
            severities: list,
            exceptSeverities: list === null && !isAll ? named(severities) : [],
            sites: site === null ? null : [site],
            exceptSites: site === null ? named(sites) : [],
            ...when,
            owners: group[0].owners,
          }));
        }),
      );
    });
  });
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

interface Parties {
  readonly known: readonly string[];
  /** Whether these are all: of all holders, and of all letters. */
  readonly isComplete: boolean;
  readonly isNobody: boolean;
}

function partiesOn(side: DiffSide, activityId: string, assignees: readonly Assignee[]): Parties {
  const { ids, isComplete } = partiesOf(assignees, side.partyOf);
  const isAssessed = side.isAssessed(activityId);
  return { known: ids, isComplete: isComplete && isAssessed, isNobody: isAssessed && assignees.length === 0 };
}

/** Whether the parties differ: null where what is not known decides. */
function differ(was: Parties, is: Parties): boolean | null {
  if (was.isNobody || is.isNobody) return false; // nobody is no party
  const lacks = (one: Parties, other: Parties) => one.isComplete && other.known.some((id) => !one.known.includes(id));
  // What is not known to be nobody is no party yet.
  if (was.known.length > 0 && is.known.length > 0 && (lacks(was, is) || lacks(is, was))) return true;
  return was.isComplete && is.isComplete ? false : null;
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
  const activity = changedActivity(pair, before, after);
  return moved.map(({ owners: [was, is], ...scope }) => {
    const old = partiesOn(before, pair[0].id, was);
    const now = partiesOn(after, pair[1].id, is);
    return {
      ...activity,
      ...scope,
      before: was,
      after: is,
      isKnown: isKnownChange(activity, was.map(assigneeKey), is.map(assigneeKey)),
      beforePartyIds: old.known,
      afterPartyIds: now.known,
      betweenParties: differ(old, now),
    };
  });
}
