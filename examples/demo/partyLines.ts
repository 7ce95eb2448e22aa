import type { Responsibilities } from '../../src/assessment/index.js';
import { lines } from './line.js';
import type { Line } from './line.js';
import { wrapped } from './wrapped.js';

/** One line for each party: how much it answers for and does; `numbers` are those of columns that bear no name. */
export function partyLines({ parties, activities }: Responsibilities, numbers: ReadonlyMap<string, string>): Line[] {
  return parties.flatMap(({ partyId, label, accountable, responsible }) => {
    const number = numbers.get(partyId);
    const name = number === undefined ? label : `${number} ${label}`;
    return lines(
      wrapped(`${name}: accountable for ${accountable} of ${activities.length}, does ${responsible}`, '  - '),
    );
  });
}
