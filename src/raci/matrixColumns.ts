import { compareText } from '../internal/text/compareText.js';
import type { Assignee } from '../services/parties/model.js';
import { assigneeKey } from './assigneeKey.js';
import type { RaciInput, RaciParticipant } from './input.js';
import { textOrNull } from './textOrNull.js';

/** Somebody who holds letters in a matrix, as a column of it. */
export interface MatrixColumn {
  /** Who. */
  readonly assignee: Assignee;
  /** Their name, or their id where they have none. */
  readonly label: string;
}

/** Kinds of column, from the whole to the single. */
const columnKinds = ['party', 'team', 'role', 'person'] as const;

/** Those of a kind whom the input lists. */
export function listed(input: RaciInput, kind: Assignee['kind']): readonly RaciParticipant[] {
  return { party: input.parties, team: input.teams, role: input.roles, person: input.people }[kind] ?? [];
}

/**
 * The columns of those who hold letters: parties, teams, roles, people; within a kind in the order of the input, and those who are
 * not listed there after them, by id.
 */
export function matrixColumns(input: RaciInput, holders: Iterable<Assignee>): MatrixColumn[] {
  const distinct = new Map<string, Assignee>();
  for (const { kind, id } of holders) distinct.set(assigneeKey({ kind, id }), { kind, id });
  const all = [...distinct.values()];
  return columnKinds.flatMap((kind) => {
    const participants = new Map(listed(input, kind).map(({ id, name }, position) => [id, { position, name }]));
    const place = (id: string) => participants.get(id)?.position ?? participants.size;
    return all
      .filter((assignee) => assignee.kind === kind)
      .sort((a, b) => place(a.id) - place(b.id) || compareText(a.id, b.id))
      .map((assignee) => ({ assignee, label: textOrNull(participants.get(assignee.id)?.name) ?? assignee.id }));
  });
}
