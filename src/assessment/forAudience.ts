import type { GapReport } from '../gaps/model.js';
import { audiences } from '../internal/audience.js';
import type { Audience } from '../internal/audience.js';
import { checkOptions, checkRecord, refuse } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import type { RaciMatrix } from '../raci/raciMatrix.js';
import { clientAssessment, publicAssessment } from './audience/assessmentFor.js';
import { clientMatrix } from './audience/clientMatrix.js';
import { clientReport } from './audience/clientReport.js';
import { coverOf } from './audience/cover.js';
import { publicReport } from './audience/publicReport.js';
import type { Assessment } from './model.js';

/** A result that can be shown to others. */
export type AudienceResult = Assessment | GapReport | RaciMatrix;

/** Options of {@link forAudience}. */
export interface ForAudienceOptions {
  /** Who will see it. */
  readonly audience: Audience;
  /** Fewest people behind a figure of money, at least {@link smallestGroup}; no result of today has such a figure. */
  readonly minimumGroup?: number | undefined;
  /** Fewest clients behind a pooled figure, at least {@link fewestClients}; no result of today has such a figure. */
  readonly minimumClients?: number | undefined;
  /** Names to use for people of the document, by their id, in place of the name of their role with a letter; an id of nobody is refused. */
  readonly aliases?: Readonly<Record<string, string>> | undefined;
}

/** House default, and the least that can be asked for: with two people in a group, each knows the figure of the other. */
export const smallestGroup = 3;
/** House default, and the least that can be asked for. */
export const fewestClients = 5;

function checkMinimum(value: unknown, path: string, least: number): void {
  if (value !== undefined && !(Number.isSafeInteger(value) && Number(value) >= least))
    refuse(path, `be a whole number of at least ${least}`, 'invalid-option');
}

function checkAudience({ audience }: ForAudienceOptions, present: Audience): void {
  if (!audiences.includes(audience)) refuse('audience', `be ${audiences.join(', ')}`, 'invalid-option');
  if (audiences.indexOf(audience) < audiences.indexOf(present))
    refuse('audience', `not be wider than that of the result, ${present}`, 'invalid-option');
}

/** Its people; an internal result without them was not made by this version, and could not be covered. */
function peopleOf(result: AudienceResult): NonNullable<AudienceResult['people']> {
  if (result.people === undefined) refuse('result', 'carry its people; make it again');
  return result.people;
}

function forClient(result: AudienceResult, aliases: unknown): AudienceResult {
  const cover = coverOf(peopleOf(result), aliases);
  switch (result.kind) {
    case 'assessment':
      return clientAssessment(result, cover);
    case 'gap-report':
      return clientReport(result, cover);
    case 'raci-matrix':
      return clientMatrix(result, cover);
  }
}

function forAnybody(result: AudienceResult): AudienceResult {
  switch (result.kind) {
    case 'assessment':
      return publicAssessment(result);
    case 'gap-report':
      return publicReport(result);
    case 'raci-matrix':
      return refuse('audience', 'be internal or client: a matrix is nothing but names', 'invalid-option');
  }
}

/**
 * A result as others may see it: a copy of the same shape that holds only what is listed for the audience.
 *
 * For `client` people are called by their role and a letter, in labels, subjects, keys, messages and data, and what rules call sensitive
 * is gone, as are notes and errors of rules of the caller. An exception is called by its id, as its name may be free text; the name of a decision is
 * shown, without people. For `public` there are only counts and shares: no names, no findings, and no counts of rules about security, people, hours,
 * contracts or money; a matrix has no public form.
 *
 * @returns the result itself where it already is for that audience
 * @throws ComanagedError `invalid-option` where the audience is wider than that of the result, and for other wrong options;
 * `unknown-option`, `invalid-argument`
 *
 * @example
 * ```ts
 * import { forAudience } from 'comanaged/assessment';
 * import { raciMatrix } from 'comanaged/raci';
 *
 * const matrix = raciMatrix({
 *   people: [{ id: 'ada', name: 'Ada Cole' }],
 *   roles: [{ id: 'lead', name: 'IT manager', holders: ['ada'] }],
 *   activities: [{ id: 'backup', name: 'Verify backups' }],
 *   assignments: [{ activityId: 'backup', assignee: { kind: 'person', id: 'ada' }, responsibility: 'A' }],
 * });
 * forAudience(matrix, { audience: 'client' }).columns[0]?.label;
 * // => 'IT manager A'
 * ```
 */
export function forAudience<T extends AudienceResult>(result: T, options: ForAudienceOptions): T {
  checkOptions(options, 'options', ['audience', 'minimumGroup', 'minimumClients', 'aliases']);
  checkRecord(result, 'result');
  if (!['assessment', 'gap-report', 'raci-matrix'].includes(result.kind) || !audiences.includes(result.audience))
    refuse('result', 'be an assessment, a gap report or a matrix');
  checkAudience(options, result.audience);
  checkMinimum(options.minimumGroup, 'minimumGroup', smallestGroup);
  checkMinimum(options.minimumClients, 'minimumClients', fewestClients);
  if (options.audience === result.audience) return result;
  return guarded(
    'result',
    () => (options.audience === 'client' ? forClient(result, options.aliases) : forAnybody(result)) as T, // the same kind again
  );
}
