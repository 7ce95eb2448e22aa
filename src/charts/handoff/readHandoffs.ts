import { checkRecord, refuse } from '../../internal/check.js';
import { parseInstant } from '../../internal/time/parseInstant.js';
import type { Handoffs } from '../../metrics/parties/model.js';
import { serviceLevelClocks } from '../../services/agreements/model.js';
import { amountAt } from '../cost/numbers.js';
import { fieldsAt, listAt, numberAt, oneOf, textAt } from '../metric/fields.js';
import type { Fields } from '../metric/fields.js';
import { instantText } from '../metric/readSeries.js';
import { countAt, readFigure } from './readFigure.js';
import type { ReadFigure } from './readFigure.js';

/** Time of one holder; a party has an id. */
export interface ReadHeld {
  readonly kind: 'party' | 'unassigned' | 'unmapped-group';
  readonly partyId: string | null;
  readonly hours: number;
  readonly share: number;
  readonly ownHours: number | null;
  readonly incidents: number;
  readonly median: ReadFigure;
}

/** What a chart takes from a report of hand-offs, every part of it checked. */
export interface ReadHandoffs extends Pick<
  Handoffs,
  | 'clock'
  | 'given'
  | 'counted'
  | 'excluded'
  | 'transfers'
  | 'groupPingPong'
  | 'partyPingPong'
  | 'partyReturns'
  | 'crossings'
  | 'firstParty'
  | 'lastParty'
> {
  readonly asOf: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly meanTransfers: ReadFigure;
  readonly firstTeamResolution: ReadFigure;
  readonly held: readonly ReadHeld[];
  /** Codes of remarks. */
  readonly warnings: readonly string[];
}

// No page has more, and a drawing of more would be of no use.
const mostHolders = 1000;
const mostCrossings = 10_000;
const mostRemarks = 100;
const holderKinds = ['party', 'unassigned', 'unmapped-group'] as const;
/** How far shares may be from what hours say: they were divided in floating point. */
const slack = 1e-9;

function fewAt(value: unknown, path: string, most: number): void {
  if (Array.isArray(value) && value.length > most) refuse(path, `have at most ${most}`);
}

function instantAt(value: unknown, path: string): string {
  const at = typeof value === 'string' ? parseInstant(value) : undefined;
  if (at === undefined) refuse(path, 'be an instant');
  return instantText(at);
}

function readHeld(value: unknown, path: string): ReadHeld {
  const { holder, hours, share, ownHours, incidents, median } = fieldsAt(value, path);
  const { kind: given, partyId } = fieldsAt(holder, `${path}/holder`);
  const kind = oneOf(given, `${path}/holder/kind`, holderKinds);
  const amount = (each: unknown, key: string) => {
    const read = amountAt(each, `${path}/${key}`);
    return read < 0 ? refuse(`${path}/${key}`, 'be at least 0') : read;
  };
  return {
    kind,
    partyId: kind === 'party' ? textAt(partyId, `${path}/holder/partyId`) : null,
    hours: amount(hours, 'hours'),
    share: numberAt(share, `${path}/share`, 0, 1 + slack),
    ownHours: ownHours === null ? null : amount(ownHours, 'ownHours'),
    incidents: countAt(incidents, `${path}/incidents`),
    median: readFigure(median, `${path}/median`),
  };
}

/** A report whose shares are not those of its hours, or that has a holder twice, is none. */
function checkHeld(held: readonly ReadHeld[], path: string): void {
  const total = held.reduce((sum, { hours }) => sum + hours, 0);
  if (!Number.isFinite(total)) refuse(path, 'have a finite sum of hours');
  const isShare = ({ hours, share }: ReadHeld) => Math.abs(share - (total > 0 ? hours / total : 0)) <= slack;
  if (!held.every(isShare)) refuse(path, 'have the shares that the hours have');
  if (new Set(held.map(({ kind, partyId }) => JSON.stringify([kind, partyId]))).size < held.length)
    refuse(path, 'have each holder once');
}

function readCrossings(value: unknown, path: string): ReadHandoffs['crossings'] {
  fewAt(value, path, mostCrossings);
  const crossings = listAt(value, path, (each, place) => {
    const { fromPartyId, toPartyId, count } = fieldsAt(each, place);
    return {
      fromPartyId: textAt(fromPartyId, `${place}/fromPartyId`),
      toPartyId: textAt(toPartyId, `${place}/toPartyId`),
      count: countAt(count, `${place}/count`),
    };
  });
  if (crossings.some(({ fromPartyId, toPartyId }) => fromPartyId === toPartyId))
    refuse(path, 'go from one party to another');
  const ways = new Set(crossings.map(({ fromPartyId, toPartyId }) => JSON.stringify([fromPartyId, toPartyId])));
  if (ways.size < crossings.length) refuse(path, 'have each direction once');
  return crossings.filter(({ count }) => count > 0);
}

/** Reads a report of hand-offs, which may come from JSON, into what a chart shows. */
export function readHandoffs(given: unknown, path: string): ReadHandoffs {
  checkRecord(given, path);
  const at = (key: string) => `${path}/${key}`;
  const counts = (key: string) => {
    const { total, incidents } = fieldsAt(given[key], at(key));
    return { total: countAt(total, `${at(key)}/total`), incidents: countAt(incidents, `${at(key)}/incidents`) };
  };
  const few = <T>(key: string, most: number, read: (fields: Fields, place: string) => T) => {
    fewAt(given[key], at(key), most);
    return listAt(given[key], at(key), (each, place) => read(fieldsAt(each, place), place));
  };
  const ofParties = (key: string) =>
    few(key, mostHolders, ({ partyId, count }, place) => ({
      partyId: textAt(partyId, `${place}/partyId`),
      count: countAt(count, `${place}/count`),
    }));
  const window = fieldsAt(given['window'], at('window'));
  const edge = (key: string) => (window[key] === null ? null : instantAt(window[key], `${at('window')}/${key}`));
  const held = few('held', mostHolders, readHeld);
  checkHeld(held, at('held'));
  return {
    asOf: instantAt(given['asOf'], at('asOf')),
    from: edge('from'),
    to: edge('to'),
    clock: oneOf(given['clock'], at('clock'), serviceLevelClocks),
    given: countAt(given['given'], at('given')),
    counted: countAt(given['counted'], at('counted')),
    excluded: few('excluded', mostRemarks, ({ reason, count }, place) => ({
      reason: textAt(reason, `${place}/reason`),
      count: countAt(count, `${place}/count`),
    })),
    transfers: counts('transfers'),
    groupPingPong: counts('groupPingPong'),
    partyPingPong: counts('partyPingPong'),
    partyReturns: countAt(given['partyReturns'], at('partyReturns')),
    meanTransfers: readFigure(given['meanTransfers'], at('meanTransfers')),
    firstTeamResolution: readFigure(given['firstTeamResolution'], at('firstTeamResolution')),
    crossings: readCrossings(given['crossings'], at('crossings')),
    firstParty: ofParties('firstParty'),
    lastParty: ofParties('lastParty'),
    held,
    warnings: few('warnings', mostRemarks, ({ code }, place) => textAt(code, `${place}/code`)),
  };
}
