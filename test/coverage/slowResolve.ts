import { Temporal } from 'temporal-polyfill';

/** Milliseconds of a date and time as if it were UTC. */
export function wallOf(date: string, time: string): number {
  return Date.parse(`${date}T00:00:00Z`) + (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * 60_000;
}

function plainOf(wall: number): Temporal.PlainDateTime {
  return Temporal.Instant.fromEpochMilliseconds(wall).toZonedDateTimeISO('UTC').toPlainDateTime();
}

/** The first instant at which the clock reads the wall time or later, by Temporal. */
export function slowResolve(zone: string, wall: number): number {
  const plain = plainOf(wall);
  const earlier = plain.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (earlier.toPlainDateTime().equals(plain)) return earlier.epochMilliseconds;
  return earlier.getTimeZoneTransition('next')?.epochMilliseconds ?? Number.NaN;
}

/** The instant of a wall time under the rule that Temporal and RFC 5545 call compatible. */
export function compatibleResolve(zone: string, wall: number): number {
  return plainOf(wall).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
}

/** What the clock of a zone reads at an instant, by Temporal, as if it were UTC. */
export function slowWall(zone: string, ms: number): number {
  const moment = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
  return ms + moment.offsetNanoseconds / 1e6;
}
