import { retired } from '../gaps/retired.js';
import { checkOptions } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import { asOfDate } from '../internal/time/asOfDate.js';
import { indexOperatingModel } from '../operating-model/indexOperatingModel.js';
import type { OperatingModelIndex } from '../operating-model/indexOperatingModel.js';
import { isAssessed } from '../operating-model/isAssessed.js';
import type { OperatingModel } from '../operating-model/model.js';
import { activityHolders } from '../raci/activityHolders.js';
import { assigneeKey } from '../raci/assigneeKey.js';
import { isValidOn } from '../raci/isValidOn.js';
import type { Assignment } from '../raci/model.js';
import type { Activity } from '../services/activities/model.js';
import type { ActivityResponsibility, Holder, PartyResponsibility, Responsibilities, Section } from './model.js';

/** Options of {@link responsibilities}. */
export interface ResponsibilitiesOptions {
  /** Date `YYYY-MM-DD` in the organization's zone, or an instant, at which assignments must hold. */
  readonly asOf: string | number;
  /** Whether the accountable does the work where nobody is named; absent: as the document says, else yes. */
  readonly accountableImpliesResponsible?: boolean | undefined;
}

function holdersOf(index: OperatingModelIndex, assignments: readonly Assignment[]): Holder[] {
  const holders = new Map<string, Holder>();
  for (const { assignee, scope } of assignments) {
    const key = assigneeKey(assignee);
    const known = holders.get(key);
    const { kind, id } = assignee;
    const label = index.find(kind, id)?.name ?? id;
    const scoped = scope !== undefined && (known?.scoped ?? true);
    holders.set(key, { assignee: { kind, id }, label, partyId: index.partyOf(assignee) ?? null, scoped });
  }
  return [...holders.values()];
}

function countOf(
  activities: readonly ActivityResponsibility[],
  partyId: string,
  letter: 'accountable' | 'responsible',
): number {
  return activities.filter((activity) => activity[letter]?.some((holder) => holder.partyId === partyId)).length;
}

/**
 * Tells who answers for each activity and who does it, with names and parties, and how much each party holds.
 *
 * @returns `not-assessed` where the document lists no activities or no assignments; an activity whose letters are partly assessed and
 * that has no holder so far has null
 * @throws ComanagedError `invalid-argument`, `invalid-option`, `unknown-option`
 */
export function responsibilities(model: OperatingModel, options: ResponsibilitiesOptions): Section<Responsibilities> {
  checkOptions(options, 'options', ['asOf', 'accountableImpliesResponsible']);
  return guarded('model', () => heldBy(model, options));
}

/** The same, from a document and options that are what their types say. */
function heldBy(model: OperatingModel, options: ResponsibilitiesOptions): Section<Responsibilities> {
  const index = indexOperatingModel(model);
  const date = asOfDate(options.asOf, model.organization?.timeZone ?? 'UTC');
  const missing = (['activities', 'assignments'] as const).filter((list) => model[list] === undefined);
  if (missing.length > 0) return { status: 'not-assessed', missing };
  const accountableImpliesResponsible =
    options.accountableImpliesResponsible ?? model.raciScheme?.accountableImpliesResponsible ?? true;
  const scheme = index.scheme();
  const isRetired = retired(index);
  const responsibilityOf = (activity: Activity): ActivityResponsibility => {
    const assignments = index.assignmentsOf(activity.id).filter((assignment) => isValidOn(assignment, date));
    const held = activityHolders(activity, assignments, scheme, { accountableImpliesResponsible });
    const isKnown = isAssessed(index, 'assignments', { kind: 'activity', id: activity.id });
    const orUnknown = (holders: readonly Holder[]) => (holders.length > 0 || isKnown ? holders : null);
    return {
      activityId: activity.id,
      label: activity.name,
      serviceId: activity.serviceId ?? null,
      section: activity.section ?? null,
      accountable: orUnknown(holdersOf(index, held.accountable)),
      responsible: orUnknown(holdersOf(index, held.responsible)),
    };
  };
  const activities = index
    .list('activity')
    .filter((activity) => !isRetired('activity', activity))
    .map(responsibilityOf);
  const parties = index.list('party').map(({ id, name }): PartyResponsibility => ({
    partyId: id,
    label: name,
    accountable: countOf(activities, id, 'accountable'),
    responsible: countOf(activities, id, 'responsible'),
  }));
  return { status: 'ok', value: { schemeId: scheme.id, accountableImpliesResponsible, activities, parties } };
}
