import { lastIndex } from '../../../internal/lastIndex.js';
import type { PlainParts, TicketReading, TimeField } from '../reading/model.js';
import { isFinished, tellUnsolved } from '../reading/ticketEnds.js';
import type { TicketInstants } from '../reading/ticketEnds.js';
import type { TicketLog } from '../problemTexts.js';
import { changeTime, historyOf, inOrderOfTime } from './history.js';
import type { TicketHistory } from './history.js';
import { withoutAbsent } from '../withoutAbsent.js';

/** A ticket put together from its changes. */
export interface FoldedTicket {
  readonly instants: TicketInstants;
  readonly parts: PlainParts;
  readonly history: TicketHistory;
  /** Reopenings that the rows count, beyond those that the changes show. */
  readonly unseenReopenings: number;
}

/** What the changes state last of a part, looked at up to an instant. */
function lastStated(changes: readonly TicketReading[], field: TimeField, until = Infinity): number | undefined {
  const at = lastIndex(changes, (change) => changeTime(change) <= until && change.times[field] !== undefined);
  return changes[at]?.times[field];
}

/**
 * Puts a ticket together from its changes: what they state last, and what they show, which is when it waited, who held it, and when it was
 * solved and opened again.
 *
 * @returns undefined where no change tells when it was opened
 */
export function foldChanges(unordered: readonly TicketReading[], log: TicketLog): FoldedTicket | undefined {
  const changes = inOrderOfTime(unordered);
  const openedAt = changes.find(({ times }) => times.openedAt !== undefined)?.times.openedAt;
  if (openedAt === undefined) return undefined;
  tellOpenings(changes, openedAt, log);
  const history = historyOf(changes);
  const counted = changes.reduce((most, { reopenings = -1 }) => Math.max(most, reopenings), -1);
  return {
    instants: {
      openedAt,
      detectedAt: lastStated(changes, 'detectedAt'),
      acknowledgedAt: lastStated(changes, 'acknowledgedAt'),
      restoredAt: lastStated(changes, 'restoredAt'),
      ...(counted === 0 && { reopenedAt: [] }), // counted, and never
      ...endsOf(changes, history, log),
    },
    parts: lastParts(changes),
    history,
    unseenReopenings: Math.max(0, counted - history.reopened.length),
  };
}

function lastParts(changes: readonly TicketReading[]): PlainParts {
  const last: PlainParts = {};
  for (const { parts } of changes) Object.assign(last, withoutAbsent(parts));
  return last;
}

function tellOpenings(changes: readonly TicketReading[], openedAt: number, log: TicketLog): void {
  const different = changes.find(({ times }) => times.openedAt !== undefined && times.openedAt !== openedAt);
  if (different !== undefined) log.add('different-openings', different, { group: '' });
  const early = changes.filter((change) => changeTime(change) < openedAt);
  for (const change of early) log.add('change-before-opening', change, { group: '' });
}

type Ends = Pick<TicketInstants, 'resolvedAt' | 'closedAt' | 'reopenedAt' | 'resolvedAgainAt'>;

/** When a ticket was solved, closed and opened again. */
function endsOf(changes: readonly TicketReading[], history: TicketHistory, log: TicketLog): Ends {
  const [firstReopened] = history.reopened;
  const lastReopened = history.reopened.at(-1) ?? -Infinity;
  const last = changes.at(-1);
  const isOpen = isFinished(history.status) === false;
  const stated = { resolvedAt: lastStated(changes, 'resolvedAt'), closedAt: lastStated(changes, 'closedAt') };
  const ends: Ends = firstReopened === undefined ? {} : { reopenedAt: history.reopened };
  if (firstReopened !== undefined) ends.resolvedAt = firstSolution(changes, history, firstReopened, log);
  for (const field of ['resolvedAt', 'closedAt'] as const) {
    const seen = history[field === 'resolvedAt' ? 'resolved' : 'closed'];
    const target = field === 'resolvedAt' && firstReopened !== undefined ? 'resolvedAgainAt' : field;
    const time = stated[field];
    if (isOpen) {
      const isOld = time !== undefined && time <= lastReopened;
      if (time !== undefined && !isOld && last !== undefined) {
        log.add('end-of-open-ticket', last, { detail: field, group: field });
      }
    } else if (time !== undefined && time >= lastReopened) ends[target] = time;
    else {
      const shown = firstReopened === undefined ? seen[0] : seen[lastIndex(seen, (at) => at > lastReopened)];
      if (shown === undefined) continue;
      ends[target] = shown;
      if (last !== undefined) log.add('solution-from-change', last, { detail: target, group: target });
    }
  }
  const isUnsolved = ends.resolvedAt === undefined && ends.resolvedAgainAt === undefined;
  const isDone = isFinished(history.status) === true || ends.closedAt !== undefined;
  if (isDone && isUnsolved && last !== undefined) tellUnsolved({ ...last, status: history.status }, log);
  return ends;
}

/** When a ticket was solved before it was opened again; what was written over since is not known. */
function firstSolution(
  changes: readonly TicketReading[],
  { resolved }: TicketHistory,
  reopened: number,
  log: TicketLog,
): number | undefined {
  const stated = lastStated(changes, 'resolvedAt', reopened);
  if (stated !== undefined && stated <= reopened) return stated;
  const shown = resolved.find((at) => at <= reopened);
  const [first] = changes;
  if (shown === undefined && first !== undefined) log.add('first-solution-unknown', first, { group: '' });
  return shown;
}
