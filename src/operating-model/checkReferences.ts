import { guarded } from '../internal/guarded.js';
import type { Problem } from '../internal/quantity/model.js';
import { danglingReferences } from './danglingReferences.js';
import { indexOperatingModel } from './indexOperatingModel.js';
import type { OperatingModelIndex } from './indexOperatingModel.js';
import type { OperatingModel } from './model.js';
import { referenceCycles } from './referenceCycles.js';

/**
 * Finds references without a target and references in a circle; the data is kept, so each is a warning.
 *
 * @returns `dangling-reference` at the reference, `cyclic-reference` at the member of the circle with the smallest id
 * @throws ComanagedError `invalid-argument` where the document is not what it must be; parse untrusted data first.
 *
 * @example
 * ```ts
 * import { checkReferences } from 'comanaged/operating-model';
 *
 * const problems = checkReferences({
 *   id: 'mills',
 *   name: 'North Mills',
 *   roles: [],
 *   services: [{ id: 'erp', name: 'ERP', ownerRoleId: 'it-manager' }],
 * });
 * problems.map(({ code, pointer }) => `${code} ${pointer}`);
 * // => ['dangling-reference /services/0/ownerRoleId']
 * ```
 */
export function checkReferences(model: OperatingModel): Problem[] {
  return guarded('model', () => referenceProblems(indexOperatingModel(model)));
}

/** The same for a document that has its look-ups already. */
export function referenceProblems(index: OperatingModelIndex): Problem[] {
  const dangling = danglingReferences(index).map(({ target, pointer }): Problem => {
    const message = `There is no ${target.kind} with this id.`;
    return { code: 'dangling-reference', severity: 'warning', message, pointer };
  });
  const cyclic = referenceCycles(index).map(({ kind, field, ids }): Problem => {
    const pointer = index.pointerOf({ kind, id: ids[0] ?? '' }) ?? '';
    const message =
      ids.length === 1
        ? `The ${kind} refers to itself by ${field}.`
        : `${ids.length} entries of kind ${kind}, this one among them, refer to each other in a circle by ${field}.`;
    return { code: 'cyclic-reference', severity: 'warning', message, pointer };
  });
  return [...dangling, ...cyclic];
}
