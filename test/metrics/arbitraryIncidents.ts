import fc from 'fast-check';
import type { IncidentRecord } from '../../src/metrics/index.js';

const start = Date.UTC(2026, 0, 5);
const minute = 60_000;
/** The stretch of time that instants of made-up incidents lie in, in minutes. */
export const spanMinutes: number = 60 * 24 * 60;

/** An instant so many minutes after the start of 2026-01-05. */
export function instantAt(minutes: number): number {
  return start + minutes * minute;
}

const instant = fc.integer({ min: 0, max: spanMinutes }).map(instantAt);
const maybeInstant = fc.option(instant, { nil: undefined });
const stretch = fc.record({ start: instant, end: fc.option(instant, { nil: undefined }) });

/** Incidents that a ticket system might export: with gaps, in any order, and wrong in places. */
export const anyIncident: fc.Arbitrary<IncidentRecord> = fc.record({
  id: fc.nat(50).map((number) => `i${number}`),
  openedAt: instant,
  detectedAt: maybeInstant,
  acknowledgedAt: maybeInstant,
  restoredAt: maybeInstant,
  resolvedAt: maybeInstant,
  closedAt: maybeInstant,
  reopenedAt: fc.array(instant, { maxLength: 2 }),
  restoredAgainAt: maybeInstant,
  resolvedAgainAt: maybeInstant,
  status: fc.constantFrom('open', 'pending', 'resolved', 'closed', 'canceled', undefined),
  priority: fc.constantFrom(1, 2, 3, 4, 5, undefined),
  serviceId: fc.constantFrom('erp', 'mail', undefined),
  recurrenceKey: fc.constantFrom('disk', 'link', undefined),
  pauses: fc.array(fc.record({ start: instant, end: maybeInstant, stopsClock: fc.boolean() }), { maxLength: 3 }),
  outages: fc.array(stretch, { maxLength: 2 }),
  assignments: fc.array(
    fc.record({
      at: instant,
      partyId: fc.constantFrom('internal', 'msp', 'other-msp', undefined),
      group: fc.constantFrom('desk', 'noc', 'network', undefined),
    }),
    { maxLength: 5 },
  ),
});

/** Incidents of {@link anyIncident}. */
export const anyIncidents: fc.Arbitrary<IncidentRecord[]> = fc.array(anyIncident, { maxLength: 25 });

/** A moment within and around the stretch. */
export const anyMoment: fc.Arbitrary<number> = fc.integer({ min: 0, max: spanMinutes + 1_000 }).map(instantAt);

/** Freezes a value in depth. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) frozen(member);
    Object.freeze(value);
  }
  return value;
}

/** Whether a result is plain JSON: no `NaN`, infinity, -0 or undefined member anywhere. */
export function isPlain(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' || typeof value === 'boolean' || value === null;
  return (
    (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype) && Object.values(value).every(isPlain)
  );
}
