import { isFreshApart } from './rows.js';
import type { MaturityRow, MaturityRows } from './rows.js';
import type { MaturityTexts } from './texts.js';

const mostNamed = 5;

/** The level that counts: where nothing is answered, that of the whole's reckoning. */
const levelOf = ({ level, countsAs }: MaturityRow): number | null => level ?? countsAs;

/** The dimensions that are least far, and how far that is. */
function lowestSentence({ rows, hasLevels }: MaturityRows, { word, level, score }: MaturityTexts): readonly string[] {
  const figureOf = (row: MaturityRow) => (hasLevels ? levelOf(row) : row.score);
  const least = rows.reduce((all, row) => Math.min(all, figureOf(row) ?? Infinity), Infinity);
  if (least === Infinity) return [];
  const lowest = rows.filter((row) => figureOf(row) === least).map(({ label }) => label);
  const named = lowest.slice(0, mostNamed).join(', ');
  const more = lowest.length - mostNamed;
  const names = more > 0 ? word('andMore', { names: named, count: more }) : named;
  return [
    hasLevels ? word('lowest', { level: level(least), names }) : word('lowestScore', { score: score(least), names }),
  ];
}

/** What is said of the whole: its level, and the mean beside it. */
export function wholeSentences({ whole }: MaturityRows, { word, level, score }: MaturityTexts): readonly string[] {
  const { answers, coverage } = whole;
  if (answers === 'none') return [word('noneWhole')];
  if (answers === 'not-applicable') return [word('wholeSentence', { parts: word('noneApplies') })];
  const derived = whole.derivedLevel === null ? word('noLevel') : word('derived', { level: whole.derivedLevel });
  const parts = [
    whole.level === null ? derived : level(whole.level),
    ...(whole.score === null ? [] : [word('meanScore', { score: score(whole.score) })]),
  ];
  const [answered = 0, applicable = 0] = coverage ?? [];
  const few = coverage === undefined ? word('fewWholePublic') : word('fewWhole', { answered, applicable });
  return [word('wholeSentence', { parts: parts.join('; ') }), ...(answers === 'few' ? [few] : [])];
}

/** What is said of dimensions that are not drawn: how many, and how far the lowest of them is. */
export function moreSentence({ rows, drawn }: MaturityRows, { word, level }: MaturityTexts): string {
  const rest = rows.slice(drawn.length);
  const levels = rest.flatMap((row) => levelOf(row) ?? []);
  if (levels.length === 0) return word('moreRows', { count: rest.length });
  return word('moreRowsLevel', { count: rest.length, level: level(levels.reduce((all, each) => Math.min(all, each))) });
}

/** What a chart of maturity says: the whole, its lowest dimensions, every dimension drawn, and what is aimed at and was before. */
export function maturitySummary(shown: MaturityRows, texts: MaturityTexts): string {
  const { whole, rows, drawn, target, beforeInstant } = shown;
  const { word, level } = texts;
  const told = rows.filter(({ answers }) => answers !== 'not-applicable');
  const reached = told.filter((row) => row.level !== null && row.level >= (target ?? 0)).length;
  const profile = drawn.map((row) => {
    const beside = texts.beside(row);
    return word('row', { name: row.label, parts: [texts.now(row), ...(beside === '' ? [] : [beside])].join('; ') });
  });
  return [
    ...wholeSentences(shown, texts),
    ...lowestSentence(shown, texts),
    ...(rows.length === 0 ? [word('noDimensions')] : []),
    ...(isFreshApart(whole) ? [word('freshSentence', { level: level(whole.freshLevel ?? 0) })] : []),
    ...(target === undefined || !shown.hasLevels
      ? []
      : [word('targetSentence', { level: level(target), reached, count: told.length })]),
    ...(whole.before === undefined || beforeInstant === undefined
      ? []
      : [word('beforeSentence', { instant: beforeInstant, standing: texts.standing(whole.before) })]),
    ...profile,
    ...(rows.length > drawn.length ? [moreSentence(shown, texts)] : []),
    word('asOf', { instant: shown.instant }),
  ].join(' ');
}

/** What a chart of maturity is called: its level where it has one. */
export function maturityTitle({ whole, serviceId }: MaturityRows, { word, level }: MaturityTexts): string {
  const withLevel = whole.answers === 'few' ? 'titleFew' : 'title';
  const plain = whole.answers === 'none' ? word('titleNone') : word('titleScores');
  const title = whole.level === null ? plain : word(withLevel, { level: level(whole.level) });
  return serviceId === undefined ? title : word('titleOfService', { title, service: serviceId });
}
