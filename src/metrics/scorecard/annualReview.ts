import { checkOptions, isRecord, refuse } from '../../internal/check.js';
import { guarded } from '../../internal/guarded.js';
import { asOfDate } from '../../internal/time/asOfDate.js';
import { addCalendar } from '../../internal/time/calendar.js';
import { parseDate } from '../../internal/time/parseDate.js';
import { isKnownZone } from '../../internal/time/zone.js';
import { metricAreas } from '../model.js';
import { warning } from '../outcomes/warnings.js';
import type { AnnualReview, AnnualReviewOptions, Scorecard } from './model.js';
import type { annualReasons } from './model.js';

export const reviewMonths = 12; // months after which a model must show a gain

/**
 * What a model came to after 12 months: nothing has materially improved, so it underperforms; only operations improve, and stakeholders feel
 * nothing; or it performs.
 *
 * The first that holds: less than 12 calendar months, `too-early`; no area with a verdict, `not-evaluable`, as silence is never
 * underperformance; no area improving, `underperforming`; only operations, `partially-performing`; at least two areas with business among them and
 * none worsening, `performing`; anything else `partially-performing`. That two areas are enough, and the last row, are house defaults.
 * `no-improvement-shown` says that areas are inconclusive: it may be there, and the least power of their metrics is told.
 *
 * @throws ComanagedError `invalid-argument` for what is no scorecard; `invalid-option`, `unknown-option`, `unknown-zone`
 *
 * @example
 * ```ts
 * import { annualReview, scorecard } from 'comanaged/metrics';
 *
 * const silent = scorecard([], [], { asOf: '2026-09-01' });
 * const { verdict, months } = annualReview(silent, { startedOn: '2025-09-01' });
 * [verdict, months];
 * // => ['not-evaluable', 12]
 * annualReview(silent, { startedOn: '2025-09-02' }).verdict;
 * // => 'too-early'
 * ```
 */
export function annualReview(card: Scorecard, options: AnnualReviewOptions): AnnualReview {
  return guarded('card', () => {
    checkOptions(options, 'options', ['startedOn', 'zone']);
    const { startedOn, zone = 'UTC' } = options;
    const start = parseDate(startedOn);
    if (start === undefined) refuse('startedOn', 'be a date YYYY-MM-DD', 'invalid-option');
    if (!isKnownZone(zone)) refuse('zone', 'name a known IANA time zone', 'unknown-zone');
    const given: unknown = card;
    const isCard = isRecord(given) && Array.isArray(given['areas']) && Array.isArray(given['metrics']);
    if (!isCard) refuse('card', 'be a scorecard');
    const verdictOf = new Map(card.areas.map(({ area, verdict }) => [area, verdict]));
    const areas = Object.fromEntries(
      metricAreas.map((area) => [area, verdictOf.get(area) ?? 'insufficient-data']),
    ) as AnnualReview['areas']; // one entry for each area
    const months = monthsBetween(start, parseDate(asOfDate(card.asOf, zone)) ?? start);
    const { verdict, reasons } = judge(areas, months);
    const missingAreas = metricAreas.filter((area) => areas[area] === 'insufficient-data');
    const open = card.metrics.filter((metric) => metric.verdict === 'inconclusive');
    const powers = open.flatMap(({ trend }) => trend.power ?? []);
    return {
      asOf: card.asOf,
      startedOn,
      months,
      verdict,
      reasons,
      areas,
      missingAreas,
      missingPresets: card.areas
        .filter(({ area }) => missingAreas.includes(area))
        .flatMap(({ missingPresets }) => missingPresets),
      leastPower: powers.length === 0 ? null : powers.reduce((least, power) => Math.min(least, power), 1),
      warnings: reasons.includes('only-operations-improve') ? [warning('operations-only')] : [],
    };
  });
}

type Reason = (typeof annualReasons)[number];
type Judged = Pick<AnnualReview, 'reasons' | 'verdict'>;

function judge(areas: AnnualReview['areas'], months: number): Judged {
  const words = metricAreas.map((area) => areas[area]);
  const improving = metricAreas.filter((area) => areas[area] === 'improving');
  const worsens = words.some((word) => word === 'worsening' || word === 'mixed');
  if (months < reviewMonths) return { verdict: 'too-early', reasons: ['less-than-twelve-months'] };
  if (words.every((word) => word === 'insufficient-data')) {
    return { verdict: 'not-evaluable', reasons: ['no-area-evaluable'] };
  }
  const others: readonly Reason[] = worsens ? ['some-areas-worsen'] : [];
  if (improving.length === 0) {
    const isOpen = words.some((word) => word === 'inconclusive' || word === 'insufficient-data');
    return { verdict: 'underperforming', reasons: [isOpen ? 'no-improvement-shown' : 'no-improvement', ...others] };
  }
  if (improving.length === 1 && improving[0] === 'operations') {
    return { verdict: 'partially-performing', reasons: ['only-operations-improve', ...others] };
  }
  if (improving.length >= 2 && improving.includes('business') && !worsens)
    return { verdict: 'performing', reasons: [] };
  const reasons: readonly Reason[] = [
    ...others,
    ...(improving.includes('business') ? [] : (['business-not-improving'] as const)),
    ...(improving.length === 1 ? (['one-area-improves'] as const) : []),
  ];
  return { verdict: 'partially-performing', reasons };
}

/** Whole calendar months from one date to another; 0 where it comes before. */
function monthsBetween(start: number, end: number): number {
  let months = 0;
  while (addCalendar(start, { months: months + 1, days: 0 }) <= end) months++;
  return months;
}
