import { checkOptions } from '../internal/check.js';
import { activityAnalysis } from './activityAnalysis.js';
import type { ActivityAnalysis } from './activityAnalysis.js';
import { assignmentRows, heldOn } from './assignmentRows.js';
import { checkKind } from './checkFields.js';
import { checkInput } from './checkInput.js';
import { compileScheme } from './compileScheme.js';
import { optionalFlagField } from './fieldKinds.js';
import { holderAnalysis, ownedActivities } from './holderAnalysis.js';
import type { HolderAnalysis } from './holderAnalysis.js';
import { asParty, asThemselves, holdings } from './holdings.js';
import type { RaciInput } from './input.js';
import { raciThresholds } from './thresholds.js';
import type { RaciThresholds, StatedThresholds } from './thresholds.js';

/** What the numbers of a responsibility matrix say. */
export interface RaciAnalysis {
  /** The scheme of the letters. */
  readonly schemeId: string;
  /** Whether the accountable counted as the doer where nobody is named. */
  readonly accountableImpliesResponsible: boolean;
  /** The thresholds that were used. */
  readonly thresholds: RaciThresholds;
  /** Each activity, in the order of the input. */
  readonly activities: readonly ActivityAnalysis[];
  /** Each holder, in order of first appearance, row by row. */
  readonly holders: readonly HolderAnalysis[];
  /** Each party with the letters of all its roles, teams and people, in the same order; no share is held against a party. */
  readonly parties: readonly HolderAnalysis[];
}

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
 * @throws ComanagedError `invalid-argument` for a matrix that would be an error in a document; `invalid-option` or
 * `unknown-option` for a wrong option.
 */
export function analyzeRaci(input: RaciInput, options: AnalyzeRaciOptions = {}): RaciAnalysis {
  checkOptions(options, 'options', ['asOf', 'accountableImpliesResponsible', 'thresholds']);
  checkKind(
    options.accountableImpliesResponsible,
    'accountableImpliesResponsible',
    optionalFlagField,
    'invalid-option',
  );
  checkInput(input, options.asOf);
  const scheme = compileScheme(input.raciScheme);
  const reading = {
    scheme,
    thresholds: raciThresholds(options.thresholds),
    accountableImpliesResponsible:
      options.accountableImpliesResponsible ?? input.raciScheme?.accountableImpliesResponsible ?? true,
    asParty: asParty(input),
  };
  const rows = assignmentRows(input, heldOn(input, options.asOf));
  const counted = [...rows.values()].flat();
  const totals = { activities: rows.size, owned: ownedActivities(counted, scheme) };
  return {
    schemeId: scheme.id,
    accountableImpliesResponsible: reading.accountableImpliesResponsible,
    thresholds: reading.thresholds,
    activities: (input.activities ?? []).map((activity) =>
      activityAnalysis(activity, rows.get(activity.id) ?? [], reading),
    ),
    holders: holdings(counted, asThemselves).map((holding) =>
      holderAnalysis(holding, scheme, totals, reading.thresholds.maxAccountableShare),
    ),
    // A share is held against nobody at this level: of two parties one always has half.
    parties: holdings(counted, reading.asParty).map((holding) => holderAnalysis(holding, scheme, totals, Infinity)),
  };
}
