import type { AssignmentScope } from '../../raci/model.js';
import type { Assignee } from '../../services/parties/model.js';
import type { JsonPatchOperation } from '../jsonPatch.js';

/** The part of an activity that a new letter is for, without its hours. */
type Part = Pick<AssignmentScope, 'severities' | 'sites'>;

/** The step that gives somebody a letter on an activity, or on a part of it. */
export function addedLetter(
  activityId: string,
  { kind, id }: Assignee,
  responsibility: string,
  part: Part = {},
): JsonPatchOperation {
  const { severities, sites } = part;
  const scope = { ...(severities && { severities }), ...(sites && { sites }) };
  const isWhole = severities === undefined && sites === undefined;
  const value = { activityId, assignee: { kind, id }, responsibility, ...(!isWhole && { scope }) };
  return { op: 'add', path: '/assignments/-', value };
}
