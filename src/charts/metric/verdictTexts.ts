import { figureText } from '../cost/numbers.js';
import { instantText } from './readSeries.js';
import { parseInstant } from '../../internal/time/parseInstant.js';
import { mostSignals } from './model.js';
import type { ReadVerdict } from './readVerdict.js';
import { percentText, valueText, verdictName } from './texts.js';
import type { MetricWord } from './texts.js';
import type { TrendRows } from './trendRows.js';
import type { MetricChartWord } from './words.js';

type Told = Pick<TrendRows, 'verdict' | 'unit' | 'isDistance'>;

const reasonWords: Readonly<Record<ReadVerdict['reasons'][number], MetricChartWord>> = {
  'no-tolerance': 'noTolerance',
  'no-direction': 'noDirection',
  'no-target': 'noTarget',
  'too-few-periods': 'tooFewPeriods',
  'too-few-incidents': 'tooFewIncidents',
  'zero-baseline': 'zeroBaseline',
  'truncated-log': 'truncatedLog',
};
const ruleWords: Readonly<Record<ReadVerdict['signals'][number]['rule'], MetricChartWord>> = {
  'beyond-limit': 'beyondLimit',
  'run-of-seven': 'runOfSeven',
  'trend-of-seven': 'trendOfSeven',
  'two-of-three': 'twoOfThree',
};
const assuranceWords = {
  'consistently-met': 'consistentlyMet',
  'consistently-missed': 'consistentlyMissed',
  'hit-or-miss': 'hitOrMiss',
} as const;
const warningWords: ReadonlyMap<string, MetricChartWord> = /* @__PURE__ */ new Map<string, MetricChartWord>([
  ['autocorrelated', 'autocorrelated'],
  ['trial-limits', 'trialLimits'],
  ['no-variation', 'noVariation'],
  ['unseasonal', 'unseasonal'],
  ['zero-durations', 'zeroDurations'],
  ['common-follow-up', 'commonFollowUp'],
]);
/** What a reason or a figure of the verdict tells already. */
const toldElsewhere: readonly string[] = ['low-power', 'zero-baseline', 'truncated-log'];

/** Why there is no verdict, or a lower one. */
export function reasonsText({ reasons }: Pick<ReadVerdict, 'reasons'>, word: MetricWord): string {
  return reasons.map((reason) => word(reasonWords[reason])).join('; ');
}

/** The verdict with its sample, and why there is none or a lower one. */
export function verdictSentence({ verdict: of }: Told, word: MetricWord): string {
  const n = word(of.ofPeriods ? 'periods' : 'incidents', { n: of.n });
  const told = { verdict: verdictName(of.verdict, word), n, needed: of.needed };
  const reasons = reasonsText(of, word);
  if (of.verdict === 'insufficient-data') return word('insufficientSentence', { ...told, reasons });
  return reasons === '' ? word('verdictSentence', told) : word('verdictSentenceReasons', { ...told, reasons });
}

/** The change with its interval, and what it is held against: never a change alone. */
export function changeSentences({ verdict: of, unit, isDistance }: Told, word: MetricWord): readonly string[] {
  const { change, tolerance, p, alpha, method, power, neededForPower } = of;
  const value = (amount: number) => valueText(amount, of.ofPeriods ? unit : 'hours', word);
  const percent = percentText;
  const ofPeriods = isDistance ? 'changeOfDistance' : 'change';
  if (of.verdict === 'insufficient-data') return [];
  const size =
    change === null
      ? []
      : [
          word(of.ofPeriods ? ofPeriods : 'changeOfIncidents', {
            value: value(change.absolute.value),
            low: value(change.absolute.low),
            high: value(change.absolute.high),
            level: percent(change.level),
          }),
          ...(change.relative === null
            ? []
            : [
                word('relative', {
                  value: percent(change.relative.value),
                  low: percent(change.relative.low),
                  high: percent(change.relative.high),
                }),
              ]),
        ];
  const matters =
    tolerance === null
      ? []
      : [
          word('tolerance', {
            tolerance: tolerance.isRelative
              ? word('relativeTolerance', { value: percent(tolerance.amount) })
              : value(tolerance.amount),
          }),
        ];
  const isTiny = p !== null && p < 0.0001;
  return [
    ...(of.verdict === 'flat' ? [word('flatMeans')] : []),
    ...(of.verdict === 'inconclusive' ? [word('inconclusiveMeans')] : []),
    ...size,
    ...matters,
    ...(p === null ? [] : [word(isTiny ? 'testTiny' : 'test', { p: figureText(p), alpha, method })]),
    ...(power === null
      ? []
      : [
          neededForPower === null
            ? word('lowPower', { power: percent(power) })
            : word('lowPowerNeeded', { power: percent(power), n: neededForPower }),
        ]),
  ];
}

/** How the latest value stands to the target. */
export function targetSentence({ verdict: { target }, unit }: Told, word: MetricWord): readonly string[] {
  if (target === null) return [];
  const told = { value: valueText(target.target, unit, word), latest: valueText(target.latest, unit, word) };
  if (target.assurance === null) return [word(target.isMet ? 'targetMet' : 'targetMissed', told)];
  const assurance = word(assuranceWords[target.assurance]);
  return [word(target.isMet ? 'targetMetAssured' : 'targetMissedAssured', { ...told, assurance })];
}

/** What stands beside the verdict and never changes it: limits, signals and remarks. */
export function besideSentences({ verdict: of, unit }: Told, word: MetricWord): readonly string[] {
  const { limits, signals, warnings } = of;
  const value = (amount: number) => valueText(amount, unit, word);
  const day = (instant: string) => {
    const at = parseInstant(instant);
    return at === undefined ? instant : instantText(at);
  };
  return [
    ...(limits === null
      ? []
      : [
          word(limits.chart === 'p' ? 'limitsLast' : 'limits', {
            low: value(limits.low),
            high: value(limits.high),
            center: value(limits.center),
          }),
        ]),
    ...signals.slice(0, mostSignals).map(({ rule, side, from, to }) =>
      word('signal', {
        rule: word(ruleWords[rule]),
        side: word(side === 'above' ? 'sideAbove' : 'sideBelow'),
        from: day(from),
        to: day(to),
      }),
    ),
    ...(signals.length > mostSignals ? [word('signalsMore', { count: signals.length - mostSignals })] : []),
    ...warnings
      .filter((code) => !toldElsewhere.includes(code))
      .map((code) => {
        const own = warningWords.get(code);
        return own === undefined ? word('remark', { code }) : word(own);
      }),
  ];
}
