import { medianTimes, rounded } from '../timing.js';
import type { Step } from '../timing.js';

export type Row = (string | number)[];
export const rounds = 5;

/** Whether a limit is held. */
export const held = (isHeld: boolean): string => (isHeld ? 'yes' : 'no');

/** One comparison; `each` is by how much the work of the other is less. */
export async function comparison(
  what: string,
  beside: string,
  results: string,
  own: Step,
  other: Step,
  most: number,
  each = 1,
): Promise<Row> {
  await own();
  await other();
  const times = await medianTimes({ own, other }, rounds);
  const [ours, theirs] = [times.get('own')?.median ?? NaN, (times.get('other')?.median ?? NaN) * each];
  const ratio = ours / theirs;
  const digits = ratio < 0.1 ? 5 : 2;
  return [what, beside, results, rounded(ours), rounded(theirs), rounded(ratio, digits), most, held(ratio <= most)];
}

/** Throws where two numbers are further apart than a share of the larger. */
export function expectNear(what: string, one: number, other: number, share: number): void {
  if (!(Math.abs(one - other) <= share * Math.max(Math.abs(one), Math.abs(other))))
    throw new Error(`${what} differ: ${one} and ${other}.`);
}
