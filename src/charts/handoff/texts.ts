import { roundDecimal } from '../../internal/numeric/roundDecimal.js';
import { cleanLine } from '../../internal/text/cleanLine.js';
import { figureText, numberText } from '../cost/numbers.js';
import type { ReadFigure } from './readFigure.js';
import type { HandoffRow } from './rows.js';
import type { HandoffWord } from './readWords.js';
import type { HandoffChartWord } from './words.js';

/** How far a share of all may be from 1: it was divided in floating point. */
const rounding = 1e-9;
const reasonWords: ReadonlyMap<string, HandoffChartWord> = /* @__PURE__ */ new Map<string, HandoffChartWord>([
  ['after-as-of', 'afterAsOf'],
  ['canceled', 'canceled'],
  ['closed-without-end', 'closedWithoutEnd'],
  ['inconsistent-timestamps', 'inconsistentTimestamps'],
  ['invalid-pause', 'invalidPause'],
  ['no-assignment', 'neverAssigned'],
  ['no-incidents', 'noTickets'],
  ['not-reached', 'notReached'],
  ['outside-clock', 'outsideClock'],
  ['outside-window', 'outsideWindow'],
]);

/** A whole number, with nothing rounded. */
export const countText = (count: number): string => numberText(count, 0);

/** A share as a percentage with a decimal at most; what is little is not told as nothing, nor what is almost all as all. */
export function shareText(share: number): string {
  const percent = roundDecimal(share * 100, 1, 'half-up');
  if (percent === 0 && share > 0) return '< 0.1';
  return percent === 100 && share < 1 - rounding ? '> 99.9' : figureText(percent);
}

/** What a reason is called; one that is not known here is told as it is. */
export function reasonText(reason: string, word: HandoffWord): string {
  const own = reasonWords.get(reason);
  return own === undefined ? cleanLine(reason) : word(own);
}

/** Why a figure is not known; undefined where it is. */
export function unknownText(figure: ReadFigure, word: HandoffWord): string | undefined {
  if (figure.isKnown) return undefined;
  if ('reason' in figure) return reasonText(figure.reason, word);
  return word('tooFew', { n: countText(figure.n), needed: countText(figure.needed) });
}

/** How long somebody held tickets. */
export const heldText = ({ hours, share }: HandoffRow, word: HandoffWord): string =>
  word('held', { hours: figureText(hours), share: shareText(share) });

/** How many tickets somebody held, and how long the middle one; of several parties together nobody knows. */
export function ticketsText({ incidents, median }: HandoffRow, word: HandoffWord): string {
  if (incidents === null || median === null) return word('restNote');
  const count = countText(incidents);
  return median.isKnown
    ? word('tickets', { count, median: figureText(median.value) })
    : word('ticketsNotKnown', { count });
}

/** All that is said of a holder. */
export function holderText(row: HandoffRow, word: HandoffWord): string {
  const why = row.median === null ? undefined : unknownText(row.median, word);
  const tickets = ticketsText(row, word);
  const parts = [
    heldText(row, word),
    ...(row.own === null ? [] : [word('own', { hours: figureText(row.own) })]),
    why === undefined ? tickets : word('reasoned', { text: tickets, reason: why }),
  ];
  return word('whole', { name: row.label, parts: parts.join(', ') });
}
