import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { describeExternal } from '../fixtures/external.js';

/** A specification with its name. */
export type NamedSpecification = readonly [string, Readonly<Record<string, unknown>>];

/** A layer of a specification, with what it draws. */
export type Layer = { readonly data: { readonly values: readonly Readonly<Record<string, string | number>>[] } };

/** Layers of a specification. */
export function layersOf(spec: Readonly<Record<string, unknown>>): readonly Layer[] {
  return spec['layer'] as readonly Layer[];
}

/**
 * Registers tests that specifications are plain JSON and Vega-Lite.
 *
 * @param specs the first must draw with `mark`
 * @param subset what of Vega-Lite they may use
 */
export function testSpecifications(specs: readonly NamedSpecification[], subset: object, mark: string): void {
  const isInSubset = new Ajv({ strict: false }).compile(subset);

  test.each(specs)('%s, a specification is Vega-Lite', (_, spec) => {
    expect(isInSubset(spec), JSON.stringify(isInSubset.errors)).toBe(true);
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
  });

  test('a misspelt key or mark does not pass', () => {
    const [[, spec] = []] = specs;
    const text = JSON.stringify(spec);
    expect(text).toContain(`"${mark}"`);
    expect(isInSubset({ ...spec, marc: mark })).toBe(false);
    expect(isInSubset(JSON.parse(text.replace(`"${mark}"`, `"${mark}x"`)))).toBe(false);
  });

  // The whole schemas, `build/vega-lite-schema.json` of vega-lite 5.23.0 and 6.5.0, have 2 MB each and are no part of the project.
  for (const version of process.env['COMANAGED_RUNS'] === 'full' ? ['5', '6'] : []) {
    describeExternal(`vega-lite-schema.v${version}.json`, 1, (schema) => {
      test('specifications are valid in the whole schema', () => {
        const ajv = new Ajv({ strict: false, logger: false, formats: { 'color-hex': true, uri: true } });
        const isValid = ajv.compile(JSON.parse(schema) as object);
        for (const [, spec] of specs) expect(isValid(spec), JSON.stringify(isValid.errors)).toBe(true);
      });
    });
  }
}
