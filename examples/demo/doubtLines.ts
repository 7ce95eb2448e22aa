import type { Assessment } from '../../src/assessment/index.js';
import { gap, lines } from './line.js';
import type { Line } from './line.js';
import type { Doubt, Reading } from './reading.js';
import { count } from './words.js';
import { wrapped } from './wrapped.js';

const mostDoubts = 8;

function doubtText({ file, problem }: Doubt): string[] {
  const { line, column, pointer, severity, message, excerpt, count: times = 1 } = problem;
  const place = line === undefined ? (pointer ?? '') : `${line}:${column ?? 1}`;
  const where = [file, place].filter((part) => part !== '').join(' ');
  const about = excerpt === undefined ? '' : ` (${excerpt})`;
  return wrapped(
    `${where} ${severity === 'info' ? '' : `${severity}: `}${message}${about}${times > 1 ? ` ${times} times.` : ''}`,
    '  - ',
  );
}

/** What was doubted while the files were read; what a finding tells already is left out. */
export function doubtLines({ doubts }: Reading, { gaps }: Assessment): Line[] {
  const told = new Set(gaps.findings.map(({ pointer }) => pointer));
  const own = doubts.filter(({ problem }) => problem.pointer === undefined || !told.has(problem.pointer));
  if (own.length === 0) return [];
  const rest = own.length - mostDoubts;
  return [
    gap,
    ...lines(['DOUBTS WHILE READING'], 'heading'),
    ...lines(own.slice(0, mostDoubts).flatMap(doubtText)),
    ...lines(rest > 0 ? [`  - and ${count(rest, 'more doubt')}`] : []),
  ];
}
