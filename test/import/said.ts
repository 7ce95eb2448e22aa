import { raciFromTable } from '../../src/import/index.js';
import type { RaciFromTableOptions } from '../../src/import/index.js';

/** What a table says: "activity assignee letter", with scope and note where there are, problems as "code place excerpt ×count". */
export function said(input: readonly string[] | readonly (readonly unknown[])[], options?: RaciFromTableOptions) {
  const isText = input.every((line) => typeof line === 'string');
  const { value, problems } = raciFromTable(
    isText ? input.join('\n') : (input as readonly (readonly unknown[])[]), // not all of it is text
    options,
  );
  return {
    value,
    problems,
    activities: value.activities.map(({ section, name }) => (section === undefined ? name : `${section}: ${name}`)),
    letters: value.assignments.map(({ activityId, assignee, responsibility, scope, note }) =>
      [
        `${activityId} ${assignee.id} ${responsibility}`,
        ...(scope?.severities ?? []),
        ...(scope?.sites ?? []),
        ...(note == null ? [] : [`(${note})`]),
      ].join(' '),
    ),
    doubts: problems.map(({ code, line, row, column, excerpt, count }) =>
      [
        code,
        line === undefined ? `r${row}:${column}` : `${line}:${column}`,
        ...(excerpt === undefined ? [] : [excerpt]),
        ...(count === undefined ? [] : [`×${count}`]),
      ].join(' '),
    ),
    unassessed: value.partialCollections.flatMap(({ subjects }) => subjects ?? []),
  };
}
