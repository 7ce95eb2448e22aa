import type { Exception } from '../governance/records/model.js';
import type { OperatingModel } from '../operating-model/model.js';

/** A document with more exceptions. */
export interface WithExceptions {
  readonly model: OperatingModel;
  /** The same with pointers that lead into the document as it was passed: what stands only in the call is shown at its root. */
  readonly inInput: <T extends { readonly pointer: string }>(place: T) => T;
}

/** Adds the exceptions of a call to a document; with the same id the one of the call takes the place of the document's. */
export function withExceptions(model: OperatingModel, given: readonly Exception[]): WithExceptions {
  if (given.length === 0) return { model, inInput: (place) => place };
  const byId = new Map(given.map((exception) => [exception.id, exception]));
  const own = model.exceptions ?? [];
  const ownIds = new Set(own.map(({ id }) => id));
  const added = [...byId.values()].filter(({ id }) => !ownIds.has(id));
  const isOutside = (pointer: string) => {
    const [, list, position] = pointer.split('/');
    return list === 'exceptions' && position !== undefined && Number(position) >= own.length;
  };
  return {
    model: { ...model, exceptions: [...own.map((exception) => byId.get(exception.id) ?? exception), ...added] },
    inInput: (place) => (isOutside(place.pointer) ? { ...place, pointer: '' } : place),
  };
}
