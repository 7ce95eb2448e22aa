/** The default ratings: not, partly, largely, fully. */
export const maturityRatings = ['N', 'P', 'L', 'F'] as const;

/** The answer to one criterion. */
export interface MaturityAnswer {
  /** Criterion of the model. */
  readonly criterionId: string;
  /** Service it is about; absent: the organization. */
  readonly serviceId?: string | null | undefined;
  /** Rating of the model, by default N, P, L or F. */
  readonly rating?: string | null | undefined;
  /** Share achieved, 0 to 1; alone it is turned into a rating. */
  readonly achievedRate?: number | null | undefined;
  /** Why it does not apply. */
  readonly notApplicableReason?: string | null | undefined;
  /** Evidence for it. */
  readonly evidenceIds?: readonly string[] | undefined;
  /** Party that assessed it. */
  readonly assessorPartyId?: string | null | undefined;
  /** Free text. */
  readonly note?: string | null | undefined;
}

/** How mature the operation is. */
export interface Maturity {
  /** The maturity model; absent: operations. */
  readonly modelId?: string | undefined;
  /** Level wanted. */
  readonly targetLevel?: number | null | undefined;
  /** Level stated without answers; answers win. */
  readonly statedLevel?: number | null | undefined;
  /** Answers to the criteria. */
  readonly answers?: readonly MaturityAnswer[] | undefined;
}
