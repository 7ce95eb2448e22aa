import { formatDate } from '../../../internal/time/formatDate.js';
import { twoDigits } from '../../../internal/time/twoDigits.js';

const lengthOfMonth = 'YYYY-MM-'.length;

/** Writes dates as `formatDate` does. Those that come one after the other mostly share their month, or their day: this is written once. */
export function dateWriter(): (day: number) => string {
  let known = NaN;
  let text = '';
  let first = NaN; // day of the calendar month 01, and the last day that every month has
  let month = '';
  return (day) => {
    if (day === known) return text;
    if (day >= first && day < first + 28) text = month + twoDigits(day - first + 1);
    else {
      text = formatDate(day);
      month = text.slice(0, lengthOfMonth);
      first = day + 1 - Number(text.slice(lengthOfMonth));
    }
    known = day;
    return text;
  };
}
