import type { IncidentFigures, MetricsSection, PromiseFigures } from '../assessment/metricsSection.js';
import type { Outcome } from '../internal/quantity/model.js';
import type { Scorecard } from '../metrics/scorecard/model.js';
import { paragraph, tableBlock } from './blocks.js';
import type { Block } from './blocks.js';
import type { WordOf } from './reportTexts.js';
import type { ReportWord } from './words.js';

type Area = Scorecard['areas'][number];
const areaWords = {
  operations: 'areaOperations',
  team: 'areaTeam',
  business: 'areaBusiness',
  strategic: 'areaStrategic',
} as const satisfies Record<Area['area'], ReportWord>;
const trendWords = {
  improving: 'trendImproving',
  worsening: 'trendWorsening',
  mixed: 'trendMixed',
  flat: 'trendFlat',
  inconclusive: 'trendInconclusive',
  'insufficient-data': 'trendTooLittle',
} as const satisfies Record<Area['verdict'], ReportWord>;
const yearWords = {
  'too-early': 'yearTooEarly',
  'not-evaluable': 'yearNotEvaluable',
  underperforming: 'yearUnderperforming',
  'partially-performing': 'yearPartly',
  performing: 'yearPerforming',
} as const satisfies Record<NonNullable<MetricsSection['review']>['verdict'], ReportWord>;

/** Two digits, as many as a reader compares. */
function rounded(value: number | undefined): number | string {
  return value === undefined ? '' : Math.round(value * 100) / 100 + 0;
}

function outcomeCell(outcome: Outcome<number>): number | string {
  return rounded(outcome.status === 'ok' ? outcome.value : undefined);
}

function areaTable({ areas }: Scorecard, word: WordOf): Block {
  const rows = areas.map(({ area, verdict, metricIds, withoutVerdict }) => [
    word(areaWords[area]),
    word(trendWords[verdict]),
    word('of', { known: metricIds.length, needed: metricIds.length + withoutVerdict.length }),
  ]);
  const columns = ['metricArea', 'metricVerdict', 'metricsWithVerdict'] as const;
  return tableBlock(word('metrics'), { header: columns.map((key) => word(key)), rows }, [0]);
}

function metricTable({ scorecard, series }: MetricsSection, word: WordOf): Block[] {
  if (scorecard === null || scorecard.metrics.length === 0) return [];
  const values = new Map(series.map((each) => [each.metricId, each.values]));
  const columns = [
    'metricName',
    'metricArea',
    'metricVerdict',
    'metricPeriods',
    'metricFirst',
    'metricLatest',
  ] as const;
  const rows = scorecard.metrics.map(({ metricId, name, area, verdict, trend }) => [
    name,
    area === null ? word('notAssessed') : word(areaWords[area]),
    word(trendWords[verdict]),
    trend.n,
    values.get(metricId)?.[0] ?? '',
    values.get(metricId)?.at(-1) ?? '',
  ]);
  return [tableBlock(word('metricsAll'), { header: columns.map((key) => word(key)), rows }, [0])];
}

const promiseWords = {
  response: 'incidentAcknowledge',
  restore: 'incidentRestore',
  resolution: 'incidentResolve',
} as const satisfies Record<PromiseFigures['metric'], ReportWord>;
const standingWords = {
  kept: 'promiseKept',
  missed: 'promiseMissed',
  open: 'promiseOpen',
} as const satisfies Record<NonNullable<PromiseFigures['standing']>, ReportWord>;

/** A share with two digits after the point, and never all or nothing where it is not. */
function percent(share: number): string {
  const least = 0.01;
  const text = Math.min(100 - (share < 1 ? least : 0), Math.max(share > 0 ? least : 0, Number(rounded(share * 100))));
  return `${text} %`;
}

function promised({ target, attainmentRate, severities }: PromiseFigures): string {
  const share = attainmentRate === null ? '' : `, ${Math.round(attainmentRate * 1e8) / 1e6} %`;
  return `${target}${share}${severities === null ? '' : ` (${severities.join(', ')})`}`;
}

function promiseResult({ attainment, missing, period, standing }: PromiseFigures, word: WordOf): string {
  if (attainment === null) return word('promiseUnknown', { list: missing.join(', ') });
  if (standing !== null) return word(standingWords[standing]);
  return period === null ? '' : word('promisePeriod', { period });
}

function promiseTable(promises: readonly PromiseFigures[], word: WordOf): Block[] {
  if (promises.length === 0) return [];
  const columns = [
    ...([
      'promiseContract',
      'incidentTime',
      'promiseTarget',
      'promiseMet',
      'promiseBreached',
      'promisePending',
    ] as const),
    ...(['promiseUnjudged', 'promiseShare', 'promiseResult'] as const),
  ];
  const rows = promises.map((promise) => {
    const { contractName, metric, attainment, unplaced, unjudged } = promise;
    const counts =
      attainment === null
        ? ['', '', '', '']
        : [attainment.met, attainment.breached, attainment.pending, unplaced + unjudged];
    const share = attainment?.attainment.status === 'ok' ? percent(attainment.attainment.value) : '';
    return [
      ...[contractName, word(promiseWords[metric]), promised(promise)],
      ...[...counts, share, promiseResult(promise, word)],
    ];
  });
  return [tableBlock(word('promises'), { header: columns.map((key) => word(key)), rows }, [0, 1])];
}

function incidentBlocks({ acknowledge, restore, resolve, handoffs, promises }: IncidentFigures, word: WordOf): Block[] {
  const columns = ['incidentTime', 'incidentsEnded', 'incidentsOpen', 'incidentMedian', 'incidentHigh'] as const;
  const rows = (
    [
      ['incidentAcknowledge', acknowledge],
      ['incidentRestore', restore],
      ['incidentResolve', resolve],
    ] as const
  ).map(([key, { ended, open, median, p90 }]) => [word(key), ended, open, outcomeCell(median), outcomeCell(p90)]);
  const crossings = handoffs.crossings.reduce((sum, { count }) => sum + count, 0);
  const { counted, transfers } = handoffs;
  return [
    tableBlock(word('incidents'), { header: columns.map((key) => word(key)), rows }, [0]),
    paragraph(word('incidentHandoffs', { counted, transfers: transfers.total, crossings })),
    ...promiseTable(promises, word),
  ];
}

/** Whether the operation gets better: area by area, metric by metric, the year, and what incidents tell. */
export function metricsBlocks(section: MetricsSection, word: WordOf): Block[] {
  const { scorecard, review, unreadable, incidents } = section;
  return [
    ...(scorecard === null ? [] : [areaTable(scorecard, word)]),
    ...(review === null
      ? []
      : [paragraph(word(yearWords[review.verdict], { months: review.months, date: review.startedOn }))]),
    ...metricTable(section, word),
    ...(unreadable.length === 0 ? [] : [paragraph(word('metricsUnreadable', { list: unreadable.join(', ') }))]),
    ...(incidents === null ? [] : incidentBlocks(incidents, word)),
  ];
}
