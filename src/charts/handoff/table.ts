import type { FigureTable } from '../../internal/figure.js';
import type { HandoffRow, HandoffRows } from './rows.js';
import { unknownText } from './texts.js';
import type { HandoffWord } from './readWords.js';

/**
 * Every holder with its time, drawn or not, each followed by the parties that it passed tickets to; nothing is rounded, nothing stands where
 * nothing is known, and a column with a total adds up to it.
 */
export function handoffTable(shown: HandoffRows, word: HandoffWord, caption: string): FigureTable {
  const { rows, crossings } = shown;
  const hasOwn = rows.some(({ own }) => own !== null);
  const names = new Map(rows.map(({ partyId, name }) => [partyId, name]));
  const places = new Map(rows.map(({ partyId }, at) => [partyId, at]));
  const own = (value: number | string | null) => (hasOwn ? [value ?? ''] : []);
  const holderRow = (row: HandoffRow) => {
    const { label, partyId, hours, share, incidents, median, first, last } = row;
    const middle = median?.isKnown === true ? median.value : '';
    const ends = partyId === null ? ['', ''] : [first, last];
    const note = median === null ? '' : (unknownText(median, word) ?? '');
    return [label, word('heldRow'), '', hours, share, ...own(row.own), incidents ?? '', middle, ...ends, note];
  };
  const passedRows = ({ partyId, label }: HandoffRow) =>
    crossings
      .filter(({ fromPartyId }) => fromPartyId === partyId)
      .sort((a, b) => (places.get(a.toPartyId) ?? 0) - (places.get(b.toPartyId) ?? 0))
      .map(({ toPartyId, count }) => {
        const way = word('toParty', { name: names.get(toPartyId) ?? '' });
        return [label, way, count, '', '', ...own(''), '', '', '', '', ''];
      });
  const sum = (of: (row: HandoffRow) => number) => rows.reduce((all, row) => all + of(row), 0);
  const hours = sum((row) => row.hours);
  return {
    caption,
    header: [
      ...[word('holder'), word('what'), word('times'), word('hours'), word('share')],
      ...(hasOwn ? [word('ownColumn')] : []),
      ...[word('ticketsColumn'), word('medianColumn'), word('first'), word('last'), word('note')],
    ],
    rowHeaders: 2,
    rows: rows.flatMap((row) => [holderRow(row), ...passedRows(row)]),
    totals:
      rows.length === 0
        ? []
        : [
            ...[word('total'), '', crossings.reduce((all, { count }) => all + count, 0), hours],
            ...[hours > 0 ? 1 : 0, ...own(''), '', ''],
            ...[sum(({ first }) => first), sum(({ last }) => last), ''],
          ],
  };
}
