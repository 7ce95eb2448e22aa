import * as gaps from '../../src/gaps/index.js';
import type { Finding, GapReport } from '../../src/gaps/model.js';
import { largeModel } from './largeModel.js';
import { bestTimes, rounded, table } from './timing.js';

const size = 50_000;

/** A report with so many findings: those of the large document, over and over, each about a subject of its own. */
function bigReport(report: GapReport, change: (finding: Finding, at: number) => Finding | undefined): GapReport {
  const { findings } = report;
  const many = Array.from({ length: size }, (_, at): Finding | undefined => {
    const finding = findings[at % findings.length];
    if (finding === undefined) return undefined;
    const { kind, id } = finding.subject;
    const subject = { kind, id: `${id}.${Math.floor(at / findings.length)}` };
    return change({ ...finding, subject, key: finding.key.replace(`${kind}:${id}`, `${kind}:${subject.id}`) }, at);
  });
  return { ...report, findings: many.filter((finding) => finding !== undefined) };
}

/** One finding in fifty is mended, one is new, one weighs more. */
function later(finding: Finding, at: number): Finding | undefined {
  if (at % 50 === 0) return { ...finding, key: `${finding.key}.new`, subject: { ...finding.subject, id: `new-${at}` } };
  return at % 50 === 1 ? { ...finding, severity: finding.severity === 'critical' ? 'high' : 'critical' } : finding;
}

/** What the comparison of two reports of 50,000 findings costs, as a ratio to JSON.parse of one of them. */
export async function reportComparison(): Promise<string> {
  const diffGaps: unknown = Reflect.get(gaps, 'diffGaps');
  if (typeof diffGaps !== 'function') return 'absent: diffGaps, the comparison of reports is not measured.';
  const report = gaps.detectGaps(largeModel(), { asOf: '2026-09-01', rules: gaps.allRules });
  const text = JSON.stringify(bigReport(report, (finding) => finding));
  const before = JSON.parse(text) as GapReport;
  const after = JSON.parse(JSON.stringify(bigReport(report, later))) as GapReport;
  const compare = diffGaps as (before: GapReport, after: GapReport) => unknown;
  const best = await bestTimes({ parse: () => JSON.parse(text), diff: () => compare(before, after) }, 15);
  const [parse = NaN, diff = NaN] = [best.get('parse'), best.get('diff')];
  const held = diff / parse <= 1 ? 'yes' : 'no';
  const found = `${before.findings.length} and ${after.findings.length} findings`;
  return table(
    ['comparison of reports', 'ms', 'x JSON.parse of one', 'limit', 'held'],
    [[`diffGaps, ${found}`, rounded(diff, 1), rounded(diff / parse), 1, held]],
  );
}
