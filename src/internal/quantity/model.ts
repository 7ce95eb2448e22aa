/** Where a figure comes from. */
export const provenanceSources = ['seed', 'literature', 'house', 'user', 'measured', 'assumption'] as const;

/** How sure the source of a figure is. */
export const confidences = ['low', 'medium', 'high'] as const;

/** Where a figure comes from, and how sure it is. */
export interface Provenance {
  /** Kind of source. */
  readonly source: (typeof provenanceSources)[number];
  /** Title, page or link of the source. */
  readonly reference?: string | null | undefined;
  /** Date on which the figure was stated, `YYYY-MM-DD`. */
  readonly statedOn?: string | null | undefined;
  /** How sure the source is. */
  readonly confidence?: (typeof confidences)[number] | null | undefined;
}

/** What happens to draws outside the bounds of a field: drawn again within them, or moved to the bound. */
export const boundsHandlings = ['truncate', 'clamp'] as const;

interface DistributionCommon {
  /** Where the figure comes from. */
  readonly source?: Provenance | null | undefined;
  /** Name of the random stream; equal names draw together. Absent: derived from the place in the document. */
  readonly inputId?: string | null | undefined;
  /** How the bounds of the field are kept; absent: a draw outside is an error. */
  readonly bounds?: (typeof boundsHandlings)[number] | null | undefined;
}

/** A known figure with a source. */
export interface ConstantDistribution extends DistributionCommon {
  readonly kind: 'constant';
  /** The figure. */
  readonly value: number;
}
/** Every value between two bounds is equally likely. */
export interface UniformDistribution extends DistributionCommon {
  readonly kind: 'uniform';
  /** Smallest value. */
  readonly min: number;
  /** Largest value, at least `min`. */
  readonly max: number;
}
/** Density rises straight to the mode and falls straight from it. */
export interface TriangularDistribution extends DistributionCommon {
  readonly kind: 'triangular';
  /** Smallest value. */
  readonly min: number;
  /** Most likely value, between `min` and `max`. */
  readonly mode: number;
  /** Largest value. */
  readonly max: number;
}
/** Three-point estimate by a scaled beta law. */
export interface PertDistribution extends DistributionCommon {
  readonly kind: 'pert';
  /** Smallest value. */
  readonly min: number;
  /** Most likely value, between `min` and `max`. */
  readonly mode: number;
  /** Largest value. */
  readonly max: number;
  /** Weight of the mode, > 0; absent: 4. */
  readonly shape?: number | undefined;
}
/** The normal law. */
export interface NormalDistribution extends DistributionCommon {
  readonly kind: 'normal';
  /** Mean. */
  readonly mean: number;
  /** Standard deviation, >= 0. */
  readonly standardDeviation: number;
}
/** The log-normal law by its 10th and 90th percentile. */
export interface LognormalDistribution extends DistributionCommon {
  readonly kind: 'lognormal';
  /** 10th percentile, > 0. */
  readonly p10: number;
  /** 90th percentile, at least `p10`. */
  readonly p90: number;
}
/** The log-normal law by a central interval. */
export interface LognormalIntervalDistribution extends DistributionCommon {
  readonly kind: 'lognormal-interval';
  /** Lower end, > 0. */
  readonly low: number;
  /** Upper end, at least `low`. */
  readonly high: number;
  /** Probability of the interval, between 0 and 1; 0.9 for the 5th and 95th percentile. */
  readonly level: number;
}
/** The log-normal law by its own mean and standard deviation. */
export interface LognormalMomentsDistribution extends DistributionCommon {
  readonly kind: 'lognormal-moments';
  /** Mean, > 0. */
  readonly mean: number;
  /** Standard deviation, >= 0. */
  readonly standardDeviation: number;
}
/** One of a list of values. */
export interface DiscreteDistribution extends DistributionCommon {
  readonly kind: 'discrete';
  /** The values. */
  readonly values: readonly number[];
  /** One weight >= 0 for each value; they need not sum to 1. */
  readonly weights: readonly number[];
}
/** 1 with a probability, else 0. */
export interface BernoulliDistribution extends DistributionCommon {
  readonly kind: 'bernoulli';
  /** Probability of 1, 0 to 1. */
  readonly probability: number;
}
/** Successes in a number of independent trials. */
export interface BinomialDistribution extends DistributionCommon {
  readonly kind: 'binomial';
  /** Number of trials, integer >= 0. */
  readonly n: number;
  /** Probability of success, 0 to 1. */
  readonly probability: number;
}
/** Events at a constant rate. */
export interface PoissonDistribution extends DistributionCommon {
  readonly kind: 'poisson';
  /** Mean number of events, >= 0. */
  readonly rate: number;
}
/** The gamma law. */
export interface GammaDistribution extends DistributionCommon {
  readonly kind: 'gamma';
  /** Shape, > 0. */
  readonly shape: number;
  /** Scale, > 0. */
  readonly scale: number;
}
/** Draws from observed values. */
export interface EmpiricalDistribution extends DistributionCommon {
  readonly kind: 'empirical';
  /** The observed values, at least one. */
  readonly sample: readonly number[];
}

/** An uncertain figure. */
export type Distribution =
  | ConstantDistribution
  | UniformDistribution
  | TriangularDistribution
  | PertDistribution
  | NormalDistribution
  | LognormalDistribution
  | LognormalIntervalDistribution
  | LognormalMomentsDistribution
  | DiscreteDistribution
  | BernoulliDistribution
  | BinomialDistribution
  | PoissonDistribution
  | GammaDistribution
  | EmpiricalDistribution;

/** A figure: a number is a constant given by the user, a distribution says how uncertain it is. */
export type Quantity = number | Distribution;

/** How much a problem matters: error = refused or left out, warning = read with an assumption, info = noted. */
export const problemSeverities = ['error', 'warning', 'info'] as const;

/** One located doubt about data that came from outside. */
export interface Problem {
  /** What is wrong, stable, kebab-case. */
  readonly code: string;
  /** How much it matters. */
  readonly severity: (typeof problemSeverities)[number];
  /** English, made from code and place; never holds a value of the data. */
  readonly message: string;
  /** RFC 6901 pointer into the data as it was passed. */
  readonly pointer?: string;
  /** Physical line of a text, from 1. */
  readonly line?: number;
  /** Index of the row in an array of rows, from 0; never beside `line`. */
  readonly row?: number;
  /** Column: from 1 beside `line`, from 0 beside `row`. */
  readonly column?: number;
  /** Up to 80 characters of a header, cell, zone name or status word; importers only, never shown outside the organization. */
  readonly excerpt?: string;
  /** How many problems alike this one stands for. */
  readonly count?: number;
}

/** A remark on a result. */
export interface Warning {
  /** What is remarked, stable, kebab-case. */
  readonly code: string;
  /** English. */
  readonly message: string;
}

/** A statistic: a value with its sample and method, or the reason why there is none. Never `NaN`, never 0 for "no data". */
export type Outcome<T> =
  | {
      readonly status: 'ok';
      readonly value: T;
      /** Sample size. */
      readonly n: number;
      readonly interval?: {
        readonly level: number;
        readonly low: number;
        readonly high: number;
        readonly method: string;
      };
      readonly method: string;
      readonly excluded: readonly { readonly reason: string; readonly count: number }[];
      readonly warnings: readonly Warning[];
    }
  | { readonly status: 'insufficient-data'; readonly n: number; readonly needed: number; readonly method: string }
  | { readonly status: 'undefined'; readonly reason: string };
