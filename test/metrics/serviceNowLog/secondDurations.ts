import type { LoggedTicket } from '../../fixtures/serviceNowTickets.js';

/** Which minutes of a duration count. */
export interface SecondClock {
  readonly leavesPausesOut: boolean;
  readonly isBusinessOnly: boolean;
}

/** A ticket with its first solution. */
export interface SolvedTicket extends LoggedTicket {
  /** First solution; NaN for none. */
  readonly solved: number;
}

/** Hours of those that had ended by a moment and of those that went on, and how many have no part, by reason. */
export interface SecondDurations {
  readonly ended: readonly number[];
  readonly open: readonly number[];
  readonly excluded: Readonly<Record<string, number>>;
}

const minute = 60_000;
const [first, last] = [Date.UTC(2016, 4, 2), Date.UTC(2017, 1, 1)];

/** Each minute of the time of the log: whether it is Monday to Friday, 08:00 to 18:00 in UTC. */
const isBusinessMinute = Uint8Array.from({ length: (last - first) / minute }, (_, index) => {
  const date = new Date(first + index * minute);
  const [day, hour] = [date.getUTCDay(), date.getUTCHours()];
  return day >= 1 && day <= 5 && hour >= 8 && hour < 18 ? 1 : 0;
});

/** Hours from one instant to another, minute by minute. */
export function minuteHours({ waits }: LoggedTicket, from: number, to: number, clock: SecondClock): number {
  let minutes = 0;
  for (let at = from; at < to; at += minute) {
    const isPaused = clock.leavesPausesOut && waits.some(([start, end]) => at >= start && !(at >= end));
    if (!isPaused && (!clock.isBusinessOnly || isBusinessMinute[(at - first) / minute] === 1)) minutes++;
  }
  return minutes / 60;
}

/** Durations to the first solution as they were known at a moment. */
export function durationsAt(tickets: readonly SolvedTicket[], asOf: number, clock: SecondClock): SecondDurations {
  const [ended, open]: [number[], number[]] = [[], []];
  const excluded: Record<string, number> = {};
  const leaveOut = (reason: string) => (excluded[reason] = (excluded[reason] ?? 0) + 1);
  for (const ticket of tickets) {
    const { opened, solved, closed } = ticket;
    if (opened > asOf) leaveOut('after-as-of');
    else if (solved < opened) leaveOut('inconsistent-timestamps');
    else if (solved <= asOf) ended.push(minuteHours(ticket, opened, solved, clock));
    else if (closed <= asOf) leaveOut('closed-without-end');
    else open.push(minuteHours(ticket, opened, asOf, clock));
  }
  return { ended, open, excluded };
}
