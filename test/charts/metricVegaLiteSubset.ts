/**
 * The part of Vega-Lite's JSON Schema that specifications of metrics use, stricter than the whole: no key but these. Each part names the
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
// StringFieldDef
const told = object({ field: text, type: { const: 'nominal' } });
// EncodingSortField
const sort = object({ field: text, op: { const: 'min' } });
// PositionFieldDef, SecondaryFieldDef, PositionValueDef, Scale
const x = object({
  field: text,
  type: { const: 'temporal' },
  title: nothing,
  scale: object({ type: { const: 'utc' } }),
});
const y = object({
  field: text,
  type: { const: 'quantitative' },
  title: text,
  scale: object({ zero: { const: false } }),
});
const other = object({ field: text });
// MarkDef
const rule = object({ type: { const: 'rule' }, color, strokeWidth: number, strokeDash: numbers });
const line = object({ type: { const: 'line' }, color, strokeWidth: number });
const point = object({ type: { const: 'point' }, filled: { const: true }, opacity: number, size: number, color });
// InlineData: rows of texts and numbers
const data = object({
  values: { type: 'array', items: { type: 'object', additionalProperties: { type: ['string', 'number'] } } },
});
// LayerSpec, UnitSpec
const layer = (mark: unknown, encoding: Readonly<Record<string, unknown>>) =>
  object({ data, mark, encoding: object(encoding) });
const head = {
  $schema: { type: 'string', pattern: '^https://vega\\.github\\.io/schema/vega-lite/v[56]\\.json$' },
  title: object({ text: { type: 'array', items: text, minItems: 1, maxItems: 1 } }), // TitleParams
  description: text,
  width: { const: 'container' },
  height: { type: 'number', exclusiveMinimum: 0 },
};

/** TopLevelLayerSpec, as far as charts of trends go. */
export const trendVegaLiteSubset: object = object({
  ...head,
  layer: {
    type: 'array',
    minItems: 1,
    items: {
      anyOf: [
        layer(line, { x, y, detail: told }),
        layer(rule, { x, x2: other, y: object({ value: number }), tooltip: told }),
        layer(rule, { y, tooltip: told }),
        layer(rule, { x, x2: other, y, y2: other, tooltip: told }),
        layer(point, { x, y, tooltip: told }),
      ],
    },
  },
});

// PositionFieldDef, ShapeDef and ColorDef, Legend, Axis
const verdicts = (scale: Readonly<Record<string, unknown>>) =>
  object({ field: text, type: { const: 'nominal' }, title: nothing, sort, scale: object(scale), legend: nothing });
const ordered = object({
  field: text,
  type: { const: 'nominal' },
  title: nothing,
  sort,
  axis: object({ labelLimit: number }),
});

/** TopLevelUnitSpec, as far as scorecards go. */
export const scorecardVegaLiteSubset: object = object({
  ...head,
  data,
  mark: object({
    type: { const: 'point' },
    filled: { const: false },
    opacity: number,
    size: number,
    strokeWidth: number,
  }),
  encoding: object({
    x: ordered,
    y: ordered,
    shape: verdicts({ range: { type: 'array', items: text } }),
    color: verdicts({ range: { type: 'array', items: color } }),
    tooltip: told,
  }),
});
