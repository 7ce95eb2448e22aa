import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Lane } from '../../../../src/raci/model.js';
import type { Assignee } from '../../../../src/services/parties/model.js';
import { people, plainDocument } from '../raci/rows.js';

/** An owner as `kind:id`. */
export function who(text: `${Assignee['kind']}:${string}`): Assignee {
  const [kind = '', id = ''] = text.split(':');
  return { kind: kind as Assignee['kind'], id };
}

/** A lane of a party, without prerequisites and activities unless stated. */
export function lane(id: string, owner: Parameters<typeof who>[0] | null, more: Partial<Lane> = {}): Lane {
  return { id, name: `Lane ${id}`, owners: owner === null ? [] : [who(owner)], requires: [], activityIds: [], ...more };
}

/** Prerequisites, all of them strict. */
export function needs(...laneIds: string[]): Pick<Lane, 'requires'> {
  return { requires: laneIds.map((laneId) => ({ laneId })) };
}

/** A document with lanes, the parties Our IT and Harbor, and no activities unless stated. */
export function laneDocument(lanes: Lane[] | undefined, more: Partial<OperatingModel> = {}): OperatingModel {
  return plainDocument({ ...people, activities: [], lanes, ...more });
}
