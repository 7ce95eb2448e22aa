import { formatInstant } from '../../../internal/time/formatInstant.js';
import { msPerDay } from '../../../internal/time/limits.js';
import { dateWriter } from './dateWriter.js';

const lengthOfDate = 'YYYY-MM-DD'.length;
/** Times of day that are remembered; calendars have a few. */
const mostTimes = 1440;

/**
 * Writes instants as `formatInstant` does. Those that come one after the other are often the same, mostly share their month, and all of
 * them a few times of the day: these parts are written once, which takes a fraction of the memory.
 */
export function instantWriter(): (ms: number) => string {
  const times = new Map<number, string>();
  const dateOf = dateWriter();
  let known = NaN;
  let last = '';
  return (ms) => {
    if (ms === known) return last;
    const day = Math.floor(ms / msPerDay);
    const time = times.get(ms - day * msPerDay);
    last = time === undefined ? formatInstant(ms) : dateOf(day) + time;
    known = ms;
    if (time === undefined && times.size < mostTimes) times.set(ms - day * msPerDay, last.slice(lengthOfDate));
    return last;
  };
}
