/** How something that both assessments have has changed. */
export interface MaturityChange {
  /** Level before; null where there is none. */
  readonly levelBefore: number | null;
  /** Level after. */
  readonly levelAfter: number | null;
  /** Levels gained, negative where lost; null where one of them has none, or the models differ. */
  readonly levelChange: number | null;
  /** Score before. */
  readonly scoreBefore: number | null;
  /** Score after. */
  readonly scoreAfter: number | null;
  /** Score gained; null where one of them has none, or the models differ. */
  readonly scoreChange: number | null;
  /** Whether a level was lost although nothing was rated lower: only evidence grew stale. */
  readonly isLostByAge: boolean;
}

/** A dimension that both assessments have. */
export interface MaturityDimensionChange extends MaturityChange {
  /** The dimension. */
  readonly dimensionId: string;
}

/** A criterion that counts otherwise than before. */
export interface MaturityRatingChange {
  /** The criterion. */
  readonly criterionId: string;
  /** The rating that counted; null where it did not apply. */
  readonly before: string | null;
  /** The rating that counts. */
  readonly after: string | null;
}

/** What became of a maturity model between two assessments. */
export interface MaturityComparison {
  /** The model. */
  readonly modelId: string;
  /** Version of the first assessment. */
  readonly versionBefore: string;
  /** Version of the second. */
  readonly versionAfter: string;
  /** Whether both are by one version; otherwise only criteria that both have are compared, and no change of level or score is told. */
  readonly isSameVersion: boolean;
  /** The whole. */
  readonly overall: MaturityChange;
  /** Dimensions that both have, in the order of the second. */
  readonly dimensions: readonly MaturityDimensionChange[];
  /** Criteria that count more than before, in the order of the second assessment, as are all lists. */
  readonly raised: readonly MaturityRatingChange[];
  /** Criteria that count less. */
  readonly lowered: readonly MaturityRatingChange[];
  /** Criteria whose rating is capped now and was not. */
  readonly newlyCapped: readonly string[];
  /** Criteria that have an answer now and had none. */
  readonly newlyAnswered: readonly string[];
  /** Criteria that had an answer and have none now. */
  readonly noLongerAnswered: readonly string[];
  /** Criteria that began or ceased to apply. */
  readonly applicabilityChanged: readonly string[];
  /** Criteria that only the first has. */
  readonly onlyBefore: readonly string[];
  /** Criteria that only the second has. */
  readonly onlyAfter: readonly string[];
}
