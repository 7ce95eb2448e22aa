import type { Finding, GapReport } from '../gaps/model.js';
import type { ReportTexts, WordOf } from './reportTexts.js';
import type { Table } from './table.js';

/** Everything that a report lists, one finding a row; those that another one says more precisely are left out. */
export function findingTable({ findings, excepted }: GapReport, { word, message, remedy }: ReportTexts): Table {
  const row = (finding: Finding, state: string) => {
    const { severity, ruleId, subject, label, key } = finding;
    return [state, word(severity), ruleId, subject.kind, label, message(finding), remedy(finding), key];
  };
  return {
    header: [
      word('state'),
      word('severity'),
      word('rule'),
      word('kind'),
      word('subject'),
      word('finding'),
      word('remedy'),
      word('key'),
    ],
    rows: [
      ...findings.map((finding) => row(finding, word(finding.kind === 'fail' ? 'failed' : 'notKnown'))),
      ...excepted.map((finding) => row(finding, word('accepted'))),
    ],
  };
}

/** How the subjects of each rule fared. */
export function tallyTable({ tallies }: GapReport, word: WordOf): Table {
  return {
    header: [word('rule'), word('passed'), word('failed'), word('notKnown'), word('notConcerned'), word('accepted')],
    rows: tallies.map(({ ruleId, pass, fail, unknown, notApplicable, excepted }) => [
      ruleId,
      pass,
      fail,
      unknown,
      notApplicable,
      excepted,
    ]),
  };
}
