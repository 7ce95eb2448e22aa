import type { partnerItems, partnerQuestions } from '../../governance/decisions/model.js';

/** What a partner is rated on. */
export type PartnerItem = (typeof partnerItems)[number];
/** What must be met whatever the score. */
export type PartnerGate = Extract<
  PartnerItem,
  'shared-responsibility' | 'service-depth' | 'outcome-link' | 'transparency'
>;
/** What is scored. */
export type PartnerArea = Exclude<PartnerItem, PartnerGate>;
/** What a partner is asked. */
export type PartnerQuestion = (typeof partnerQuestions)[number];

/** Terms of a partner that are no ratings. Absent or null: not known. */
export interface PartnerTerms {
  /** Whether the client sees the consoles of the partner's tools. */
  readonly clientConsoleAccess?: boolean | null | undefined;
  /** Whether the partner owns configuration, tooling or documentation. */
  readonly providerOwnsConfigToolingDocs?: boolean | null | undefined;
  /** Whether the contract binds for several years without a way out. */
  readonly rigidMultiYearTerm?: boolean | null | undefined;
  /** Whether each change request is charged. */
  readonly changeRequestFees?: boolean | null | undefined;
}

/** Codes that concern a partner. */
export type PartnerCode = 'NO_CONSOLE_ACCESS' | 'PROVIDER_LOCK_IN' | 'RIGID_TERM' | 'CHANGE_REQUEST_FEES';

/** Something to settle with a partner. */
export interface PartnerFinding {
  /** Its code. */
  readonly code: PartnerCode;
  /** What it means. */
  readonly sentence: string;
  /** What helps. */
  readonly remedy: string;
  /** Ids of the sources. */
  readonly sources: readonly string[];
  /** Rules of `comanaged/gaps` that find the same in a document. */
  readonly gapRules: readonly string[];
}

/** A gate and whether it is passed. */
export interface GateResult {
  /** The gate. */
  readonly gate: PartnerGate;
  /** What is looked for. */
  readonly question: string;
  /** 0 to 4; null: unrated. */
  readonly rating: number | null;
  /** What the rating rests on; null: nothing is recorded. */
  readonly evidence: string | null;
  /** Passed from a rating of the pass mark on; unrated is neither. */
  readonly status: 'passed' | 'failed' | 'unrated';
  /** Why it failed although the rating would do. */
  readonly finding: PartnerFinding | null;
}

/** A scored area. */
export interface AreaResult {
  /** The area. */
  readonly area: PartnerArea;
  /** 0 to 4; null: unrated. */
  readonly rating: number | null;
  /** What the rating rests on; null: nothing is recorded. */
  readonly evidence: string | null;
  /** How much the area counts. */
  readonly weight: number;
  /** Points that it adds to the score; null: unrated. */
  readonly points: number | null;
}

/** A question and the written answer. */
export interface QuestionResult {
  /** The question. */
  readonly question: PartnerQuestion;
  /** In words. */
  readonly text: string;
  /** The answer; null: none in writing. */
  readonly answer: string | null;
}

/** Whether and how well a partner fits. */
export interface PartnerEvaluation {
  readonly kind: 'partner-evaluation';
  /** The candidate. */
  readonly candidateId: string;
  /** Its name. */
  readonly name: string;
  /** `not-eligible`: a gate failed, whatever the score; `not-yet`: a gate is unrated. */
  readonly eligibility: 'eligible' | 'not-yet' | 'not-eligible';
  /** The four gates. */
  readonly gates: readonly GateResult[];
  /** `100 * sum of weight * rating / (4 * sum of weights)` over the rated areas; null: none is rated. */
  readonly score: number | null;
  /** The five areas. */
  readonly areas: readonly AreaResult[];
  /** How many areas are unrated. */
  readonly unratedAreas: number;
  /** The least and the greatest score that the unrated areas can bring. */
  readonly scoreRange: readonly [number, number];
  /** The six questions. */
  readonly questions: readonly QuestionResult[];
  /** Questions without a written answer. */
  readonly openQuestions: readonly PartnerQuestion[];
  /** What its terms warn of. */
  readonly warnings: readonly PartnerFinding[];
}

/** Eligible partners of one place. */
export interface PartnerPlace {
  /** Place, from 1; after a tie of two comes 3. */
  readonly place: number;
  /** The partners, several in a tie, by id. */
  readonly candidateIds: readonly string[];
  /** Their score. */
  readonly score: number;
}

/** Several partners side by side. */
export interface PartnerComparison {
  readonly kind: 'partner-comparison';
  /** Each on its own, in the order given. */
  readonly evaluations: readonly PartnerEvaluation[];
  /** Eligible partners with a score, best first. */
  readonly places: readonly PartnerPlace[];
  /** Partners that have no place: not eligible, not yet, or without a score; by id. */
  readonly withoutPlace: readonly string[];
}
