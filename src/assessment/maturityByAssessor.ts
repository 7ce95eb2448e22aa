import { pick } from '../internal/pick.js';
import { compareText } from '../internal/text/compareText.js';
import { maturityOf } from '../operating-model/derive/maturityOf.js';
import type { OperatingModel } from '../operating-model/model.js';
import type { AssessorDisagreement, MaturityByAssessor } from './maturitySection.js';

/** What each party says, and where they differ. */
export interface Assessors {
  readonly byAssessor: readonly MaturityByAssessor[];
  readonly disagreements: readonly AssessorDisagreement[];
}

/** The maturity of a document by the answers of each party alone; empty where fewer than two can be assessed. */
export function maturityByAssessor(model: OperatingModel, asOf: string | number): Assessors {
  const answers = (model.maturity?.answers ?? []).filter(({ serviceId }) => serviceId == null);
  const parties = [...new Set(answers.flatMap(({ assessorPartyId }) => assessorPartyId ?? []))].sort(compareText);
  const assessed = parties.flatMap((assessorPartyId) => {
    const found = maturityOf(model, { asOf, assessorPartyId });
    return found.status === 'ok' ? [{ assessorPartyId, value: found.value }] : [];
  });
  if (assessed.length < 2) return { byAssessor: [], disagreements: [] };
  const criteria = assessed[0]?.value.criteria ?? [];
  return {
    byAssessor: assessed.map(({ assessorPartyId, value }) => ({
      assessorPartyId,
      ...pick(value, ['level', 'score', 'coverage', 'nextLapse']),
    })),
    disagreements: criteria.flatMap(({ criterionId }, at): AssessorDisagreement[] => {
      const ratings = assessed.flatMap(({ assessorPartyId, value }) => {
        const rating = value.criteria[at]?.stated ?? null;
        return rating === null ? [] : [{ assessorPartyId, rating }];
      });
      return ratings.some(({ rating }) => rating !== ratings[0]?.rating) ? [{ criterionId, ratings }] : [];
    }),
  };
}
