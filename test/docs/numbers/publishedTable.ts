import type { PublishedRange } from '../../../src/cost/publishedRanges.js';
import { said } from './row.js';

function extent({ low, high }: PublishedRange): string {
  if (low === null) return high === null ? '–' : `up to ${said(high)}`;
  if (high === null) return `${said(low)} or more`;
  return low === high ? said(low) : `${said(low)} to ${said(high)}`;
}

const words = (name: string) => name.replaceAll('-', ' ');

/** The table of published figures. */
export function publishedTable(ranges: readonly PublishedRange[]): string {
  return [
    '| id | what | value | unit | of whom | year | source | status |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...ranges.map((range) => {
      const { id, quantity, unit, population, year, source, status, isWeak } = range;
      const cells = [`\`${id}\``, words(quantity), extent(range), words(unit), population, year ?? '–', source];
      return `| ${cells.join(' | ')} | ${status}${isWeak ? ', weak' : ''} |`;
    }),
  ].join('\n');
}
