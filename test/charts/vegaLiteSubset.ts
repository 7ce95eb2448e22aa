/**
 * The part of Vega-Lite's JSON Schema that our specifications use, stricter than the whole: no key but these. Each part names the
 * definition of `vega-lite-schema.json` (versions 5 and 6 agree in all of them) that it is taken from.
 */
const text = { type: 'string' } as const;
const number = { type: 'number' } as const;
const nothing = { type: 'null' } as const;
const object = (properties: Readonly<Record<string, unknown>>, required: readonly string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
// EncodingSortField
const sort = object({ field: text, op: { const: 'min' } }, ['field', 'op']);
// StringFieldDef
const tooltip = object({ field: text, type: { const: 'nominal' } }, ['field', 'type']);
const position = (more: Readonly<Record<string, unknown>>) =>
  object({ field: text, type: { const: 'ordinal' }, title: nothing, ...more }, ['field', 'type', 'title']);
// AnyMark, MarkDef, ColorDef
const layer = (mark: unknown, encoding: Readonly<Record<string, unknown>>) =>
  object({ mark, encoding: object({ ...encoding, tooltip }, [...Object.keys(encoding), 'tooltip']) }, [
    'mark',
    'encoding',
  ]);

const row = object(
  {
    ...Object.fromEntries(['day', 'state', 'letter', 'tip'].map((key) => [key, text])),
    ...Object.fromEntries(
      ['row', 'hour', 'order', 'minutes', 'internal', 'provider', 'both', 'unassigned', 'idle'].map((key) => [
        key,
        number,
      ]),
    ),
    ink: { type: 'string', pattern: '^#[0-9A-Fa-f]{6}$' },
    uncovered: { type: ['number', 'null'] },
    required: { type: ['number', 'null'] },
  },
  ['row', 'day', 'hour', 'state', 'letter', 'ink', 'tip', 'minutes', 'uncovered', 'required'],
);

/** TopLevelLayerSpec, as far as a heat map goes. */
export const vegaLiteSubset: object = object(
  {
    $schema: { type: 'string', pattern: '^https://vega\\.github\\.io/schema/vega-lite/v[56]\\.json$' },
    title: object({ text: { type: 'array', items: text, minItems: 1, maxItems: 1 } }, ['text']), // TitleParams
    description: text,
    width: { const: 'container' },
    height: number,
    data: object({ values: { type: 'array', items: row, minItems: 168, maxItems: 168 } }, ['values']), // InlineData
    encoding: object(
      {
        x: position({ axis: object({ labelAngle: number, orient: { const: 'top' } }, []) }), // PositionFieldDef, Axis
        y: position({ sort }),
      },
      ['x', 'y'],
    ),
    resolve: object({ scale: object({ color: { const: 'independent' } }, ['color']) }, ['scale']), // Resolve
    layer: {
      type: 'array',
      items: [
        layer(object({ type: { const: 'rect' }, stroke: text, strokeWidth: number }, ['type']), {
          color: object(
            {
              field: text,
              type: { const: 'nominal' },
              title: nothing,
              sort,
              scale: object(
                { range: { type: 'array', items: { type: 'string', pattern: '^(#[0-9A-Fa-f]{6}|transparent)$' } } },
                ['range'],
              ),
              legend: object({ orient: { const: 'bottom' }, columns: number, labelLimit: number }, []), // Legend
            },
            ['field', 'type', 'sort', 'scale'],
          ),
        }),
        layer(object({ type: { const: 'text' }, baseline: { const: 'middle' } }, ['type']), {
          text: object({ field: text, type: { const: 'nominal' } }, ['field', 'type']),
          color: object({ field: text, type: { const: 'nominal' }, scale: nothing, legend: nothing }, [
            'field',
            'scale',
          ]),
        }),
      ],
      minItems: 2,
      maxItems: 2,
    },
  },
  ['$schema', 'title', 'description', 'width', 'height', 'data', 'encoding', 'resolve', 'layer'],
);
