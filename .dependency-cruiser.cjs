/** Lowest layer first; rooms of one line stand side by side and do not call each other. */
const layers = [
  ['internal'],
  ['coverage'],
  ['services'],
  ['governance'],
  ['raci', 'maturity'],
  ['metrics'],
  ['cost'],
  ['operating-model'],
  ['gaps'],
  ['recommendation'],
  ['planning'],
  ['assessment'],
  ['import', 'export', 'charts', 'notebook'],
];
const rooms = (list) => `^src/(?:${list.join('|')})/`;
const order = layers.flatMap((layer, i) =>
  layer.map((room) => ({
    name: `layer-${room}`,
    comment: `${room} may call only what stands below it: ${layers.slice(0, i).flat().join(', ') || 'nothing'}`,
    severity: 'error',
    from: { path: rooms([room]) },
    to: { path: '^src/', pathNot: [rooms([room, ...layers.slice(0, i).flat()])] },
  })),
);
const usesZod = [
  '/schema\\.ts$',
  '/parse[^/]*\\.ts$',
  '^src/internal/schemaOf\\.ts$',
  '^src/export/(?:toJsonSchema|jsonSchema[A-Z]\\w*)\\.ts$',
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...order,
    {
      name: 'known-room',
      comment: 'A new folder of src needs a place in `layers`.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: [rooms([...layers.flat(), 'schemas'])] },
      to: {},
    },
    {
      name: 'no-room-calls-schemas',
      severity: 'error',
      from: { path: '^src/(?!schemas/)[^/]+/' },
      to: { path: '^src/schemas/' },
    },
    { name: 'nobody-calls-the-root', severity: 'error', from: { path: '^src/' }, to: { path: '^src/index\\.ts$' } },
    {
      name: 'schemas-only-re-exports',
      severity: 'error',
      from: { path: '^src/schemas/' },
      to: {
        path: '^src/',
        pathNot: [
          ...['/schema\\.ts$', '/model\\.ts$', '/parse[^/]*\\.ts$', '^src/schemas/'],
          '^src/export/toJsonSchema\\.ts$', // needs zod, which the room export must not load
        ],
      },
    },
    {
      name: 'schema-imports-schema-and-model',
      severity: 'error',
      from: { path: '/schema\\.ts$' },
      to: { path: '^src/', pathNot: ['/(?:schema|model)\\.ts$', '^src/internal/'] },
    },
    {
      name: 'zod-only-in-schema',
      severity: 'error',
      from: { path: '^src/', pathNot: usesZod },
      to: { path: 'node_modules/zod/' },
    },
    {
      name: 'schema-only-from-schema-and-parse',
      comment: 'else a calculation drags zod along',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [...usesZod, '^src/schemas/', '^src/index\\.ts$', '^src/operating-model/index\\.ts$'],
      },
      to: {
        path: '(?:/schema|/parse[A-Z][^/]*|^src/internal/schemaOf)\\.ts$',
        pathNot: '^src/internal/time/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'date-fns-only-in-calendar',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/internal/time/calendar\\.ts$'] },
      to: { path: 'node_modules/(?:date-fns|@date-fns)/' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, path: '^src/' }, to: {} },
    { name: 'no-core-modules', severity: 'error', from: { path: '^src/' }, to: { dependencyTypes: ['core'] } },
    {
      name: 'not-to-dev-dependency',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'unknown'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
};
