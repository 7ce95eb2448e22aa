import type { DerivedMaturityAnswer } from '../gaps/maturity/derivedMaturityAnswers.js';
import type { Problem } from '../internal/quantity/model.js';
import type { MaturityAssessment } from '../maturity/assessment/model.js';
import type { MaturityStep } from '../maturity/steps/model.js';

/** Level and score when criteria that nobody answered count as they follow from the document. */
export type MaturityWithDerived = Pick<MaturityAssessment, 'level' | 'score' | 'coverage'>;

/** What one party alone says. */
export interface MaturityByAssessor extends Pick<MaturityAssessment, 'level' | 'score' | 'coverage' | 'nextLapse'> {
  /** The party. */
  readonly assessorPartyId: string;
}

/** A criterion that parties rate differently. */
export interface AssessorDisagreement {
  /** The criterion. */
  readonly criterionId: string;
  /** What each says that rated it, by party. */
  readonly ratings: readonly { readonly assessorPartyId: string; readonly rating: string }[];
}

/** A step with what is asked. */
export interface AskedStep extends MaturityStep {
  /** The question of its criterion. */
  readonly question: string;
}

/** How mature the operation of a document is. */
export interface DocumentMaturitySection {
  /** By the answers of people alone: this level is what rules and recommendations compare. Null where nobody answered, or `problems` stand. */
  readonly assessed: MaturityAssessment | null;
  /** Why answers that are there cannot be assessed, such as two to one criterion; empty where they can, and without any. */
  readonly problems: readonly Problem[];
  /** Where parties answered the same criteria: what each says alone, never an average; by party. Else empty. */
  readonly byAssessor: readonly MaturityByAssessor[];
  /** Where they differ, in the order of the model. */
  readonly disagreements: readonly AssessorDisagreement[];
  /** What rules about the document say of criteria; a given answer counts in place of each. */
  readonly derived: readonly DerivedMaturityAnswer[];
  /** With derived answers where nobody gave one; null where there is none either, and where the answers given cannot be assessed. */
  readonly withDerived: MaturityWithDerived | null;
  /** The level that is wanted; null: none is stated. */
  readonly targetLevel: number | null;
  /** The level that is stated without answers; it counts nowhere here. Null: none is. */
  readonly statedLevel: number | null;
  /** The least that leads from the answers of people to the next level; empty at the top, and where nobody answered. */
  readonly nextSteps: readonly AskedStep[];
}
