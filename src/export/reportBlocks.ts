import type { Finding, GapReport } from '../gaps/model.js';
import { heading, paragraph, tableBlock } from './blocks.js';
import { tallyTable } from './findingTables.js';
import type { ReportTexts } from './reportTexts.js';

/** As many questions as somebody would ask next; the rest is counted (house default). */
const mostAsked = 20;

function findingBlock(findings: readonly Finding[], { word, message, remedy }: ReportTexts): string {
  if (findings.length === 0) return paragraph(word('none'));
  return tableBlock({
    header: [word('severity'), word('finding'), word('remedy'), word('rule')],
    rows: findings.map((finding) => [word(finding.severity), message(finding), remedy(finding), finding.ruleId]),
  });
}

function questionBlocks({ completeness }: GapReport, { word }: ReportTexts): string[] {
  const { questions } = completeness;
  if (questions.length === 0) return [];
  const table = tableBlock({
    header: [word('fact'), word('place'), word('unlocks')],
    rows: questions.slice(0, mostAsked).map(({ code, pointer, unlocks }) => [code, pointer, unlocks.join(', ')]),
  });
  const more = questions.length - mostAsked;
  return [heading(2, word('next')), table, ...(more > 0 ? [paragraph(word('more', { count: more }))] : [])];
}

/** A gap report: what failed, what is not known, what is accepted, and what to assess next. */
export function reportBlocks(report: GapReport, texts: ReportTexts): string[] {
  const { word } = texts;
  if (report.audience === 'public')
    return [heading(2, word('rules')), tableBlock(tallyTable(report, word)), paragraph(word('withheld'))];
  const failed = report.findings.filter(({ kind }) => kind === 'fail');
  const notKnown = report.findings.filter(({ kind }) => kind === 'unknown');
  const rules = [...new Set(report.ruleErrors.map(({ ruleId }) => ruleId))].join(', ');
  return [
    heading(2, word('findings')),
    ...(report.incomplete ? [paragraph(word('incomplete', { rules }))] : []),
    findingBlock(failed, texts),
    ...(notKnown.length > 0 ? [heading(2, word('notKnown')), findingBlock(notKnown, texts)] : []),
    ...(report.excepted.length > 0 ? [heading(2, word('accepted')), findingBlock(report.excepted, texts)] : []),
    ...questionBlocks(report, texts),
  ];
}
