import type { Handoffs, TimeHeld } from '../../src/metrics/index.js';

const known = (value: number, n: number) =>
  ({ status: 'ok', value, n, method: 'quantile-type-7', excluded: [], warnings: [] }) as const;

/** Time of a holder that holds so many hours of so many. */
export function heldOf(
  party: string | Exclude<TimeHeld['holder'], { kind: 'party' }>,
  [hours, all]: readonly [hours: number, all: number],
  more: Partial<TimeHeld> = {},
): TimeHeld {
  const holder = typeof party === 'string' ? ({ kind: 'party', partyId: party } as const) : party;
  return { holder, hours, share: hours / all, ownHours: null, incidents: 1, median: known(hours, 1), ...more };
}

/** A report of twenty tickets, with nothing of parties. */
export function reportOf(more: Partial<Handoffs> = {}): Handoffs {
  return {
    asOf: '2026-04-01T00:00:00Z',
    clock: 'gross',
    window: { from: null, to: null },
    timeZoneData: null,
    given: 20,
    counted: 20,
    excluded: [],
    transfers: { total: 0, incidents: 0 },
    meanTransfers: { status: 'ok', value: 0, n: 20, method: 'mean', excluded: [], warnings: [] },
    groupPingPong: { total: 0, incidents: 0 },
    partyPingPong: { total: 0, incidents: 0 },
    groupReturns: 0,
    partyReturns: 0,
    crossings: [],
    held: [],
    firstParty: [],
    lastParty: [],
    firstTeamResolution: { status: 'undefined', reason: 'no-incidents' },
    warnings: [],
    ...more,
  };
}

/** From one party to another, so many times. */
export const crossing = (fromPartyId: string, toPartyId: string, count: number): Handoffs['crossings'][number] => ({
  fromPartyId,
  toPartyId,
  count,
});

/** Three parties, nobody, and groups of no known party: 100 hours, 19 crossings; a median that is known, one that is not reached, one of too few. */
export const three: Handoffs = reportOf({
  given: 24,
  excluded: [
    { reason: 'canceled', count: 1 },
    { reason: 'no-assignment', count: 3 },
  ],
  transfers: { total: 25, incidents: 12 },
  meanTransfers: { status: 'ok', value: 1.25, n: 20, method: 'mean', excluded: [], warnings: [] },
  groupPingPong: { total: 8, incidents: 6 },
  partyPingPong: { total: 6, incidents: 5 },
  groupReturns: 7,
  partyReturns: 5,
  crossings: [crossing('isp', 'msp', 1), crossing('msp', 'isp', 2), crossing('msp', 'us', 7), crossing('us', 'msp', 9)],
  held: [
    heldOf('isp', [5, 100], {
      incidents: 2,
      median: { status: 'insufficient-data', n: 2, needed: 5, method: 'kaplan-meier' },
    }),
    heldOf('msp', [30, 100], { ownHours: 30, incidents: 8, median: { status: 'undefined', reason: 'not-reached' } }),
    heldOf('us', [60, 100], { ownHours: 40, incidents: 14, median: known(4, 14) }),
    heldOf({ kind: 'unassigned' }, [4, 100], { incidents: 6, median: known(0.5, 6) }),
    heldOf({ kind: 'unmapped-group' }, [1, 100]),
  ],
  firstParty: [
    { partyId: 'msp', count: 4 },
    { partyId: 'us', count: 15 },
  ],
  lastParty: [
    { partyId: 'isp', count: 1 },
    { partyId: 'msp', count: 5 },
    { partyId: 'us', count: 10 },
  ],
  firstTeamResolution: {
    ...{ status: 'ok', value: 0.5, n: 16, method: 'proportion', excluded: [], warnings: [] },
    interval: { level: 0.95, low: 0.28, high: 0.72, method: 'wilson' },
  },
  warnings: [{ code: 'unmapped-group', message: 'x' }],
});

/** Names and sides of these parties. */
export const threeNames = { us: 'Own IT', msp: 'Acme', isp: 'Northline' } as const;
export const threeRoles = { us: 'internal', msp: 'provider', isp: 'provider' } as const;

/** Crossings in a circle among so many parties, each of which holds a ticket for an hour less than the one before it. */
export function circleOf(parties: number): Handoffs {
  const id = (at: number) => `p${String(at % parties).padStart(4, '0')}`;
  const all = (parties * (parties + 1)) / 2;
  const places = Array.from({ length: parties }, (_, at) => at);
  return reportOf({
    crossings: places.map((at) => crossing(id(at), id(at + 1), 1)),
    held: places.map((at) => heldOf(id(at), [parties - at, all])),
  });
}
