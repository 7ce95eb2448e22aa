import type * as z from 'zod';

/** One fault that a schema found, with its whole path; faults inside a union are those of its likeliest branch. */
export interface SchemaFault {
  readonly path: readonly (string | number)[];
  readonly issue: z.core.$ZodIssue;
}

type Path = readonly (string | number)[];

function pathOf(issue: z.core.$ZodIssue): (string | number)[] {
  return issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
}

/** A branch that refuses the whole value says less than one that found a fault inside it. */
function depth(branch: readonly z.core.$ZodIssue[]): number {
  return branch.reduce(
    (deepest, issue) => Math.max(deepest, issue.path.length + (issue.code === 'invalid_type' ? 0 : 1)),
    0,
  );
}

function likeliest(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] {
  const deepest = branches.reduce((most, branch) => Math.max(most, depth(branch)), 0);
  if (deepest === 0) return [];
  return branches.find((branch) => depth(branch) === deepest) ?? [];
}

function faultsOf(issues: readonly z.core.$ZodIssue[], at: Path): SchemaFault[] {
  return issues.flatMap((issue) => {
    const path = [...at, ...pathOf(issue)];
    const branch = issue.code === 'invalid_union' ? likeliest(issue.errors) : [];
    return branch.length > 0 ? faultsOf(branch, path) : [{ path, issue }];
  });
}

function isSamePlace(a: SchemaFault, b: SchemaFault | undefined): boolean {
  return a.path.length === b?.path.length && a.path.every((key, depth) => key === b.path[depth]);
}

/** That a text is empty says all of it; that it is too long says less than that it has not the form that is wanted. */
function isToldBetter(fault: SchemaFault, before: SchemaFault | undefined, after: SchemaFault | undefined): boolean {
  if (fault.issue.code === 'too_big') return isSamePlace(fault, after);
  return before?.issue.code === 'too_small' && isSamePlace(before, fault);
}

/** The faults of a failed parse, unions opened, one for each value. */
export function schemaFaults(issues: readonly z.core.$ZodIssue[]): SchemaFault[] {
  const faults = faultsOf(issues, []);
  return faults.filter((fault, position) => !isToldBetter(fault, faults[position - 1], faults[position + 1]));
}
