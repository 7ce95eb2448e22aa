import type { Handoffs } from '../../metrics/parties/model.js';
import { refuse } from '../../internal/check.js';
import { compareText } from '../../internal/text/compareText.js';
import { nameOf } from '../namesById.js';
import type { HandoffChartOptions, HandoffMark } from './model.js';
import type { ReadFigure } from './readFigure.js';
import { readHandoffs } from './readHandoffs.js';
import type { ReadHandoffs, ReadHeld } from './readHandoffs.js';
import type { HandoffWord } from './readWords.js';

/** Somebody who held tickets, as a chart shows them. */
export interface HandoffRow {
  readonly mark: Exclude<HandoffMark, 'crossing'>;
  /** Null where it is no one party. */
  readonly partyId: string | null;
  readonly name: string;
  /** The name with the side where it is told. */
  readonly label: string;
  readonly hours: number;
  readonly share: number;
  /** Hours within its own hours; null where these are not given. */
  readonly own: number | null;
  /** Null for several parties together: a ticket may have been with more than one of them. */
  readonly incidents: number | null;
  readonly median: ReadFigure | null;
  /** Tickets that it had first. */
  readonly first: number;
  /** Tickets that it had when they were solved. */
  readonly last: number;
}

/** A row that is drawn, with the letter that stands for it. */
export interface DrawnRow extends HandoffRow {
  readonly key: string;
}

/** A report of hand-offs as a chart shows it. */
export interface HandoffRows extends Omit<ReadHandoffs, 'held'> {
  /** All parties, most hours first, then nobody, then groups of no known party. */
  readonly rows: readonly HandoffRow[];
  /** The same, with the parties beyond the most as one. */
  readonly drawn: readonly DrawnRow[];
  /** Those of them that tickets pass between; empty where none passed. */
  readonly columns: readonly DrawnRow[];
  /** Times passed, by row and column of these. */
  readonly cells: readonly (readonly number[])[];
}

const firstLetter = 65; // A
/** No page has more. */
const mostParties = 1000;
const noTime = { hours: 0, share: 0, ownHours: null, incidents: 0 } as const;
const noMedian: ReadFigure = { isKnown: false, reason: 'no-incidents' };

const countOf = (counts: Handoffs['firstParty'], partyId: string) =>
  counts.reduce((sum, each) => sum + (each.partyId === partyId ? each.count : 0), 0);

function partyRows(
  read: ReadHandoffs,
  { partyNames, partyRoles = {} }: Pick<HandoffChartOptions, 'partyNames' | 'partyRoles'>,
  word: HandoffWord,
): readonly HandoffRow[] {
  const { crossings, held, firstParty, lastParty } = read;
  const timed = new Map(held.flatMap((each) => (each.partyId === null ? [] : [[each.partyId, each] as const])));
  const passed = new Map<string, number>();
  for (const { fromPartyId, toPartyId, count } of crossings)
    for (const id of [fromPartyId, toPartyId]) passed.set(id, (passed.get(id) ?? 0) + count);
  const others = [...firstParty, ...lastParty].map(({ partyId }) => partyId);
  // Who had a ticket for no time at all is there as well.
  const ids = [...new Set([...timed.keys(), ...passed.keys(), ...others])];
  if (ids.length > mostParties) refuse('report', `have at most ${mostParties} parties`);
  const rows = ids.map((partyId): HandoffRow => {
    const { hours, share, ownHours, incidents, ...rest } = timed.get(partyId) ?? { ...noTime, median: noMedian };
    const role = Object.hasOwn(partyRoles, partyId) ? partyRoles[partyId] : undefined;
    const name = nameOf(partyNames, partyId);
    return {
      ...{ mark: role ?? 'party', partyId, hours, share, own: ownHours, incidents, median: rest.median },
      name,
      label: role === undefined ? name : word('withRole', { name, role: word(role) }),
      first: countOf(firstParty, partyId),
      last: countOf(lastParty, partyId),
    };
  });
  const passedOf = ({ partyId }: HandoffRow) => passed.get(partyId ?? '') ?? 0;
  return rows.sort(
    (a, b) => b.hours - a.hours || passedOf(b) - passedOf(a) || compareText(a.partyId ?? '', b.partyId ?? ''),
  );
}

function otherRow({ kind, hours, share, ownHours, incidents, median }: ReadHeld, word: HandoffWord): HandoffRow {
  const mark = kind === 'unassigned' ? 'unassigned' : 'unmapped';
  const name = word(mark);
  return { mark, partyId: null, name, label: name, hours, share, own: ownHours, incidents, median, first: 0, last: 0 };
}

/** Several parties as one: what adds up is added, and hours of their own only where all have them. */
function restOf(rows: readonly HandoffRow[], word: HandoffWord): HandoffRow {
  const sum = (of: (row: HandoffRow) => number) => rows.reduce((all, row) => all + of(row), 0);
  const name = word('rest', { count: rows.length });
  return {
    ...{ mark: 'rest', partyId: null, name, label: name, incidents: null, median: null },
    hours: sum(({ hours }) => hours),
    share: sum(({ share }) => share),
    own: rows.every(({ own }) => own !== null) ? sum(({ own }) => own ?? 0) : null,
    first: sum(({ first }) => first),
    last: sum(({ last }) => last),
  };
}

/** Reads a report, which may come from JSON, and sorts it: largest first, equal ones by id. */
export function handoffRows(
  report: Handoffs,
  most: number,
  options: Pick<HandoffChartOptions, 'partyNames' | 'partyRoles'>,
  word: HandoffWord,
): HandoffRows {
  const { held, ...read } = readHandoffs(report, 'report');
  const parties = partyRows({ ...read, held }, options, word);
  // In the order of the report: nobody, then groups of no known party.
  const others = (['unassigned', 'unmapped-group'] as const).flatMap((kind) =>
    held.filter((each) => each.kind === kind).map((each) => otherRow(each, word)),
  );
  const alone = parties.length > most ? parties.slice(0, most - 1) : parties;
  const rest = parties.slice(alone.length);
  const drawnParties = [
    ...alone.map((row, at) => ({ ...row, key: String.fromCharCode(firstLetter + at) })),
    ...(rest.length === 0 ? [] : [{ ...restOf(rest, word), key: word('restLetter') }]),
  ];
  const drawn = [
    ...drawnParties,
    ...others.map((row) => ({
      ...row,
      key: word(row.mark === 'unassigned' ? 'unassignedLetter' : 'unmappedLetter'),
    })),
  ];
  const placeOf = new Map(parties.map(({ partyId }, at) => [partyId, Math.min(at, drawnParties.length - 1)]));
  const cells = drawnParties.map(() => drawnParties.map(() => 0));
  for (const { fromPartyId, toPartyId, count } of read.crossings) {
    const row = cells[placeOf.get(fromPartyId) ?? 0];
    const to = placeOf.get(toPartyId) ?? 0;
    if (row !== undefined) row[to] = (row[to] ?? 0) + count;
  }
  const isPassed = read.crossings.length > 0;
  return {
    ...read,
    rows: [...parties, ...others],
    drawn,
    columns: isPassed ? drawnParties : [],
    cells: isPassed ? cells : [],
  };
}
