import type { Assignment } from '../../src/raci/model.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import type { Assignee } from '../../src/services/parties/model.js';

/** A document with nothing but these parts. */
export function documentWith(parts: Partial<OperatingModel>): OperatingModel {
  return { id: 'mills', name: 'North Mills', ...parts };
}

/** A letter on an activity for `kind:id`. */
export function holds(
  letter: string,
  assignee: `${Assignee['kind']}:${string}`,
  more: Partial<Assignment> = {},
): Assignment {
  const [kind = '', id = ''] = assignee.split(':');
  return { activityId: 'backup', assignee: { kind: kind as Assignee['kind'], id }, responsibility: letter, ...more };
}
