type Path = readonly string[];

/** The path of every value in a document. */
function pathsOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, member]) => pathsOf(member, [...at, key]))];
}

const replacements: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    -1,
    1,
    2,
    0.5,
    7.5,
    1e9,
    1e9 + 1,
    1e12,
    1e13,
    -1e300,
    '',
    'x',
    'X',
    'two words',
    ' ',
    [],
    {},
  ],
  ...[
    '2026-02-28',
    '2026-02-30',
    '2026-13-01',
    '1899-12-31',
    '2026-2-1',
    '24:00',
    '23:59',
    '8:00',
    '24:01',
    'P1M',
    'PT4H',
  ],
  ...['P', 'PT', 'P1Y', '2026-03-02T09:00Z', '2026-03-02T09:00:00+18:30', '1969-12-31T23:30:00-01:00', 'UTC', '+02:00'],
  ...[
    'service:erp',
    'planet:mars',
    'service:',
    'line\nline',
    'bell\u0007',
    'x'.repeat(501),
    'x'.repeat(10_001),
    'GBP',
    'gbp',
  ],
  ...['medium', 'provider', 'internal', 'staffed', 'mon', 'R', '🙂', 'p1', '1.0', 'v1', 'constructor', '2026-03-02'],
  ...[
    [null],
    [''],
    ['a'],
    ['a', 'a'],
    ['A'],
    [1],
    [[]],
    [{}],
    ['mon', 'mon'],
    ['service:erp', 'x'],
    { id: 'a' },
    { id: 'a', name: 'A' },
  ],
  ...[
    { kind: 'pert', min: 1, mode: 2, max: 3 },
    { kind: 'uniform', min: 0, max: 0.5 },
    { kind: 'uniform', min: 3, max: 1 },
  ],
  ...[
    { kind: 'beta' },
    { kind: 'constant', value: 0.5, extra: 1 },
    { windows: [] },
    { windows: null },
    [{ id: 'a', name: 'A' }],
  ],
];

/** Ways to spoil the value at a key: another value, no key, a misspelt key, a key too many. */
const faults: readonly ((container: Record<string, unknown>, key: string) => void)[] = [
  ...replacements.map((value) => (container: Record<string, unknown>, key: string) => {
    container[key] = structuredClone(value);
  }),
  (container, key) => {
    if (Array.isArray(container)) container.push(structuredClone(container[Number(key)]));
    else Reflect.deleteProperty(container, key);
  },
  (container, key) => {
    if (Array.isArray(container)) container.length = 0;
    else Reflect.set(container, `${key}s`, container[key]);
  },
  (container) => {
    if (Array.isArray(container)) container.push(null);
    else container['notAKey'] = 1;
  },
];

/** Copies of a document, each with one change: `perPlace` kinds of change at every place, in turn, so that all kinds occur. */
export function* faultsOf(document: unknown, perPlace: number): Generator<unknown, void> {
  let turn = 0;
  for (const path of pathsOf(document)) {
    const key = path.at(-1);
    if (key === undefined) continue;
    for (let count = 0; count < perPlace; count++) {
      const copy = structuredClone(document);
      const container = path
        .slice(0, -1)
        .reduce<unknown>((place, step) => (place as Record<string, unknown>)[step], copy);
      faults[turn++ % faults.length]?.(container as Record<string, unknown>, key);
      yield copy;
    }
  }
}
