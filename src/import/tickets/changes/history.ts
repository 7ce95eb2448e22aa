import { isFinished } from '../reading/ticketEnds.js';
import type { Holder, ReadStatus, TicketReading } from '../reading/model.js';

/** A time in which a ticket waited, in epoch milliseconds. */
export interface Wait {
  readonly start: number;
  readonly end: number | undefined;
  readonly reason: string | undefined;
  readonly stopsClock: boolean | undefined;
}

/** Who held a ticket from an instant on. */
export interface Assigned extends Holder {
  readonly at: number;
}

/** What the changes of a ticket show beside what they state. */
export interface TicketHistory {
  /** The last state that is given. */
  readonly status: ReadStatus | undefined;
  /** Changes to a solved and to a closed state that were seen to happen. */
  readonly resolved: readonly number[];
  readonly closed: readonly number[];
  /** Changes back to work. */
  readonly reopened: readonly number[];
  readonly waits: readonly Wait[];
  readonly assigned: readonly Assigned[];
}

/** The changes of a ticket in the order of time; those of one instant by their number, then as they stand. */
export function inOrderOfTime(changes: readonly TicketReading[]): TicketReading[] {
  return [...changes].sort((a, b) => changeTime(a) - changeTime(b) || a.changeNumber - b.changeNumber || a.at - b.at);
}

/** When a change was made; a change without a time is skipped before. */
export function changeTime({ times }: TicketReading): number {
  return times.changedAt ?? 0;
}

/** Follows states and holders through the changes of a ticket, which are in order. */
export function historyOf(changes: readonly TicketReading[]): TicketHistory {
  const history = { resolved: [] as number[], closed: [] as number[], reopened: [] as number[] };
  const waits = waitLog();
  let status: ReadStatus | undefined;
  for (const change of changes) {
    const next = change.status;
    if (next === undefined) continue;
    const at = changeTime(change);
    const [was, is] = [nameOf(status), nameOf(next)];
    if (isFinished(status) === true && isFinished(next) === false) history.reopened.push(at);
    // What the first change shows may have been so before it.
    if (was !== undefined && was !== is && (is === 'resolved' || is === 'closed')) {
      if (is === 'closed' || was !== 'closed') history[is].push(at);
    }
    waits.follow(next, at);
    status = next;
  }
  return { status, ...history, waits: waits.all(), assigned: assignedIn(changes) };
}

function nameOf(status: ReadStatus | undefined): string | undefined {
  return status === undefined || status === 'unmapped' ? undefined : status.status;
}

/** Follows the times in which a ticket waits; another reason is another wait. */
function waitLog(): { follow: (status: ReadStatus, at: number) => void; all: () => Wait[] } {
  const waits: Wait[] = [];
  let open: Wait | undefined;
  const end = (at: number): void => {
    if (open !== undefined && open.start < at) waits.push({ ...open, end: at });
    open = undefined;
  };
  return {
    follow(status, at) {
      const isWaiting = status !== 'unmapped' && status.status === 'pending';
      if (!isWaiting) {
        end(at);
        return;
      }
      const { reason, stopsClock } = status;
      if (open?.reason === reason && open?.stopsClock === stopsClock && open !== undefined) return;
      end(at);
      open = { start: at, end: undefined, reason, stopsClock };
    },
    all: () => (open === undefined ? waits : [...waits, open]),
  };
}

/** Who held it, without repeats; where no group is given the one before still holds it. */
function assignedIn(changes: readonly TicketReading[]): Assigned[] {
  const assigned: Assigned[] = [];
  for (const change of changes) {
    const { holder } = change;
    if (holder === undefined) continue;
    const last = assigned.at(-1);
    const isSame = last !== undefined && last.group === holder.group && last.personId === holder.personId;
    if (!isSame) assigned.push({ at: changeTime(change), ...holder });
  }
  return assigned;
}
