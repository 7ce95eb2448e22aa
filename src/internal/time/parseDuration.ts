import { fractionMs } from './fractionMs.js';
import { longestDurationDays, msPerDay } from './limits.js';

const exactLength =
  /^P(?!$)(?:(\d{1,10})W|(?:(\d{1,10})D)?(?:T(?!$)(?:(\d{1,10})H)?(?:(\d{1,10})M)?(?:(\d{1,10})(?:\.(\d{1,9}))?S)?)?)$/;
const longestText = 56;

/**
 * Reads an ISO 8601 duration of exact length: weeks alone (`P2W`), or days of 24 hours, hours, minutes and seconds (`P1DT12H30M`).
 *
 * No sign, no years or months, no empty `P` or `T`. Only seconds take a fraction, of 1 to 9 digits, and those beyond
 * milliseconds are cut. At most 36,525 days, which are 100 years; a length of zero is legal.
 *
 * @returns milliseconds, or undefined for anything else
 */
export function parseDuration(text: string): number | undefined {
  if (typeof text !== 'string' || text.length > longestText) return undefined;
  const parts = exactLength.exec(text);
  if (parts === null) return undefined;
  const [, weeks = '0', days = '0', hours = '0', minutes = '0', seconds = '0', fraction = ''] = parts;
  const ms =
    (Number(weeks) * 7 + Number(days)) * msPerDay +
    Number(hours) * 3_600_000 +
    Number(minutes) * 60_000 +
    Number(seconds) * 1000 +
    fractionMs(fraction, 0, fraction.length);
  return ms <= longestDurationDays * msPerDay ? ms : undefined;
}
