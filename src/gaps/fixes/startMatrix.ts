import type { OperatingModelIndex } from '../../operating-model/indexOperatingModel.js';
import type { JsonPatch } from '../jsonPatch.js';
import { addedLetter } from './addedLetter.js';
import { firstLetter } from './rowLetters.js';

const longestId = 63;

/**
 * Begins a matrix with one activity for each service, for which the owner of the service answers.
 *
 * Where letters are not assessed they are begun too, but only if every service has an owner: else the others would be stated to have none.
 */
export function startMatrix(index: OperatingModelIndex): JsonPatch | undefined {
  const services = index.list('service').filter(({ lifecycle }) => lifecycle !== 'retired');
  const ids = services.map(({ id }) => `operate-${id}`);
  if (ids.length === 0 || new Set(ids).size < ids.length || ids.some(({ length }) => length > longestId))
    return undefined;
  const letter = firstLetter(index, 'owns-outcome');
  const owners = services.flatMap(({ id, ownerRoleId }) =>
    ownerRoleId == null || letter === undefined || index.find('role', ownerRoleId) === undefined
      ? []
      : [addedLetter(`operate-${id}`, { kind: 'role', id: ownerRoleId }, letter)],
  );
  const isBegun = index.model.assignments !== undefined;
  const isWhole = owners.length === services.length;
  return [
    ...services.map(({ id, name }) => ({
      op: 'add' as const,
      path: '/activities/-',
      value: { id: `operate-${id}`, name: `Operate ${name}`, serviceId: id, kind: 'operational' },
    })),
    ...(isBegun || !isWhole ? [] : [{ op: 'add' as const, path: '/assignments', value: [] }]),
    ...(isBegun || isWhole ? owners : []),
  ];
}
