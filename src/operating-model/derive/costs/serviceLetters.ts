import { activityHolders } from '../../../raci/activityHolders.js';
import type { ActivityHolders } from '../../../raci/activityHolders.js';
import { isValidOn } from '../../../raci/isValidOn.js';
import type { Assignment } from '../../../raci/model.js';
import type { OperatingModelIndex } from '../../indexOperatingModel.js';
import { isAssessed } from '../../isAssessed.js';
import { ordered } from './costNotes.js';
import type { OptionParties } from './optionParties.js';

/** The letters that the parties of an option have on the activities of a service. */
export interface ServiceLetters {
  /** By activity, as if the others had none: whoever answers for it does the work where nobody else of theirs is named. */
  readonly activities: readonly ActivityHolders[];
  /** Whether the accountable does work because the document does not say otherwise. */
  readonly isImpliedByDefault: boolean;
  /** What is missing to know that there are no more letters. */
  readonly missing: readonly string[];
  /** What is missing to know whose the letters are. */
  readonly missingParties: readonly string[];
}

/** Finds the letters of the parties of an option on a service, on a date. */
export function serviceLetters(
  index: OperatingModelIndex,
  serviceId: string,
  parties: OptionParties,
  date: string,
): ServiceLetters {
  const stated = index.model.raciScheme?.accountableImpliesResponsible;
  const activities = index.activitiesOf(serviceId);
  const missing: string[] = [];
  const missingParties: string[] = [...parties.missing];
  if (activities.length === 0 || !isAssessed(index, 'activities', { kind: 'service', id: serviceId })) {
    missing.push('activities');
  }
  const isTheirs = ({ assignee }: Assignment): boolean => {
    const side = parties.includes(assignee);
    if (typeof side === 'boolean') return side;
    missingParties.push(side.missing);
    return false;
  };
  const held = activities.map((activity) => {
    if (!isAssessed(index, 'assignments', { kind: 'activity', id: activity.id })) missing.push('assignments');
    const valid = index.assignmentsOf(activity.id).filter((assignment) => isValidOn(assignment, date));
    return activityHolders(activity, valid.filter(isTheirs), index.scheme(), {
      accountableImpliesResponsible: stated ?? true,
    });
  });
  const does = index.scheme().lettersFor('does-work');
  const isImplied = held.some(({ responsible }) => responsible.some((one) => !does.has(one.responsibility)));
  return {
    activities: held,
    isImpliedByDefault: isImplied && stated == null,
    missing: ordered(missing),
    missingParties: ordered(missingParties),
  };
}
