import type { Assignment } from '../../../raci/model.js';

/** Each assignment is compared with at most so many others of its part, so that a hostile row cannot take quadratic time (house default). */
export const mostCompared = 200;

/** Finds the assignments that may meet one in severity and site; `isCut` where there are more than are compared. */
export type Near = (assignment: Assignment) => { readonly list: readonly Assignment[]; readonly isCut: boolean };

type Dimension = 'severities' | 'sites';

/** Assignments by the values of one dimension of their scope, those without a restriction apart. */
function byValue(
  assignments: readonly Assignment[],
  dimension: Dimension,
): (values: readonly string[]) => Assignment[] {
  const everywhere = assignments.filter(({ scope }) => scope?.[dimension] === undefined);
  const groups = new Map<string, Assignment[]>();
  for (const assignment of assignments) {
    for (const value of assignment.scope?.[dimension] ?? []) {
      const group = groups.get(value);
      if (group === undefined) groups.set(value, [assignment]);
      else group.push(assignment);
    }
  }
  return (values) => [
    ...new Set([...everywhere.slice(0, mostCompared + 1), ...values.flatMap((value) => groups.get(value) ?? [])]),
  ];
}

/** Makes the assignments of one activity ready to be asked which of them may meet. */
export function nearAssignments(assignments: readonly Assignment[]): Near {
  const bySeverity = byValue(assignments, 'severities');
  const bySite = byValue(assignments, 'sites');
  const candidates = ({ scope }: Assignment): readonly Assignment[] => {
    const lists = [
      ...(scope?.severities === undefined ? [] : [bySeverity(scope.severities)]),
      ...(scope?.sites === undefined ? [] : [bySite(scope.sites)]),
    ];
    return lists.sort((a, b) => a.length - b.length)[0] ?? assignments;
  };
  return (assignment) => {
    const all = candidates(assignment);
    const list = all.slice(0, mostCompared).filter((other) => other !== assignment);
    return { list, isCut: all.length > mostCompared };
  };
}
