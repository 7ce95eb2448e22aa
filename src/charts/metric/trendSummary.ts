import { verdictName } from './texts.js';
import type { MetricWord } from './texts.js';
import type { TrendRows } from './trendRows.js';
import { besideSentences, changeSentences, targetSentence, verdictSentence } from './verdictTexts.js';

/** What a chart of a trend says, sentence by sentence: the verdict first, then how it is known, then what stands beside it and is missing. */
export function trendSentences(shown: TrendRows, word: MetricWord): readonly string[] {
  const { periods, after } = shown;
  const gaps = periods.filter(({ value }) => value === null);
  const said = gaps.filter(({ isObserved }) => isObserved).length;
  return [
    verdictSentence(shown, word),
    ...changeSentences(shown, word),
    ...targetSentence(shown, word),
    ...besideSentences(shown, word),
    ...(periods.length === 0 ? [word('noObservations')] : []),
    ...(said === 0 ? [] : [word('notMeasuredSentence', { count: said })]),
    ...(gaps.length === said ? [] : [word('noPeriodSentence', { count: gaps.length - said })]),
    ...(after === 0 ? [] : [word('after', { count: after })]),
  ];
}

/** What a chart of a trend is called: its verdict. */
export function trendTitle({ name, verdict }: TrendRows, word: MetricWord): string {
  const told = verdictName(verdict.verdict, word);
  return name === undefined ? word('titleTrend', { verdict: told }) : word('title', { name, verdict: told });
}
