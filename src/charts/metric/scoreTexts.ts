import type { FigureTable } from '../../internal/figure.js';
import { figureText } from '../cost/numbers.js';
import { instantText } from './readSeries.js';
import type { ScoreArea, ScoreRow, ScoreRows } from './readScorecard.js';
import { percentText, valueText, verdictName } from './texts.js';
import type { MetricWord } from './texts.js';
import { reasonsText } from './verdictTexts.js';

const mostNamed = 4;

/** What an area is called. */
export const areaName = ({ area }: Pick<ScoreArea, 'area'>, word: MetricWord): string => word(area ?? 'noArea');

/** An area with its verdict. */
export function areaText(of: ScoreArea, word: MetricWord): string {
  const area = areaName(of, word);
  return of.verdict === null ? area : word('areaRow', { area, verdict: verdictName(of.verdict, word) });
}

/** What is to be said of an area: that nothing is measured, that nothing decides, what else is usual. */
export function areaNotes({ area, rows, hasNoCore, missingPresets }: ScoreArea, word: MetricWord): readonly string[] {
  const named = missingPresets.slice(0, mostNamed).join(', ');
  const more = missingPresets.length - mostNamed;
  const names = more > 0 ? word('andMore', { names: named, count: more }) : named;
  return [
    ...(rows.length === 0 && area !== null ? [word('unmeasured')] : []),
    ...(hasNoCore ? [word('noCore')] : []),
    ...(missingPresets.length === 0 ? [] : [word('missingPresets', { names })]),
  ];
}

/** A metric, marked where it decides for its area. */
export const metricName = ({ label, core }: ScoreRow, word: MetricWord): string =>
  core ? word('decides', { name: label }) : label;

function verdictPart(row: ScoreRow, word: MetricWord): string {
  const { verdict, own, adjustedP } = row;
  const told = verdictName(verdict, word);
  if (verdict === 'insufficient-data') {
    const reasons = reasonsText(own, word);
    return word('notEnough', { verdict: told, n: own.n, needed: own.needed, reasons });
  }
  const isLowered = own.verdict !== verdict;
  const name = isLowered ? word('lowered', { verdict: told, own: verdictName(own.verdict, word) }) : told;
  const n = word(own.ofPeriods ? 'periods' : 'incidents', { n: own.n });
  const isTiny = adjustedP !== null && adjustedP < 0.0001;
  const p = adjustedP === null ? [] : [word(isTiny ? 'adjustedPTiny' : 'adjustedP', { p: figureText(adjustedP) })];
  return [name, n, ...p].join(', ');
}

/** What is said of a metric: its verdict with its sample; its latest value against its target. */
export function metricParts(row: ScoreRow, word: MetricWord): readonly string[] {
  const { latest, target, isMet, unit } = row;
  if (latest === null) return [verdictPart(row, word)];
  const told = { latest: valueText(latest, unit, word), value: valueText(target ?? 0, unit, word) };
  return [verdictPart(row, word), word(target === null ? 'latest' : isMet ? 'latestMet' : 'latestMissed', told)];
}

/** What a scorecard says: each area with its verdict, what it follows from, and what is missing; never one number. */
export function scoreSummary({ areas, asOf, rate }: ScoreRows, word: MetricWord): string {
  const told = areas.flatMap((area) => [
    ...(area.verdict === null
      ? []
      : [word('areaSentence', { area: areaName(area, word), verdict: verdictName(area.verdict, word) })]),
    ...area.rows.map((row) =>
      word('metricSentence', { name: metricName(row, word), parts: metricParts(row, word).join('; ') }),
    ),
    ...areaNotes(area, word),
  ]);
  return [...told, ...cardNotes({ areas, asOf, rate }, word)].join(' ');
}

/** What is to be said of the whole: that there is nothing, what a direction takes, and the moment of the report. */
export function cardNotes({ areas, asOf, rate }: ScoreRows, word: MetricWord): readonly string[] {
  return [
    ...(areas.every(({ rows }) => rows.length === 0) ? [word('noMetrics')] : []),
    word('cardRate', { rate: percentText(rate) }),
    word('cardAsOf', { instant: instantText(asOf) }),
  ];
}

/** Each area with its verdict, and then its metrics; nothing is rounded, and nothing stands where nothing is known. */
export function scoreTable({ areas }: ScoreRows, word: MetricWord, caption: string): FigureTable {
  const rows = areas.flatMap((area) => {
    const name = areaName(area, word);
    const verdict = area.verdict === null ? '' : verdictName(area.verdict, word);
    return [
      [name, word('areaWhole'), verdict, '', '', '', '', '', areaNotes(area, word).join(' ')],
      ...area.rows.map((row) => {
        const { verdict: own, latest, target, p, adjustedP } = row;
        const figures = [latest, target, p, adjustedP, row.own.n].map((figure) => figure ?? '');
        const note = metricParts(row, word).join('; ');
        return [name, metricName(row, word), verdictName(own, word), ...figures, note];
      }),
    ];
  });
  return {
    caption,
    header: [
      ...[word('area'), word('metric'), word('verdictNumber'), word('latestNumber'), word('targetNumber')],
      ...[word('pNumber'), word('adjustedPNumber'), word('nNumber'), word('note')],
    ],
    rowHeaders: 2,
    rows,
    totals: [],
  };
}
