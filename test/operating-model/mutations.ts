import fc from 'fast-check';

type Path = readonly string[];

/** The path of every value in a document, of the root first. */
function pathsOf(value: unknown, at: Path = []): Path[] {
  const below = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [at, ...below.flatMap(([key, member]) => pathsOf(member, [...at, key]))];
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((place, key) => (place as Record<string, unknown> | undefined)?.[key], value);
}

/** What is put in place of a value, as JSON text, so that `__proto__` can be a key of its own. */
const texts = [
  ...['null', 'true', '0', '-1', '0.5', '1e300', '""', '"x"', '"P1M"', '"ada"', '"service:erp"', '"2026-02-30"'],
  ...['[]', '{}', '[null]', '[[]]', '[{}]', '[""]', '["ada"]', '{"id":"ada"}', '{"id":null}', '[{"id":"ada"}]'],
  ...['{"kind":"pert"}', '{"kind":"rolling","length":1}', '{"__proto__":{"id":"a"}}', '{"constructor":1}'],
  ...['{"id":"a","name":"A","toString":[]}', `"${'n'.repeat(12_000)}"`, '"\\u0000"', '"\\ud800"', '{"a/b~c":1}'],
];

type Mutation =
  | { readonly kind: 'put'; readonly path: number; readonly text: string }
  | { readonly kind: 'drop' | 'rename' | 'repeat' | 'clash'; readonly path: number; readonly other: number };

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), path: fc.nat(), text: fc.constantFrom(...texts) }),
  fc.record({
    kind: fc.constantFrom('drop' as const, 'rename' as const, 'repeat' as const, 'clash' as const),
    path: fc.nat(),
    other: fc.nat(),
  }),
);

/** Changes one place: puts something else there, drops or renames a key, repeats an entry, or copies a value from elsewhere. */
function mutate(document: unknown, change: Mutation): void {
  const paths = pathsOf(document).slice(1);
  const path = paths[change.path % paths.length];
  const key = path?.at(-1);
  const parent = path === undefined ? undefined : at(document, path.slice(0, -1));
  if (key === undefined || typeof parent !== 'object' || parent === null) return;
  const container = parent as Record<string, unknown>;
  if (change.kind === 'put') container[key] = JSON.parse(change.text);
  else if (change.kind === 'clash')
    container[key] = structuredClone(at(document, paths[change.other % paths.length] ?? []));
  else if (Array.isArray(parent)) parent.push(structuredClone(container[key]));
  else {
    if (change.kind !== 'drop') container[`${key.slice(1)}s`] = container[key];
    if (change.kind !== 'repeat') Reflect.deleteProperty(container, key);
  }
}

/** A document with one to six changes of any kind; whatever they make of it is plain JSON. */
export function mutationsOf(document: unknown): fc.Arbitrary<unknown> {
  return fc.array(mutation, { minLength: 1, maxLength: 6 }).map((changes) => {
    const copy = structuredClone(document);
    for (const change of changes) mutate(copy, change);
    return copy;
  });
}
