import { checkRecord, refuse } from '../../internal/check.js';
import { trendReasons, trendVerdicts } from '../../metrics/trend/model.js';
import type { TrendReason, TrendVerdict, TrendWord } from '../../metrics/trend/model.js';
import { listAt, numberAt, oneOf, textAt } from './fields.js';
import type { Fields } from './fields.js';

/** A change with its interval. */
export interface ReadChange {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What a chart takes from a verdict. */
export interface ReadVerdict extends Pick<TrendVerdict, 'method' | 'n' | 'needed' | 'p' | 'alpha' | 'power'> {
  readonly verdict: TrendWord;
  readonly reasons: readonly TrendReason[];
  readonly ofPeriods: boolean;
  readonly change: {
    readonly absolute: ReadChange;
    readonly relative: ReadChange | null;
    readonly level: number;
  } | null;
  readonly tolerance: { readonly amount: number; readonly isRelative: boolean } | null;
  readonly neededForPower: number | null;
  readonly signals: TrendVerdict['signals'];
  readonly limits: Pick<NonNullable<TrendVerdict['limits']>, 'chart' | 'center' | 'low' | 'high'> | null;
  readonly target: TrendVerdict['target'];
  readonly span: TrendVerdict['span'];
  readonly warnings: readonly string[];
}

const periodMethods = ['mann-kendall', 'mann-kendall-exact', 'seasonal-kendall'] as const;
const methods = [
  ...periodMethods,
  'kendall-tau-b',
  'kendall-tau-b-common-follow-up',
  'mann-whitney',
  'mann-whitney-common-follow-up',
] as const;
const rules = ['beyond-limit', 'run-of-seven', 'trend-of-seven', 'two-of-three'] as const;
const sides = ['above', 'below'] as const;
const charts = ['p', 'xmr', 'xmr-log'] as const;
const assurances = ['consistently-met', 'consistently-missed', 'hit-or-miss'] as const;

function orNull<T>(value: unknown, path: string, read: (fields: Fields, path: string) => T): T | null {
  if (value === null) return null;
  checkRecord(value, path);
  return read(value, path);
}

function readChange(value: Fields, path: string): ReadChange {
  const [low, middle, high] = ['low', 'value', 'high'].map((key) => numberAt(value[key], `${path}/${key}`));
  return { value: middle ?? 0, low: low ?? 0, high: high ?? 0 };
}

function readSize(value: Fields, path: string): NonNullable<ReadVerdict['change']> {
  const { absolute, relative, level } = value;
  checkRecord(absolute, `${path}/absolute`);
  return {
    absolute: readChange(absolute, `${path}/absolute`),
    relative: orNull(relative, `${path}/relative`, readChange),
    level: numberAt(level, `${path}/level`, 0, 1),
  };
}

function readTolerance(value: Fields, path: string): NonNullable<ReadVerdict['tolerance']> {
  const isRelative = 'relative' in value;
  const key = isRelative ? 'relative' : 'absolute';
  return { amount: numberAt(value[key], `${path}/${key}`, 0), isRelative };
}

function readSignal(value: unknown, path: string): ReadVerdict['signals'][number] {
  checkRecord(value, path);
  return {
    rule: oneOf(value['rule'], `${path}/rule`, rules),
    side: oneOf(value['side'], `${path}/side`, sides),
    from: textAt(value['from'], `${path}/from`),
    to: textAt(value['to'], `${path}/to`),
  };
}

function readLimits(value: Fields, path: string): NonNullable<ReadVerdict['limits']> {
  const numbers = (key: string) => numberAt(value[key], `${path}/${key}`);
  return {
    chart: oneOf(value['chart'], `${path}/chart`, charts),
    center: numbers('center'),
    low: numbers('low'),
    high: numbers('high'),
  };
}

function readTarget(value: Fields, path: string): NonNullable<ReadVerdict['target']> {
  const { isMet, assurance } = value;
  if (typeof isMet !== 'boolean') refuse(`${path}/isMet`, 'be true or false');
  return {
    target: numberAt(value['target'], `${path}/target`),
    latest: numberAt(value['latest'], `${path}/latest`),
    isMet,
    assurance: assurance === null ? null : oneOf(assurance, `${path}/assurance`, assurances),
  };
}

/** Reads a verdict, which may come from JSON. */
export function readVerdict(given: unknown, path: string): ReadVerdict {
  checkRecord(given, path);
  const at = (key: string) => `${path}/${key}`;
  const count = (key: string) => numberAt(given[key], at(key), 0);
  const share = (key: string) => (given[key] === null ? null : numberAt(given[key], at(key), 0, 1));
  const method = oneOf(given['method'], at('method'), methods);
  return {
    verdict: oneOf(given['verdict'], at('verdict'), trendVerdicts),
    reasons: listAt(given['reasons'], at('reasons'), (each, place) => oneOf(each, place, trendReasons)),
    method,
    ofPeriods: periodMethods.some((each) => each === method),
    n: count('n'),
    needed: count('needed'),
    p: share('p'),
    alpha: numberAt(given['alpha'], at('alpha'), 0, 1),
    power: share('power'),
    neededForPower: given['neededForPower'] === null ? null : count('neededForPower'),
    change: orNull(given['change'], at('change'), readSize),
    tolerance: orNull(given['tolerance'], at('tolerance'), readTolerance),
    signals: listAt(given['signals'], at('signals'), readSignal),
    limits: orNull(given['limits'], at('limits'), readLimits),
    target: orNull(given['target'], at('target'), readTarget),
    span: orNull(given['span'], at('span'), ({ from, to }, place) => ({
      from: textAt(from, `${place}/from`),
      to: textAt(to, `${place}/to`),
    })),
    warnings: listAt(given['warnings'], at('warnings'), (each, place) => {
      checkRecord(each, place);
      return textAt(each['code'], `${place}/code`);
    }),
  };
}
