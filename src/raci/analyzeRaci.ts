import { checkOptions, refuse } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import type { ActivityAnalysis, HolderAnalysis, RaciAnalysis } from './analysis.js';
import { asParties } from './asParties.js';
import { activitiesWith, activityKey, letterCounts } from './columnNumbers.js';
import { grouped } from './grouped.js';
import { heldAssignments } from './heldAssignments.js';
import { holderKey, holderOf, holdersOf } from './holders.js';
import { impliedDoers } from './impliedDoers.js';
import type { RaciInput } from './input.js';
import { lettersAssessed } from './lettersAssessed.js';
import type { Assignment } from './model.js';
import { partyOf } from './partyOf.js';
import { schemeLetters } from './schemeLetters.js';
import { exceededLimits, raciThresholds } from './thresholds.js';
import type { StatedThresholds } from './thresholds.js';
import { withMeaning } from './withMeaning.js';

/** Options of {@link analyzeRaci}. */
export interface AnalyzeRaciOptions {
  /** Date on which assignments must hold, `YYYY-MM-DD`; absent: validity periods are not looked at. */
  readonly asOf?: string | undefined;
  /** Whether the accountable does the work where nobody is named; absent: as the scheme says, else yes. */
  readonly accountableImpliesResponsible?: boolean | undefined;
  /** Limits; absent: {@link defaultRaciThresholds}. */
  readonly thresholds?: StatedThresholds | undefined;
}

/**
 * Counts a responsibility matrix across (each activity) and down (each holder and each party).
 *
 * @example
 * ```ts
 * import { analyzeRaci } from 'comanaged/raci';
 *
 * const { activities } = analyzeRaci({
 *   activities: [{ id: 'backup', name: 'Verify backups' }],
 *   assignments: [
 *     { activityId: 'backup', assignee: { kind: 'role', id: 'admin' }, responsibility: 'C' },
 *     { activityId: 'backup', assignee: { kind: 'role', id: 'noc' }, responsibility: 'I' },
 *   ],
 * });
 * activities[0]?.accountable;
 * // => []
 * ```
 *
 * @throws ComanagedError `invalid-argument` for a letter that the scheme does not have, and for a matrix that is none: names, dates
 * and references are the parser's to check; `invalid-option` or `unknown-option` for a wrong option.
 */
export function analyzeRaci(input: RaciInput, options: AnalyzeRaciOptions = {}): RaciAnalysis {
  checkOptions(options, 'options', ['asOf', 'accountableImpliesResponsible', 'thresholds']);
  return guarded('input', () => {
    const raciScheme = input.raciScheme;
    const activities = [...(input.activities ?? [])]; // in a copy a hole is undefined, which cannot be read
    const letters = schemeLetters(raciScheme);
    const held = heldAssignments(input, letters, options.asOf);
    const accountableImpliesResponsible =
      (options.accountableImpliesResponsible ?? raciScheme?.accountableImpliesResponsible) !== false;
    const thresholds = raciThresholds(options.thresholds);
    const partyOfHolder = partyOf(input);
    const rows = grouped(held, activityKey);
    const assessed = lettersAssessed(input);
    // An activity that is listed twice has its letters once.
    const counted = [...new Set(activities.flatMap((activity) => rows.get(activity.id) ?? []))];
    const owned = activitiesWith(counted, letters, 'owns-outcome');
    // A share that is null counts as 0 against its limit.
    const columns = (assignments: readonly Assignment[], limits: StatedThresholds) =>
      [...grouped(assignments, holderKey).values()].map((own): HolderAnalysis => {
        const taken = activitiesWith(own, letters, 'omitted', true);
        const accountableShare = owned ? activitiesWith(own, letters, 'owns-outcome') / owned : null;
        return {
          assignee: holderOf(own),
          letters: letterCounts(own, letters, activityKey),
          activities: taken,
          activitiesWithout: activities.length - taken,
          accountableShare,
          exceeds: exceededLimits(limits, { maxAccountableShare: accountableShare as number }),
        };
      });
    return {
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-conversion -- it is one where the scheme was not parsed
      schemeId: String(raciScheme?.id ?? 'raci'),
      accountableImpliesResponsible,
      thresholds,
      activities: activities.map((activity, position): ActivityAnalysis => {
        if (typeof activity.id !== 'string') refuse(`activities/${position}/id`, 'be a text');
        const row = rows.get(activity.id) ?? [];
        const isAssessed = assessed(activity.id);
        const accountable = withMeaning(row, letters, 'owns-outcome');
        const named = withMeaning(row, letters, 'does-work');
        const responsible = holdersOf(
          // In a scheme that names no doers nobody is one by implication.
          isAssessed && accountableImpliesResponsible && letters.some((known) => known.semantics.includes('does-work'))
            ? [...named, ...impliedDoers(activity, accountable, named)]
            : named,
        );
        return {
          activityId: activity.id,
          lettersAssessed: isAssessed,
          letters: letterCounts(row, letters, holderKey),
          accountable: holdersOf(accountable),
          responsible,
          partyIds: holdersOf(asParties(withMeaning(row, letters, 'omitted', true), partyOfHolder))
            .map((party) => party.id)
            .sort(),
          exceeds: exceededLimits(thresholds, {
            maxResponsible: responsible.length,
            maxConsulted: holdersOf(withMeaning(row, letters, 'consulted')).length,
            maxInformed: holdersOf(withMeaning(row, letters, 'informed')).length,
          }),
        };
      }),
      holders: columns(counted, thresholds),
      // A share is held against nobody at this level: of two parties one always has half.
      parties: columns(asParties(counted, partyOfHolder), {}),
      unplaced: held.length - counted.length,
    };
  });
}
