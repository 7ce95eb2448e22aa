import { costCertainties } from '../../cost/options/model.js';
import { isRecord, isTexts, refuse } from '../../internal/check.js';
import { roundDecimal } from '../../internal/numeric/roundDecimal.js';
import { sum } from '../../internal/numeric/sum.js';
import { amountAt } from './numbers.js';

/** What an option costs at one certainty: what its lines cost, and what they bring, which is below zero. */
export interface TcoPart {
  readonly certainty: (typeof costCertainties)[number];
  readonly above: number;
  readonly below: number;
  /** Both together, as the result has it. */
  readonly net: number;
  /** Whether any of its lines is known; false where there are lines and none is. */
  readonly isKnown: boolean;
  /** People that its amounts speak of. */
  readonly personIds: readonly string[];
  /** Whether pay is among its amounts of which nobody tells how many people it is for. */
  readonly hasUnnamedPay: boolean;
}

/** Lines that are pay of people, or what is lost with them. */
const payLines: ReadonlySet<string> = new Set(['staff', 'staff.specialist-bench', 'risk.tribal-knowledge']);

/** The amounts of one option and the people they speak of. */
export interface TcoAmounts {
  readonly parts: readonly TcoPart[];
  readonly total: number;
  readonly unknownLines: readonly string[];
  /** Whether any line is known; false where there are lines and none is. */
  readonly isKnown: boolean;
}

type Loose = Readonly<Record<string, unknown>>;
/** Which of the two sums is shown. */
export type TcoOutcome = 'presentValue' | 'total';

function recordAt(value: unknown, path: string): Loose {
  if (!isRecord(value)) refuse(path, 'be an object');
  return value;
}

/** The amount of a known line. */
interface ReadAmount {
  readonly id: string;
  readonly certainty: unknown;
  readonly amount: number;
  readonly personIds: readonly string[];
}

/** Reads what the lines of an option cost; the sums of the result must be theirs. */
export function tcoAmounts(option: Loose, path: string, outcome: TcoOutcome, digits: number): TcoAmounts {
  const { lines, unknownLines } = option;
  if (!Array.isArray(lines)) refuse(`${path}/lines`, 'be an array');
  const unknown: string[] = [];
  const amounts: ReadAmount[] = [];
  const unknownCertainties = new Set<unknown>();
  for (const [at, each] of (lines as readonly unknown[]).entries()) {
    const place = `${path}/lines/${at}`;
    const line = recordAt(each, place);
    const { id, status, certainty, personIds } = line;
    if (typeof id !== 'string') refuse(`${place}/id`, 'be a text');
    if (status !== 'known' && status !== 'unknown') refuse(`${place}/status`, 'be known or unknown');
    if (!costCertainties.some((one) => one === certainty))
      refuse(`${place}/certainty`, `be one of ${costCertainties.join(', ')}`);
    if (!isTexts(personIds)) refuse(`${place}/personIds`, 'be an array of texts');
    if (status === 'unknown') {
      unknown.push(id);
      unknownCertainties.add(certainty);
    } else amounts.push({ id, certainty, amount: amountAt(line[outcome], `${place}/${outcome}`), personIds });
  }
  if (!isTexts(unknownLines) || unknownLines.join('\n') !== unknown.join('\n'))
    refuse(`${path}/unknownLines`, 'be the ids of its unknown lines');
  const byCertainty = recordAt(option['byCertainty'], `${path}/byCertainty`);
  // Amounts are whole minor units, and their sums are made whole again.
  const whole = (values: readonly number[]) => roundDecimal(sum(values), digits, 'half-even');
  const checked = (stated: unknown, own: readonly number[], place: string): number => {
    const net = amountAt(stated, place);
    if (!isNear(net, whole(own), digits)) refuse(place, 'be the sum of its lines');
    return net;
  };
  const parts = costCertainties.map((certainty): TcoPart => {
    const place = `${path}/byCertainty/${certainty}`;
    const those = amounts.filter((each) => each.certainty === certainty);
    const own = those.map(({ amount }) => amount);
    const persons = those.flatMap(({ amount, personIds }) => (amount === 0 ? [] : personIds));
    return {
      certainty,
      above: whole(own.filter((amount) => amount > 0)),
      below: whole(own.filter((amount) => amount < 0)),
      net: checked(recordAt(byCertainty[certainty], place)[outcome], own, `${place}/${outcome}`),
      isKnown: those.length > 0 || !unknownCertainties.has(certainty),
      personIds: [...new Set(persons)],
      hasUnnamedPay: those.some((each) => each.amount !== 0 && each.personIds.length === 0 && payLines.has(each.id)),
    };
  });
  const all = amounts.map(({ amount }) => amount);
  const total = checked(option[outcome], all, `${path}/${outcome}`);
  return { parts, total, unknownLines, isKnown: amounts.length > 0 || unknown.length === 0 };
}

/** Whether two sums differ by less than half a minor unit, or no more than doubles of their size do. */
function isNear(one: number, other: number, digits: number): boolean {
  const size = Math.max(Math.abs(one), Math.abs(other));
  return Math.abs(one - other) <= Math.max(0.5 / Number(`1e${digits}`), size * 1e-12);
}
