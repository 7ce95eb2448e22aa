import { checkOptions, checkRecord } from '../../internal/check.js';
import { isComanagedError } from '../../internal/errors.js';
import { guarded } from '../../internal/guarded.js';
import type { Problem } from '../../internal/quantity/model.js';
import type { ZoneProvider } from '../../internal/time/zoneProvider.js';
import { assessMaturity } from '../../maturity/assessMaturity.js';
import type { MaturityAssessment } from '../../maturity/assessment/model.js';
import type { MaturityModel } from '../../maturity/definition/model.js';
import { operationsMaturityModel } from '../../maturity/presets/operationsMaturityModel.js';
import { indexed } from '../indexed.js';
import type { OperatingModelIndex } from '../indexOperatingModel.js';
import type { OperatingModel } from '../model.js';

/** Options of {@link maturityOf}. */
export interface MaturityOfOptions {
  /** Date `YYYY-MM-DD`, which means its start in the organization's zone, or an instant. */
  readonly asOf: string | number;
  /** The maturity model that the document names; absent: {@link operationsMaturityModel}. */
  readonly maturityModel?: MaturityModel | undefined;
  /** Service that is assessed; absent: the organization. */
  readonly serviceId?: string | undefined;
  /** Whether answers about the organization count where the service has none of its own; absent: no. */
  readonly inherit?: boolean | undefined;
  /** Party whose answers count; absent: those of all. */
  readonly assessorPartyId?: string | undefined;
  /** Where the offsets of zones come from; absent: the engine. */
  readonly zones?: ZoneProvider | undefined;
}

/** The maturity of a document, or what is missing to know it. */
export type DocumentMaturity =
  | { readonly status: 'ok'; readonly value: MaturityAssessment }
  | {
      readonly status: 'not-assessed';
      /** Names of the fields that are missing. */
      readonly missing: readonly string[];
      /** Why answers that are there cannot be assessed, with their places in the document; empty where none are. */
      readonly problems: readonly Problem[];
    };

const optionNames = ['asOf', 'maturityModel', 'serviceId', 'inherit', 'assessorPartyId', 'zones'];

/**
 * How mature a document says that its operation is: its answers with the evidence of the document, by `assessMaturity`.
 *
 * A level that is only stated is none: it counts nowhere here. Not assessed where nothing is answered, where the document names another
 * maturity model than the one given, and where its answers are none to that model, or several parties answer the same criterion: `problems` says
 * which.
 *
 * @throws ComanagedError `invalid-argument`, `invalid-option`, `unknown-option`, `unknown-zone`
 *
 * @example
 * ```ts
 * import { maturityOf } from 'comanaged/operating-model';
 *
 * const maturity = maturityOf(
 *   {
 *     id: 'mills',
 *     name: 'North Mills',
 *     maturity: { targetLevel: 2, statedLevel: 2, answers: [{ criterionId: 'own.accountable', rating: 'F' }] },
 *   },
 *   { asOf: '2026-09-01' },
 * );
 * maturity.status === 'ok' ? [maturity.value.level, maturity.value.capped[0]?.reason] : maturity.missing;
 * // => [1, 'unevidenced']
 * ```
 */
export function maturityOf(model: OperatingModel | OperatingModelIndex, options: MaturityOfOptions): DocumentMaturity {
  checkRecord(model, 'model');
  checkOptions(options, 'options', optionNames);
  return guarded('model', () => assessed(indexed(model), options));
}

function assessed(index: OperatingModelIndex, options: MaturityOfOptions): DocumentMaturity {
  const { maturity, organization } = index.model;
  const { maturityModel = operationsMaturityModel, ...rest } = options;
  const answers = maturity?.answers;
  const isOther = (maturity?.modelId ?? operationsMaturityModel.id) !== maturityModel.id;
  if (answers === undefined || isOther) {
    assessMaturity(maturityModel, [], rest); // wrong options are told whatever the document holds
    return notAssessed(maturity == null ? 'maturity' : answers === undefined ? 'maturity.answers' : 'maturity.modelId');
  }
  try {
    const value = assessMaturity(maturityModel, answers, {
      ...rest,
      evidence: index.list('evidence'),
      timeZone: organization?.timeZone ?? undefined,
    });
    return value.status === 'ok' ? { status: 'ok', value } : notAssessed('maturity.answers');
  } catch (error) {
    // Answers of the document that are none to this model: what they would say is not known.
    if (isComanagedError(error) && error.path.startsWith('answers'))
      return notAssessed('maturity.answers', (error.problems ?? []).map(inDocument));
    throw error;
  }
}

/** A problem of the answers, told by its place in the document. */
function inDocument(problem: Problem): Problem {
  return {
    ...problem,
    message: problem.count === undefined ? `maturity/${problem.message}` : problem.message,
    pointer: `/maturity/answers${problem.pointer ?? ''}`,
  };
}

function notAssessed(missing: string, problems: readonly Problem[] = []): DocumentMaturity {
  return { status: 'not-assessed', missing: [missing], problems };
}
