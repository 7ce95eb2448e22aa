import { digitsAt } from './digitsAt.js';

/** Milliseconds of the fraction of a second whose digits stand in `text` from `start` to `end`; those beyond the third are cut. */
export function fractionMs(text: string, start: number, end: number): number {
  let ms = 0;
  let worth = 100;
  for (let index = start; index < end && worth >= 1; index++) {
    ms += digitsAt(text, index, 1) * worth;
    worth /= 10;
  }
  return ms;
}
