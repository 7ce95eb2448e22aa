import { partyKinds } from '../../services/parties/model.js';
import { roundDecimal } from '../../internal/numeric/roundDecimal.js';
import { figureText } from '../cost/numbers.js';
import { mostPairs } from './model.js';
import type { HandoffRow, HandoffRows } from './rows.js';
import { countText, holderText, reasonText, shareText, unknownText } from './texts.js';
import type { HandoffWord } from './readWords.js';

interface Pair {
  readonly there: number;
  readonly back: number;
  readonly a: HandoffRow;
  readonly b: HandoffRow;
}

/** Pairs of parties with both ways beside one another, most crossings first; of both ways the larger first. */
function pairsOf({ crossings, rows }: HandoffRows): readonly Pair[] {
  const places = new Map(rows.map(({ partyId }, at) => [partyId, at]));
  const found = new Map<string, { a: number; b: number; there: number; back: number }>();
  for (const { fromPartyId, toPartyId, count } of crossings) {
    const [from, to] = [places.get(fromPartyId) ?? 0, places.get(toPartyId) ?? 0];
    const [a, b] = [Math.min(from, to), Math.max(from, to)];
    const pair = found.get(`${a} ${b}`) ?? { a, b, there: 0, back: 0 };
    found.set(`${a} ${b}`, pair);
    pair[from === a ? 'there' : 'back'] += count;
  }
  return [...found.values()]
    .sort((one, other) => other.there + other.back - one.there - one.back || one.a - other.a || one.b - other.b)
    .flatMap(({ a, b, there, back }) => {
      const [first, second] = [rows[a], rows[b]];
      if (first === undefined || second === undefined) return [];
      return [there < back ? { a: second, b: first, there: back, back: there } : { a: first, b: second, there, back }];
    });
}

/** How often tickets passed from side to side, where sides are told: between both sides of an operation also where none did. */
function directionNotes({ crossings, rows }: HandoffRows, word: HandoffWord): readonly string[] {
  const sideOf = new Map(rows.map(({ partyId, mark }) => [partyId, mark]));
  const isThere = (side: string) => rows.some(({ mark }) => mark === side);
  if (crossings.length === 0 || !partyKinds.some(isThere)) return [];
  const timesOf = (is: (from: unknown, to: unknown) => boolean) =>
    crossings
      .filter(({ fromPartyId, toPartyId }) => is(sideOf.get(fromPartyId), sideOf.get(toPartyId)))
      .reduce((sum, { count }) => sum + count, 0);
  const told = partyKinds.flatMap((from) =>
    partyKinds.flatMap((to) => {
      const count = timesOf((one, other) => one === from && other === to);
      const isBetween = from !== to && [from, to].every((side) => side !== 'vendor' && isThere(side));
      return count > 0 || isBetween
        ? [word('direction', { from: word(from), to: word(to), count: countText(count) })]
        : [];
    }),
  );
  const others = timesOf((one, other) => one === 'party' || other === 'party');
  return others === 0 ? told : [...told, word('directionNotTold', { count: countText(others) })];
}

/** What is drawn below the matrix: directions, what came straight back, groups, and what is left out; each on a line of its own. */
export function handoffNotes(shown: HandoffRows, word: HandoffWord): readonly string[] {
  const { transfers, groupPingPong, partyPingPong, partyReturns, meanTransfers, firstTeamResolution: alone } = shown;
  const { crossings, counted, given, excluded, warnings, from, to, asOf } = shown;
  const passed = crossings.reduce((sum, { count }) => sum + count, 0);
  const told = { total: countText(transfers.total), back: countText(groupPingPong.total) };
  const noMean = unknownText(meanTransfers, word);
  const straight = {
    total: countText(partyPingPong.total),
    incidents: countText(partyPingPong.incidents),
    counted: countText(counted),
  };
  return [
    ...(shown.rows.length === 0 ? [word('noHolder')] : []),
    passed === 0 ? word('noCrossing') : word('crossings', { count: countText(passed) }),
    ...directionNotes(shown, word),
    ...(passed === 0 ? [] : [word('straightBack', straight), word('returns', { count: countText(partyReturns) })]),
    noMean === undefined && meanTransfers.isKnown
      ? word('transfers', { ...told, mean: figureText(roundDecimal(meanTransfers.value, 2, 'half-up')) })
      : word('meanNotKnown', { ...told, reason: noMean ?? '' }),
    aloneNote(alone, word),
    word('counted', { counted: countText(counted), given: countText(given) }),
    ...excluded.map(({ reason, count }) =>
      word('excluded', { reason: reasonText(reason, word), count: countText(count) }),
    ),
    ...warnings.map((code) => (code === 'unmapped-group' ? word('unmappedGroup') : word('remark', { code }))),
    ...(from === null ? [] : [word('windowFrom', { from })]),
    ...(to === null ? [] : [word('windowTo', { to })]),
    word('asOf', { instant: asOf }),
  ];
}

function aloneNote(alone: HandoffRows['firstTeamResolution'], word: HandoffWord): string {
  if (!alone.isKnown) return word('aloneNotKnown', { reason: unknownText(alone, word) ?? '' });
  const { value, n, interval } = alone;
  const told = { share: shareText(value), n: countText(n) };
  if (interval === null) return word('alonePlain', told);
  const [level, low, high] = [interval.level, interval.low, interval.high].map(shareText) as [string, string, string];
  return word('alone', { ...told, level, low, high });
}

/** What a chart of hand-offs says: who held tickets for how long, between whom they passed, and then what else is drawn below it. */
export function handoffSummary(shown: HandoffRows, word: HandoffWord): string {
  const { drawn } = shown;
  const total = drawn.reduce((sum, { hours }) => sum + hours, 0);
  const holders = drawn.map((row) => holderText(row, word)).join('; ');
  const pairs = pairsOf(shown);
  const told = pairs
    .slice(0, mostPairs)
    .map(({ a, b, there, back }) =>
      word('pair', { a: a.name, b: b.name, there: countText(there), back: countText(back) }),
    );
  const more = pairs.length > mostPairs ? [word('morePairs', { count: countText(pairs.length - mostPairs) })] : [];
  const [first = '', ...notes] = handoffNotes(shown, word);
  return [
    first,
    ...(pairs.length === 0 ? [] : [word('pairs', { pairs: [...told, ...more].join('; ') })]),
    ...(drawn.length === 0 ? [] : [word('totalHours', { total: figureText(total), holders })]),
    ...notes,
  ].join(' ');
}
