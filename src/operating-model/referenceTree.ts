import type { ReferenceOwner } from './references.js';
import type { MissingTarget, MissingTargetOf } from './referenceTargets.js';

/** The references of an owner by key: places that share their first keys are gone to once. */
interface ReferenceNode {
  readonly key: string;
  readonly path: readonly string[];
  missingTarget?: MissingTargetOf;
  readonly children: ReferenceNode[];
}

/** A reference that points at nothing. */
export interface MissedReference {
  /** Its path in its owner, `*` for every item of a list. */
  readonly path: readonly string[];
  /** Where it stands in its owner. */
  readonly at: readonly (string | number)[];
  /** What it points at in vain. */
  readonly target: MissingTarget;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Goes to one key or item that is there; what has no keys below it is looked up without a step down. */
function visitChild(
  child: ReferenceNode,
  key: string | number,
  value: unknown,
  at: (string | number)[],
  found: MissedReference[],
): void {
  const target = child.missingTarget?.(value);
  if (target !== undefined) found.push({ path: child.path, at: [...at, key], target });
  if (child.children.length === 0) return;
  at.push(key);
  visitChildren(child, value, at, found);
  at.pop();
}

function visitChildren(node: ReferenceNode, value: unknown, at: (string | number)[], found: MissedReference[]): void {
  if (!isObject(value)) return;
  for (const child of node.children) {
    if (child.key !== '*') {
      const next = value[child.key];
      if (next !== undefined && next !== null) visitChild(child, child.key, next, at, found);
    } else if (Array.isArray(value)) {
      for (let item = 0; item < value.length; item++) {
        const next: unknown = value[item];
        if (next !== undefined && next !== null) visitChild(child, item, next, at, found);
      }
    }
  }
}

/** Makes the references of an owner ready to be looked up in any number of owners. */
export function referenceTree(
  fields: ReferenceOwner['fields'],
  missingTargetOf: (target: ReferenceOwner['fields'][number][1]) => MissingTargetOf,
): (owner: unknown) => readonly MissedReference[] {
  const root: ReferenceNode = { key: '', path: [], children: [] };
  for (const [path, target] of fields) {
    const keys = path.split('/');
    let node = root;
    keys.forEach((key, depth) => {
      const known = node.children.find((child) => child.key === key);
      const next = known ?? { key, path: keys.slice(0, depth + 1), children: [] };
      if (known === undefined) node.children.push(next);
      node = next;
    });
    node.missingTarget = missingTargetOf(target);
  }
  const none: readonly MissedReference[] = [];
  const at: (string | number)[] = []; // empty again after each owner
  let found: MissedReference[] = [];
  return (owner) => {
    visitChildren(root, owner, at, found);
    if (found.length === 0) return none; // most owners miss nothing: one list serves them all
    const missed = found;
    found = [];
    return missed;
  };
}
