import type { Finding, FindingSeverity, GapReport } from '../../src/gaps/index.js';

/** Severities that are shown; findings below are counted. */
export const shownSeverities: readonly Extract<FindingSeverity, 'critical' | 'high' | 'medium'>[] = [
  'critical',
  'high',
  'medium',
];

/** Most findings that are shown, and most of one rule at one severity; the rest is counted. */
const mostShown = 25;
const mostAlike = 3;

/** Rules that ask what the matrix shows: letters and owners. Most else that is not known of a row would mark every row. */
const aboutLetters: ReadonlySet<string> = new Set([
  'raci/no-accountable',
  'raci/multiple-accountable',
  'raci/no-responsible',
  'own/service-no-owner',
]);

/** The failures of a report as the page shows them. */
export interface NumberedFindings {
  /** Those that are shown, in the order of their numbers, from 1. */
  readonly shown: readonly Finding[];
  /** Those that are only counted. */
  readonly others: readonly Finding[];
  /** What stands beside a subject: numbers of its findings, `[-]` for one that is only counted, `[?]` for letters or owners not known. */
  readonly markOf: (kind: string, id: string) => string;
}

function shownOf(failures: readonly Finding[]): Finding[] {
  const alike = new Map<string, number>();
  // The page is about the matrix: at each severity its findings come first.
  const ordered = shownSeverities.flatMap((level) => {
    const own = failures.filter(({ severity }) => severity === level);
    const isMatrix = ({ ruleId }: Finding) => ruleId.startsWith('raci/');
    return [...own.filter(isMatrix), ...own.filter((finding) => !isMatrix(finding))];
  });
  const shown = ordered.filter(({ severity, ruleId }) => {
    const key = `${severity} ${ruleId}`;
    const number = (alike.get(key) ?? 0) + 1;
    alike.set(key, number);
    return number <= mostAlike;
  });
  return shown.slice(0, mostShown);
}

/** The marks of every subject that a finding concerns, by `kind:id`. */
function marksOf(shown: readonly Finding[], others: readonly Finding[]): ReadonlyMap<string, readonly string[]> {
  const marks = new Map<string, string[]>();
  const add = ({ subject, related }: Finding, mark: string) => {
    const places = [subject, ...related.map((place) => place.subject)].map(({ kind, id }) => `${kind}:${id}`);
    for (const place of new Set(places)) {
      const known = marks.get(place);
      if (known === undefined) marks.set(place, [mark]);
      else known.push(mark);
    }
  };
  shown.forEach((finding, at) => {
    add(finding, `[${at + 1}]`);
  });
  for (const finding of others) add(finding, '[-]');
  return marks;
}

/** Numbers the failures of a report, so that the matrix can point at them. */
export function numbered({ findings }: GapReport): NumberedFindings {
  const failures = findings.filter(({ kind }) => kind === 'fail');
  const unknown = findings.filter(({ kind, ruleId }) => kind === 'unknown' && aboutLetters.has(ruleId));
  const shown = shownOf(failures);
  const others = failures.filter((finding) => !shown.includes(finding));
  const marks = marksOf(shown, others);
  const open = new Set(unknown.map(({ subject }) => `${subject.kind}:${subject.id}`));
  return {
    shown,
    others,
    markOf: (kind, id) => {
      const [first, ...more] = marks.get(`${kind}:${id}`) ?? [];
      if (first === undefined) return open.has(`${kind}:${id}`) ? '[?]' : '';
      return more.length > 0 ? `${first}+` : first;
    },
  };
}
