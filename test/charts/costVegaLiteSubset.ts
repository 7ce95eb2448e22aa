/**
 * The part of Vega-Lite's JSON Schema that the specifications of charts of money use, stricter than the whole: no key but these. Each
 * part names the definition of `vega-lite-schema.json` (versions 5 and 6 agree in all of them) that it is taken from.
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
const color = { type: 'string', pattern: '^(#[0-9A-Fa-f]{6}|transparent)$' };
// EncodingSortField
const sort = object({ field: text, op: { const: 'min' } }, ['field', 'op']);
// StringFieldDef
const tooltip = object({ field: text, type: { const: 'nominal' } }, ['field', 'type']);
// PositionFieldDef, SecondaryFieldDef
const x = object(
  { field: text, type: { const: 'quantitative' }, title: text, scale: object({ zero: { const: false } }, ['zero']) },
  ['field', 'type', 'title'],
);
const x2 = object({ field: text }, ['field']);
const y = object({ field: text, type: { const: 'nominal' }, title: nothing, sort }, ['field', 'type', 'title', 'sort']);
// ColorDef, Legend
const colorDef = object(
  {
    field: text,
    type: { const: 'nominal' },
    title: nothing,
    sort,
    scale: object({ range: { type: 'array', items: color } }, ['range']),
    legend: object({ orient: { const: 'bottom' }, columns: number, labelLimit: number }, []),
  },
  ['field', 'type', 'sort', 'scale'],
);
// MarkDef
const mark = (type: string, more: Readonly<Record<string, unknown>> = {}) =>
  object({ type: { const: type }, ...more }, ['type']);
const stroke = { stroke: color, strokeWidth: number };
// InlineData: rows of texts and numbers
const row = { type: 'object', additionalProperties: { type: ['string', 'number'] } };
const data = object({ values: { type: 'array', items: row } }, ['values']);
// LayerSpec, UnitSpec
const layer = (own: unknown, encoding: Readonly<Record<string, unknown>>, needed: readonly string[]) =>
  object({ data, mark: own, encoding: object({ ...encoding, tooltip }, [...needed, 'tooltip']) }, [
    'data',
    'mark',
    'encoding',
  ]);

/** TopLevelLayerSpec, as far as charts of money go. */
export const costVegaLiteSubset: object = object(
  {
    $schema: { type: 'string', pattern: '^https://vega\\.github\\.io/schema/vega-lite/v[56]\\.json$' },
    title: object({ text: { type: 'array', items: text, minItems: 1, maxItems: 1 } }, ['text']), // TitleParams
    description: text,
    width: { const: 'container' },
    height: { type: 'number', exclusiveMinimum: 0 },
    layer: {
      type: 'array',
      minItems: 1,
      items: {
        anyOf: [
          layer(mark('bar', { ...stroke, opacity: number }), { x, x2, y, color: colorDef }, ['x', 'x2', 'y', 'color']),
          layer(mark('bar', { ...stroke, color, strokeDash: { type: 'array', items: number } }), { x, x2, y }, [
            ...['x', 'x2', 'y'],
          ]),
          layer(mark('rule', { color }), { x, x2, y }, ['x']),
          layer(mark('tick', { color, size: number }), { x, y }, ['x', 'y']),
          layer(
            mark('point', { shape: { const: 'diamond' }, filled: { const: true }, color, opacity: number }),
            { x, y },
            ['x', 'y'],
          ),
          layer(
            mark('text', { align: { const: 'left' }, baseline: { const: 'middle' }, dx: number }),
            { x, y, text: tooltip },
            ['x', 'y', 'text'],
          ),
        ],
      },
    },
  },
  ['$schema', 'title', 'description', 'width', 'height', 'layer'],
);
