/**
 * The part of Vega-Lite's JSON Schema that specifications of hand-offs use, stricter than the whole: no key but these. Each part names the
 * definition of `vega-lite-schema.json` (versions 5 and 6 agree in all of them) that it is taken from.
 */
const text = { type: 'string' } as const;
const number = { type: 'number' } as const;
const nothing = { type: 'null' } as const;
const numbers = { type: 'array', items: number } as const;
const object = (properties: Readonly<Record<string, unknown>>, required = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const color = { type: 'string', pattern: '^(#[0-9A-Fa-f]{6}|transparent)$' };
// EncodingSortField
const sort = object({ field: text, op: { const: 'min' } });
// StringFieldDef
const told = object({ field: text, type: { const: 'nominal' } });
// PositionFieldDef, SecondaryFieldDef, PositionValueDef, Axis, Scale
const x = object({
  field: text,
  type: { const: 'quantitative' },
  scale: object({ domain: { ...numbers, minItems: 2, maxItems: 2 }, nice: { const: false } }),
  axis: nothing,
});
const x2 = object({ field: text });
const y = object({
  field: text,
  type: { const: 'nominal' },
  title: nothing,
  sort,
  axis: object({ labelLimit: number }),
});
const top = object({ value: number });
// ColorDef, Legend
const byMark = object({
  field: text,
  type: { const: 'nominal' },
  title: nothing,
  sort,
  scale: object({ range: { type: 'array', items: color } }),
  legend: object({ orient: { const: 'bottom' }, columns: number, labelLimit: number }),
});
// MarkDef
const mark = (type: string, more: Readonly<Record<string, unknown>>) => object({ type: { const: type }, ...more });
const above = { align: { const: 'center' }, baseline: { enum: ['middle', 'bottom'] }, dy: number };
const beside = { align: { const: 'left' }, baseline: { const: 'middle' }, dx: number };
// InlineData: rows of texts and numbers
const row = { type: 'object', additionalProperties: { type: ['string', 'number'] } };
const data = object({ values: { type: 'array', items: row } });
// LayerSpec, UnitSpec
const layer = (own: unknown, encoding: Readonly<Record<string, unknown>>) =>
  object({ data, mark: own, encoding: object({ ...encoding, tooltip: told }) });

/** TopLevelLayerSpec, as far as charts of hand-offs go. */
export const handoffVegaLiteSubset: object = object({
  $schema: { type: 'string', pattern: '^https://vega\\.github\\.io/schema/vega-lite/v[56]\\.json$' },
  title: object({ text: { type: 'array', items: text, minItems: 1, maxItems: 1 } }), // TitleParams
  description: text,
  width: { const: 'container' },
  height: { type: 'number', exclusiveMinimum: 0 },
  layer: {
    type: 'array',
    minItems: 1,
    items: {
      anyOf: [
        layer(mark('bar', { stroke: color, strokeWidth: number, size: number }), { x, x2, y, color: byMark }),
        layer(mark('tick', { color, size: number, thickness: number }), { x, y }),
        layer(mark('text', above), { x, y: { anyOf: [y, top] }, text: told }),
        layer(mark('text', beside), { x, y, text: told }),
      ],
    },
  },
});
