import type { MaturityModel, MaturityRating } from '../definition/model.js';

/** Ratings as numbers: places in the list, the weakest 0. */
export interface Scale {
  readonly ratings: readonly string[];
  readonly values: Float64Array;
  /** Largest share of each rating; empty where shares are not rated. */
  readonly bounds: readonly number[];
  readonly placeOf: ReadonlyMap<string, number>;
  /** Weakest rating at which a gate holds. */
  readonly gate: number;
  readonly top: number;
  /** Best ratings that count without evidence, with old evidence, with a verdict that decides nothing. */
  readonly unevidenced: number;
  readonly stale: number;
  readonly inconclusive: number;
}

/** The scale of a list of ratings; gate and caps are ratings of the model, and other lists take them by what they count. */
export function scaleOf(ratings: readonly MaturityRating[], model: MaturityModel): Scale {
  const values = Float64Array.from(ratings, ({ value }) => value + 0); // -0 reads as 0
  const valueOf = (name: string) => model.ratings.find(({ rating }) => rating === name)?.value ?? 0;
  const lastUpTo = (most: number) =>
    Math.max(
      values.findLastIndex((value) => value <= most),
      0,
    );
  const { rule, caps } = model;
  const gate = rule.kind === 'continuous' ? 0 : values.findIndex((value) => value >= valueOf(rule.gateRating));
  return {
    ratings: ratings.map(({ rating }) => rating),
    values,
    bounds: ratings.flatMap(({ upToRate }) => upToRate ?? []),
    placeOf: new Map(ratings.map(({ rating }, at) => [rating, at])),
    gate,
    top: values.length - 1,
    unevidenced: lastUpTo(valueOf(caps.unevidenced)),
    stale: lastUpTo(valueOf(caps.stale)),
    inconclusive: lastUpTo(valueOf(caps.inconclusive)),
  };
}

/** The rating of a share achieved: the first whose bound reaches it. */
export function ratingOfRate({ bounds }: Scale, rate: number): number {
  return bounds.findIndex((bound) => rate <= bound);
}
