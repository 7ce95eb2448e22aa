import type { Finding, GapReport } from '../gaps/model.js';
import { heading, paragraph, tableBlock } from './blocks.js';
import type { Block } from './blocks.js';
import { acceptance, tallyTable } from './findingTables.js';
import type { ReportTexts } from './reportTexts.js';

/** As many questions as somebody would ask next; the rest is counted (house default). */
export const mostAsked = 20;

function findingBlock(findings: readonly Finding[], { word, message, remedy }: ReportTexts): Block {
  if (findings.length === 0) return paragraph(word('none'));
  return tableBlock(word('findings'), {
    header: [word('severity'), word('finding'), word('remedy'), word('rule')],
    rows: findings.map((finding) => [word(finding.severity), message(finding), remedy(finding), finding.ruleId]),
  });
}

/** What is accepted for a time: until when, and by which exception. */
function acceptedBlock(findings: readonly Finding[], { word, message, remedy }: ReportTexts): Block {
  return tableBlock(word('accepted'), {
    header: [word('severity'), word('finding'), word('remedy'), word('acceptedUntil'), word('exception'), word('rule')],
    rows: findings.map((finding) => [
      word(finding.severity),
      message(finding),
      remedy(finding),
      ...acceptance(finding.exception),
      finding.ruleId,
    ]),
  });
}

/** What is not known, rule by rule: one finding tells what it is about, the others are counted. What to find out comes below. */
function unknownBlock(findings: readonly Finding[], { word, message }: ReportTexts): Block {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = byRule.get(finding.ruleId);
    if (group === undefined) byRule.set(finding.ruleId, [finding]);
    else group.push(finding);
  }
  const rows = [...byRule].flatMap(([ruleId, [first, ...others]]) => {
    if (first === undefined) return [];
    const more = others.length > 0 ? ` ${word('more', { count: others.length })}` : '';
    return [[word(first.severity), `${message(first)}${more}`, ruleId]];
  });
  return tableBlock(word('notKnown'), { header: [word('severity'), word('finding'), word('rule')], rows });
}

function questionBlocks({ completeness }: GapReport, { word }: ReportTexts): Block[] {
  const { questions } = completeness;
  if (questions.length === 0) return [];
  const table = tableBlock(word('next'), {
    header: [word('fact'), word('place'), word('unlocks')],
    rows: questions.slice(0, mostAsked).map(({ code, pointer, unlocks }) => [code, pointer, unlocks.join(', ')]),
  });
  const more = questions.length - mostAsked;
  return [heading(2, word('next')), table, ...(more > 0 ? [paragraph(word('more', { count: more }))] : [])];
}

/** By which rules and of which form of document a report is. */
export function versionsBlock({ ruleSetVersion, schemaVersion }: GapReport, { word }: ReportTexts): Block {
  return paragraph(word('versions', { ruleSetVersion, schemaVersion }));
}

/** The findings of a report: what failed, what is not known, what is accepted, and what to assess next. */
export function reportBlocks(report: GapReport, texts: ReportTexts): Block[] {
  const { word } = texts;
  if (report.audience === 'public')
    return [
      heading(2, word('rules')),
      tableBlock(word('rules'), tallyTable(report, word), [0]),
      paragraph(word('withheld')),
    ];
  const failed = report.findings.filter(({ kind }) => kind === 'fail');
  const notKnown = report.findings.filter(({ kind }) => kind === 'unknown');
  const rules = [...new Set(report.ruleErrors.map(({ ruleId }) => ruleId))].join(', ');
  return [
    heading(2, word('findings')),
    ...(report.incomplete ? [paragraph(word('incomplete', { rules }))] : []),
    findingBlock(failed, texts),
    ...(notKnown.length > 0 ? [heading(2, word('notKnown')), unknownBlock(notKnown, texts)] : []),
    ...(report.excepted.length > 0 ? [heading(2, word('accepted')), acceptedBlock(report.excepted, texts)] : []),
    ...questionBlocks(report, texts),
  ];
}
