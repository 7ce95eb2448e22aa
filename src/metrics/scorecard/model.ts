import type { Warning } from '../../internal/quantity/model.js';
import type { MetricDefinition } from '../model.js';
import type { metricAreas } from '../model.js';
import type { TrendVerdict, TrendVerdictOptions, TrendWord } from '../trend/model.js';

/** What an area can be said to do. */
export const areaVerdicts = ['improving', 'worsening', 'mixed', 'flat', 'inconclusive', 'insufficient-data'] as const;
/** What an area can be said to do. */
export type AreaVerdict = (typeof areaVerdicts)[number];

/** What a scorecard is asked for. */
export interface ScorecardOptions extends TrendVerdictOptions {
  /** Share of false verdicts among those with a direction, in the mean, above 0 and below 1; absent: 0.05. */
  readonly falseDiscoveryRate?: number | undefined;
  /** Verdicts that are at hand, by metric id, such as those of `incidentTrend`; absent: all come from the observations. */
  readonly verdicts?: Readonly<Record<string, TrendVerdict>> | undefined;
}

/** A metric on a scorecard. */
export interface ScorecardMetric {
  readonly metricId: string;
  readonly name: string;
  /** Null: it speaks for no area. */
  readonly area: (typeof metricAreas)[number] | null;
  /** Whether it decides for its area. */
  readonly core: boolean;
  /** After the correction for many metrics. */
  readonly verdict: TrendWord;
  /** Of its own test; null where there was none. */
  readonly p: number | null;
  /** By Benjamini and Hochberg over all metrics with a verdict; null where it has none. */
  readonly adjustedP: number | null;
  /** Its own verdict, and how it is known. */
  readonly trend: TrendVerdict;
}

/** An area on a scorecard. */
export interface ScorecardArea {
  readonly area: (typeof metricAreas)[number];
  readonly verdict: AreaVerdict;
  /** Ids of the metrics with a verdict. */
  readonly metricIds: readonly string[];
  /** Ids of the metrics without one. */
  readonly withoutVerdict: readonly string[];
  /** Presets of the area that no metric of it stands for. */
  readonly missingPresets: readonly string[];
  /** Whether metrics with a verdict are there, but none that decides. */
  readonly hasNoCore: boolean;
}

/** Metrics of an operation by area. */
export interface Scorecard {
  /** The moment of the report. */
  readonly asOf: string;
  readonly falseDiscoveryRate: number;
  /** The four areas, in the order of the list of areas. */
  readonly areas: readonly ScorecardArea[];
  /** In the order given. */
  readonly metrics: readonly ScorecardMetric[];
}

/** What a year of a model came to. */
export const annualVerdicts = [
  'too-early',
  'not-evaluable',
  'underperforming',
  'partially-performing',
  'performing',
] as const;

/** Why a year came to it. */
export const annualReasons = [
  'less-than-twelve-months',
  'no-area-evaluable',
  'no-improvement-shown',
  'no-improvement',
  'only-operations-improve',
  'some-areas-worsen',
  'business-not-improving',
  'one-area-improves',
] as const;

/** What is asked of a year. */
export interface AnnualReviewOptions {
  /** Date on which the present model began, `YYYY-MM-DD`. */
  readonly startedOn: string;
  /** IANA zone whose calendar counts; absent: UTC. */
  readonly zone?: string | undefined;
}

/** What came of a model after a year. */
export interface AnnualReview {
  /** The moment of the scorecard. */
  readonly asOf: string;
  readonly startedOn: string;
  /** Whole calendar months since the start. */
  readonly months: number;
  readonly verdict: (typeof annualVerdicts)[number];
  readonly reasons: readonly (typeof annualReasons)[number][];
  readonly areas: Readonly<Record<(typeof metricAreas)[number], AreaVerdict>>;
  /** Areas without any verdict. */
  readonly missingAreas: readonly (typeof metricAreas)[number][];
  /** Presets that would settle them, by area. */
  readonly missingPresets: readonly string[];
  /** Least chance to see a change of its tolerance among the metrics that are inconclusive; null where none is. */
  readonly leastPower: number | null;
  readonly warnings: readonly Warning[];
}

/** A metric that is often wanted. */
export interface MetricPreset {
  /** A definition to start from: give it a tolerance, without which there is no verdict. */
  readonly definition: MetricDefinition &
    Required<Pick<MetricDefinition, 'area' | 'direction' | 'kind' | 'preset' | 'unit'>>;
  /** Whether the guide that this library follows names it, or we do. */
  readonly origin: 'guide' | 'ours';
  readonly formula: string;
  /** Function that calculates it from incidents; null: figures of your own. */
  readonly calculatedBy: string | null;
  readonly minimum: string;
  /** When it misleads. */
  readonly notWhen: string;
}
