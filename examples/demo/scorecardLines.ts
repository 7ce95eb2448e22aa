import type { Assessment } from '../../src/assessment/index.js';
import { column } from './fitted.js';
import { lines } from './line.js';
import type { Line } from './line.js';
import { wrapped } from './wrapped.js';

const bars = [...'▁▂▃▄▅▆▇█'];
const mostBars = 12;
const mostMetrics = 6;
const nameWidth = 44;

/** Figures as bars between their least and greatest: the last of them where there are more than fit. */
export function sparkline(values: readonly number[]): string {
  const shown = values.slice(-mostBars);
  const least = shown.reduce((low, value) => Math.min(low, value), Infinity);
  const range = shown.reduce((high, value) => Math.max(high, value), -Infinity) - least;
  const top = bars.length - 1;
  // A series that never changes is no line at the bottom.
  return shown.map((value) => bars[range > 0 ? Math.round(((value - least) / range) * top) : 3] ?? '').join('');
}

const verdicts = {
  improving: 'gets better',
  worsening: 'GETS WORSE',
  mixed: 'better and worse',
  flat: 'stays as it is',
  inconclusive: 'cannot tell yet',
  'insufficient-data': 'too little data',
} as const;

/** What a year came to; where nothing is shown, there may have been a gain that nobody can see. */
const years = {
  'too-early': 'too early to say',
  'not-evaluable': 'too little is measured to say',
  underperforming: 'nothing is shown to have improved',
  'partially-performing': 'some things have improved',
  performing: 'things have improved',
} as const;

/** Whether it gets better: the areas, the metrics with their figures as bars, and the year. */
export function scorecardLines({ metrics }: Assessment): Line[] {
  const title = lines(['DOES IT GET BETTER?'], 'heading');
  const value = metrics.status === 'ok' ? metrics.value : undefined;
  const card = value?.scorecard;
  if (card == null) {
    const missing = metrics.status === 'not-assessed' ? metrics.missing.join(', ') : 'metrics';
    return [...title, ...lines(wrapped(`Not assessed: ${missing}.`))];
  }
  const areas = card.areas.map(({ area, verdict }) => `${area} ${verdicts[verdict]}`).join(', ');
  const series = new Map((value?.series ?? []).map(({ metricId, values }) => [metricId, values]));
  const shown = card.metrics.slice(0, mostMetrics);
  const rest = card.metrics.length - shown.length;
  const review = value?.review ?? null;
  const year = review === null ? '' : ` After ${review.months} months of the present model: ${years[review.verdict]}.`;
  return [
    ...title,
    ...lines(wrapped(`Areas: ${areas}.${year}`)),
    ...shown.flatMap(({ metricId, name, verdict }) => {
      const bar = column(sparkline(series.get(metricId) ?? []), mostBars);
      return lines(
        [`  ${column(name, nameWidth)} ${bar} ${verdicts[verdict]}`],
        verdict === 'worsening' ? 'medium' : undefined,
      );
    }),
    ...(rest > 0 ? lines([`    and ${rest} more.`], 'quiet') : []),
  ];
}
