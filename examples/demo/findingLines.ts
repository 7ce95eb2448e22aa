import type { Finding, GapReport } from '../../src/gaps/index.js';
import type { OperatingModel } from '../../src/operating-model/index.js';
import { lines } from './line.js';
import type { Line } from './line.js';
import { shownSeverities } from './numbered.js';
import type { NumberedFindings } from './numbered.js';
import { placeOf } from './placeOf.js';
import { count } from './words.js';
import { wrapped } from './wrapped.js';

/** Words that texts put before a name. */
const nouns = ['contract', 'decision', 'escalation route', 'evidence', 'exception', 'review'];

/** What to do; the message above has said the name. */
function remedyOf({ remediation, label }: Finding): string {
  const named = nouns.reduce((text, noun) => text.replaceAll(`the ${noun} "${label}"`, 'it'), remediation);
  return named.replaceAll(`"${label}"`, 'it');
}

/** The findings of one rule: what is wrong, where, and what to do, once for those with the same remedy. */
function ruleLines(group: readonly Finding[], shown: readonly Finding[], model: OperatingModel): Line[] {
  return lines(
    group.flatMap((finding, at) => {
      const number = `[${shown.indexOf(finding) + 1}]`.padStart(4);
      const remedy = remedyOf(finding);
      const next = group[at + 1];
      return [
        ...wrapped(`${finding.message} (${placeOf(finding, model)})`, `${number} `),
        ...(next !== undefined && remedyOf(next) === remedy ? [] : wrapped(remedy, '  -> ')),
      ];
    }),
  );
}

/** Findings by rule, in their order. */
function byRule(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(finding.ruleId, [...(groups.get(finding.ruleId) ?? []), finding]);
  return [...groups.values()];
}

/** What is only counted. */
function rest(others: readonly Finding[], { superseded, incomplete, ruleErrors }: GapReport): Line[] {
  const bySeverity = new Map<string, number>();
  for (const { severity } of others) bySeverity.set(severity, (bySeverity.get(severity) ?? 0) + 1);
  const counted = [...bySeverity].map(([severity, number]) => `${number} ${severity}`).join(', ');
  const notes = [
    others.length > 0 ? `${count(others.length, 'more finding')} not shown: ${counted}.` : '',
    superseded.length > 0
      ? `${count(superseded.length, 'finding')} left out: another says the same more precisely.`
      : '',
    incomplete ? `${count(ruleErrors.length, 'check')} failed in itself, so something may be missing.` : '',
  ].filter((note) => note !== '');
  return lines(
    notes.flatMap((note) => wrapped(note)),
    'quiet',
  );
}

/** The failures that matter, by severity, with what to do; the others are counted. */
export function findingLines(model: OperatingModel, gaps: GapReport, { shown, others }: NumberedFindings): Line[] {
  const groups = shownSeverities.flatMap((severity): Line[] => {
    const own = shown.filter((finding) => finding.severity === severity);
    if (own.length === 0) return [];
    return [
      { text: severity.toUpperCase(), tone: severity },
      ...byRule(own).flatMap((group) => ruleLines(group, shown, model)),
    ];
  });
  return [
    ...lines(['THE FINDINGS THAT MATTER'], 'heading'),
    ...(groups.length > 0 ? groups : lines(['None of medium severity or above.'])),
    ...rest(others, gaps),
  ];
}
