import { checkRecords } from '../internal/check.js';
import { grouped } from './grouped.js';
import type { LaneInput, RaciActivity } from './input.js';
import type { LaneMember } from './lanes.js';
import type { Lane, LaneSelector } from './model.js';
import { textOrNull } from './textOrNull.js';

/** Activities of one dimension by value; undefined: not assessed. */
type ByValue = ReadonlyMap<string | null | undefined, readonly RaciActivity[]>;
type Dimension = keyof LaneSelector;

const dimensions: readonly Dimension[] = ['serviceIds', 'functions', 'practices', 'incidentTypes'];

/** The members of lanes, from activities that were looked through once. */
export interface LaneMembers {
  /** Members of a lane, those carved out and those not known to be marked: as listed, then by selector; null where it states none, or activities are not assessed. */
  readonly membersOf: (lane: Lane) => readonly LaneMember[] | null;
  /** Activities that a lane names and that are not listed. */
  readonly missingOf: (lane: Lane) => readonly string[];
}

/** Finds members of lanes; each lane costs no more than the candidates of its narrowest dimension. */
export function laneMembers(input: LaneInput): LaneMembers {
  const activities = input.activities ?? [];
  checkRecords(activities, 'activities', ['id']);
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  const functions = new Map((input.services ?? []).map((service) => [service.id, service.function]));
  const valueOf: Readonly<Record<Dimension, (activity: RaciActivity) => string | null | undefined>> = {
    // No service is the whole organization, and not one of a list.
    serviceIds: ({ serviceId }) => serviceId ?? null,
    functions: ({ serviceId }) => (serviceId == null ? null : functions.get(serviceId)),
    practices: ({ practice }) => practice,
    incidentTypes: ({ incidentType }) => incidentType,
  };
  const index = new Map<Dimension, ByValue>();
  const valuesIn = (dimension: Dimension): ByValue => {
    const known = index.get(dimension) ?? grouped(activities, valueOf[dimension]);
    index.set(dimension, known);
    return known;
  };
  const addSelected = (select: LaneSelector, add: (activity: RaciActivity, by: LaneMember['by']) => void) => {
    const asked = dimensions.flatMap((dimension) => {
      const values = select[dimension];
      return values === undefined ? [] : [{ dimension, values: new Set<string | null | undefined>(values) }];
    });
    // What is not assessed may be anything, so it is a candidate too.
    const candidates = asked.map(({ dimension, values }) =>
      [...values, undefined].map((value) => valuesIn(dimension).get(value) ?? []),
    );
    const counts = candidates.map((lists) => lists.reduce((count, list) => count + list.length, 0));
    const narrowest = candidates[counts.indexOf(Math.min(...counts))]?.flat() ?? activities;
    const fit = (activity: RaciActivity): LaneMember['by'] | undefined => {
      let by: LaneMember['by'] = 'select';
      for (const { dimension, values } of asked) {
        const value = valueOf[dimension](activity);
        if (values.size === 0) return undefined; // nothing is one of no values, whatever it is
        if (value === undefined) by = 'unknown';
        else if (!values.has(value)) return undefined;
      }
      return by;
    };
    for (const activity of narrowest) {
      const by = fit(activity);
      if (by !== undefined) add(activity, by);
    }
  };
  return {
    membersOf: (lane) => {
      const { select, activityIds } = lane;
      if (input.activities === undefined || (activityIds === undefined && !select)) return null;
      const carvedOut = new Set(lane.carveOuts?.map(({ activityId }) => activityId));
      const members = new Map<string, LaneMember>();
      const add = (activity: RaciActivity, by: LaneMember['by']) => {
        const { id: activityId, name } = activity;
        if (members.has(activityId)) return;
        const label = textOrNull(name) ?? activityId;
        members.set(activityId, { laneId: lane.id, activityId, label, by, carvedOut: carvedOut.has(activityId) });
      };
      for (const id of activityIds ?? []) {
        const activity = byId.get(id);
        if (activity !== undefined) add(activity, 'id');
      }
      if (select) addSelected(select, add);
      return [...members.values()];
    },
    missingOf: ({ activityIds = [] }) =>
      input.activities === undefined ? [] : [...new Set(activityIds)].filter((id) => !byId.has(id)),
  };
}

/** Whether an activity is known to be in the lane. */
export function isMember({ by, carvedOut }: LaneMember): boolean {
  return by !== 'unknown' && !carvedOut;
}
