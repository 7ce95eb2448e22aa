import { checkOptions, checkRecords, refuse } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import { activityKey } from './columnNumbers.js';
import type { DutyGap, DutyMatch, DutyMatches } from './duties.js';
import { grouped } from './grouped.js';
import { heldAssignments } from './heldAssignments.js';
import type { DutyInput, RaciActivity } from './input.js';
import { lettersAssessed } from './lettersAssessed.js';
import type { Assignment, Duty } from './model.js';
import { partyOf } from './partyOf.js';
import { schemeLetters } from './schemeLetters.js';
import { textOrNull } from './textOrNull.js';
import { workEntries } from './work.js';

/** Options of {@link dutyMatches}. */
export interface DutyMatchesOptions {
  /** Date on which assignments must hold, `YYYY-MM-DD`; absent: validity periods are not looked at. */
  readonly asOf?: string | undefined;
  /** Whether the accountable does the work where nobody is named; absent: as the scheme says, else yes. */
  readonly accountableImpliesResponsible?: boolean | undefined;
}

/** Judges duties that activities list. */
function judge(
  input: DutyInput,
  options: DutyMatchesOptions,
): (duty: Duty, listing: readonly RaciActivity[]) => Pick<DutyMatch, 'status' | 'satisfiedByActivityIds' | 'missing'> {
  const letters = schemeLetters(input.raciScheme);
  const rows = grouped(heldAssignments(input, letters, options.asOf), activityKey);
  const isImplied =
    (options.accountableImpliesResponsible ?? input.raciScheme?.accountableImpliesResponsible) !== false;
  const isAssessed = lettersAssessed(input);
  const partyOfHolder = partyOf(input);
  const doers = (activity: RaciActivity): readonly Assignment[] =>
    workEntries(activity, rows.get(activity.id) ?? [], letters, isImplied && isAssessed(activity.id))
      .filter(({ work }) => work !== 'none')
      .map(({ assignment }) => assignment);
  const isApplicable = letters.some(({ semantics }) => semantics.includes('does-work'));
  const parties = new Map<RaciActivity, ReadonlySet<string | undefined>>();
  const doing = (activity: RaciActivity): ReadonlySet<string | undefined> => {
    const known = parties.get(activity) ?? new Set(doers(activity).map(({ assignee }) => partyOfHolder(assignee)));
    parties.set(activity, known);
    return known;
  };
  return ({ obligedPartyId }, listing) => {
    if (!isApplicable) return { status: null, satisfiedByActivityIds: [], missing: [] };
    const own = listing.filter((activity) => doing(activity).has(obligedPartyId)).map(({ id }) => id);
    if (own.length > 0) return { status: 'satisfied', satisfiedByActivityIds: own, missing: [] };
    const missing: DutyGap[] = [
      ...(listing.every(({ id }) => isAssessed(id)) ? [] : ['assignments' as const]),
      ...(listing.some((activity) => doing(activity).has(undefined)) ? ['party' as const] : []),
    ];
    return {
      status: missing.length > 0 ? 'unknown' : 'listed-without-responsible',
      satisfiedByActivityIds: [],
      missing,
    };
  };
}

/**
 * Matches what one party declares that another must do with the activities that say they fulfill it.
 *
 * A duty is taken over where it was refused with a reason, or where an activity lists it and the obliged party does the work.
 * As long as an activity does not state which duties it fulfills, no duty is called unmatched; where letters of one that lists it are
 * not all assessed, nobody is said not to do it, and who answers is not taken for who does it.
 *
 * @example
 * ```ts
 * import { dutyMatches } from 'comanaged/raci';
 *
 * const { duties } = dutyMatches({
 *   duties: [{ id: 'mfa', name: 'Enforce a second factor', declaringPartyId: 'msp', obligedPartyId: 'us' }],
 *   activities: [{ id: 'accounts', name: 'Manage accounts', satisfiesDutyIds: ['mfa'] }],
 *   assignments: [{ activityId: 'accounts', assignee: { kind: 'party', id: 'msp' }, responsibility: 'R' }],
 * });
 * duties?.map(({ label, status, activityIds }) => [label, status, activityIds]);
 * // => [['Enforce a second factor', 'listed-without-responsible', ['accounts']]]
 * ```
 *
 * @throws ComanagedError `invalid-argument` for a letter that the scheme does not have, and for duties that are none;
 * `invalid-option` or `unknown-option` for a wrong option.
 */
export function dutyMatches(input: DutyInput, options: DutyMatchesOptions = {}): DutyMatches {
  checkOptions(options, 'options', ['asOf', 'accountableImpliesResponsible']);
  return guarded('input', () => {
    checkRecords(input.duties, 'duties', ['id', 'declaringPartyId', 'obligedPartyId']);
    checkRecords(input.activities, 'activities', ['id']);
    const activities = input.activities ?? [];
    const judged = judge(input, options);
    const stated = activities.flatMap((activity) =>
      [...new Set(activity.satisfiesDutyIds)].map((dutyId) => ({ activity, dutyId })),
    );
    if (!stated.every(({ dutyId }) => typeof dutyId === 'string'))
      refuse('activities', 'have satisfiesDutyIds that are texts');
    const listing = grouped(stated, ({ dutyId }) => dutyId);
    const activitiesNotAssessed = activities.filter(({ satisfiesDutyIds }) => satisfiesDutyIds === undefined).length;
    // What is not known to be listed may list a duty.
    const hasOpenList = input.partialCollections?.some(({ collection }) => collection === 'activities') === true;
    const unlisted = (): Pick<DutyMatch, 'status' | 'missing'> => {
      const missing: DutyGap[] =
        input.activities === undefined || hasOpenList
          ? ['activities']
          : activitiesNotAssessed > 0
            ? ['satisfiesDutyIds']
            : [];
      return { status: missing.length > 0 ? 'unknown' : 'unmatched', missing };
    };
    const known = new Set(input.duties?.map(({ id }) => id));
    return {
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-conversion -- it is one where the scheme was not parsed
      schemeId: String(input.raciScheme?.id ?? 'raci'),
      duties:
        input.duties?.map((duty): DutyMatch => {
          const own = listing.get(duty.id)?.map(({ activity }) => activity) ?? [];
          const found = own.length > 0 ? judged(duty, own) : { ...unlisted(), satisfiedByActivityIds: [] };
          return {
            dutyId: duty.id,
            label: textOrNull(duty.name) ?? duty.id,
            declaringPartyId: duty.declaringPartyId,
            obligedPartyId: duty.obligedPartyId,
            activityIds: own.map(({ id }) => id),
            ...(duty.refusedReason == null
              ? found
              : { status: 'refused', satisfiedByActivityIds: found.satisfiedByActivityIds, missing: [] }),
          };
        }) ?? null,
      unknownDuties:
        input.duties === undefined
          ? null
          : stated
              .filter(({ dutyId }) => !known.has(dutyId))
              .map(({ activity, dutyId }) => ({ activityId: activity.id, dutyId })),
      activitiesNotAssessed,
    };
  });
}
