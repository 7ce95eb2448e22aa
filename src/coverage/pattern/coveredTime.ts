import { isRecord, refuse } from '../../internal/check.js';
import { parseInstant } from '../../internal/time/parseInstant.js';
import type { Range } from '../../internal/time/rangeOf.js';
import { stretchBuilder, wholeRange } from '../compile/stretches.js';
import type { Stretches } from '../compile/stretches.js';
import { intersectionOf } from '../compile/stretchSets.js';
import type { CompiledCoverage, Interval } from '../compiled.js';
import { rangeOfCoverage } from '../sets/combinedCoverage.js';

/** The time of compiled coverage or of intervals that lies within a range. */
export function coveredTime(coverage: CompiledCoverage | readonly Interval[], range: Range): Stretches {
  if (isIntervals(coverage)) return intersectionOf(joined(coverage, 'coverage'), wholeRange(range));
  const compiled = rangeOfCoverage(coverage, 'coverage');
  if (range.from < compiled.from || range.to > compiled.to) {
    refuse('from', 'give a range within the one that was compiled', 'out-of-range');
  }
  return intersectionOf(coverage.intervalsMs(), wholeRange(range));
}

function isIntervals(coverage: CompiledCoverage | readonly Interval[]): coverage is readonly Interval[] {
  return Array.isArray(coverage);
}

/** Intervals in any order as stretches; the path names the list. */
export function joined(intervals: readonly Interval[], path: string): Stretches {
  const read = Array.from(intervals as readonly unknown[], (interval, position): Range => {
    const at = `${path}/${position}`;
    if (!isRecord(interval)) return refuse(at, 'be an object with start and end');
    const [from, to] = [instantOf(interval['start'], `${at}/start`), instantOf(interval['end'], `${at}/end`)];
    return to > from ? { from, to } : refuse(`${at}/end`, 'lie after start');
  });
  read.sort((a, b) => a.from - b.from || a.to - b.to);
  const built = stretchBuilder(read.length);
  for (const { from, to } of read) built.add(from, to);
  return built.done();
}

function instantOf(value: unknown, path: string): number {
  const ms = typeof value === 'string' || typeof value === 'number' ? parseInstant(value) : undefined;
  return ms ?? refuse(path, 'be an instant with Z or an offset');
}
