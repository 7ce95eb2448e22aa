import type { Finding, GapReport } from '../gaps/model.js';
import type { ReportTexts, WordOf } from './reportTexts.js';
import type { Table } from './table.js';

/** Until when a finding is accepted, the last day included, and by which exception; empty where it is not. */
export function acceptance(exception: Finding['exception']): readonly [lastDay: string, id: string] {
  return [exception?.expiresOn ?? '', exception?.id ?? ''];
}

/** Everything that a report lists, one finding a row; those that another one says more precisely are left out. */
export function findingTable({ findings, excepted }: GapReport, { word, message, remedy }: ReportTexts): Table {
  const row = (finding: Finding, state: string) => {
    const { severity, ruleId, subject, label, key, exception } = finding;
    const texts = [message(finding), remedy(finding)];
    return [state, word(severity), ruleId, subject.kind, label, ...texts, key, ...acceptance(exception)];
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
      word('acceptedUntil'),
      word('exception'),
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
