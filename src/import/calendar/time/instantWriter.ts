import { formatInstant } from '../../../internal/time/formatInstant.js';
import { msPerDay } from '../../../internal/time/limits.js';

const lengthOfDate = 'YYYY-MM-DDT'.length;
/** Times of day that are remembered; calendars have a few. */
const mostTimes = 1440;

/**
 * Writes instants as `formatInstant` does. Those that come one after the other mostly share their day, and all of them a few times of
 * the day: these parts are written once, which takes a quarter of the memory.
 */
export function instantWriter(): (ms: number) => string {
  const times = new Map<number, string>();
  let day = NaN;
  let date = '';
  return (ms) => {
    const ofDay = Math.floor(ms / msPerDay);
    const time = times.get(ms - ofDay * msPerDay);
    if (ofDay === day && time !== undefined) return date + time;
    const text = formatInstant(ms);
    day = ofDay;
    date = text.slice(0, lengthOfDate);
    if (time !== undefined) return date + time;
    if (times.size < mostTimes) times.set(ms - ofDay * msPerDay, text.slice(lengthOfDate));
    return text;
  };
}
