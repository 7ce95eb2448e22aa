import { assigneeKinds } from '../services/parties/model.js';
import type { Assignee } from '../services/parties/model.js';
import { assigneeKey } from './assigneeKey.js';
import type { ColumnRename } from './diff.js';
import type { DiffSide } from './diffSide.js';
import { grouped } from './grouped.js';
import { uniquePairs } from './matchActivities.js';
import type { ActivityPair } from './matchActivities.js';
import { listed, matrixColumns } from './matrixColumns.js';
import type { Assignment } from './model.js';
import { scopeKey } from './scopeKey.js';

interface Column {
  readonly assignee: Assignee;
  readonly cells: string;
}

/** Everybody of one side: who is listed, and who holds letters. */
function known({ input, rows }: DiffSide): ReadonlySet<string> {
  const participants = assigneeKinds.flatMap((kind) => listed(input, kind).map(({ id }) => assigneeKey({ kind, id })));
  const holders = [...rows.values()].flatMap((row) => row.map(({ assignee }) => assigneeKey(assignee)));
  return new Set([...participants, ...holders]);
}

/** Columns that the other side does not know, with all their letters as one text. */
function columnsOf(side: DiffSide, activityIds: readonly string[], others: ReadonlySet<string>): Column[] {
  const cells = activityIds.flatMap((id, position) =>
    (side.rows.get(id) ?? [])
      .filter(({ assignee }) => !others.has(assigneeKey(assignee)))
      .map((assignment) => ({ assignment, position })),
  );
  const text = ({ assignment, position }: { readonly assignment: Assignment; readonly position: number }) =>
    JSON.stringify([position, assignment.responsibility, scopeKey(assignment.scope)]);
  return [...grouped(cells, ({ assignment }) => assigneeKey(assignment.assignee)).values()].map((own) => {
    const { kind, id } = own[0].assignment.assignee;
    return { assignee: { kind, id }, cells: [kind, ...[...new Set(own.map(text))].sort()].join() };
  });
}

/** Columns of one side each with the same letters in all activities of both, which nothing else of their side has. */
export function columnRenames(pairs: readonly ActivityPair[], before: DiffSide, after: DiffSide): ColumnRename[] {
  const earlier = columnsOf(
    before,
    pairs.map(([activity]) => activity.id),
    known(after),
  );
  const later = columnsOf(
    after,
    pairs.map(([, activity]) => activity.id),
    known(before),
  );
  const labelled = ({ input }: DiffSide, columns: readonly Column[]) =>
    new Map(
      matrixColumns(
        input,
        columns.map((column) => column.assignee),
      ).map((each) => [assigneeKey(each.assignee), each.label]),
    );
  const [old, now] = [labelled(before, earlier), labelled(after, later)];
  return uniquePairs(earlier, later, ({ cells }) => cells).map(([{ assignee: was }, { assignee: is }]) => ({
    before: was,
    after: is,
    beforeLabel: old.get(assigneeKey(was)) ?? was.id,
    afterLabel: now.get(assigneeKey(is)) ?? is.id,
  }));
}
