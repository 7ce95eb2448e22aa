import { expect, it } from 'vitest';
import { contrast } from '../../src/charts/contrast.js';
import { coverageHourStates } from '../../src/charts/model.js';
import type { CoveragePalette } from '../../src/charts/model.js';
import { coveragePalette } from '../../src/charts/palette.js';
import { paletteContrast } from '../../src/charts/paletteContrast.js';
import type { PaletteContrastOptions } from '../../src/charts/paletteContrast.js';

const of = (palette: CoveragePalette, background: string) =>
  Object.fromEntries(paletteContrast(palette, { background }).map((each) => [each.state, each]));

// Ratios by the definition of WCAG 2.2, worked out with another program.
it.each([
  ['internal', 5.19, 3.64, 5.19],
  ['provider', 2.31, 8.18, 9.1],
  ['both', 3.42, 5.52, 6.14],
  ['gap', 3.87, 4.88, 5.43],
  ['unassigned', 2.25, 8.38, 9.32],
])('%s has the contrasts that others find', (state, onWhite, onDark, ink) => {
  expect(of(coveragePalette, '#ffffff')[state]).toMatchObject({ fill: onWhite, ink, outlined: onWhite < 3 });
  expect(of(coveragePalette, '#111111')[state]).toMatchObject({ fill: onDark, ink, outlined: false, sufficient: true });
});

it.each(['#ffffff', '#111111'])('every cell can be seen and every letter read on %s', (background) => {
  const ink = background === '#ffffff' ? '#000000' : '#ffffff'; // what currentColor is on such a page
  const states = Object.fromEntries(
    Object.entries(coveragePalette.states).map(([state, colors]) => [
      state,
      { ...colors, ink: colors.ink === 'currentColor' ? ink : colors.ink },
    ]),
  ) as CoveragePalette['states'];
  const report = paletteContrast({ outline: ink, states }, { background });
  expect(report.map(({ state }) => state)).toEqual(coverageHourStates);
  expect(report.filter(({ sufficient }) => sufficient !== true)).toEqual([]);
});

it('does not know the colors of a page', () => {
  const { nobody, provider, internal } = of(coveragePalette, '#ffffff');
  expect(nobody).toEqual({ state: 'nobody', fill: null, outlined: false, ink: null, sufficient: null });
  expect([provider?.sufficient, internal?.sufficient]).toEqual([null, true]); // the outline is currentColor
});

it('tells what is too faint', () => {
  const gap = (fill: string, ink: string, outline = '#000000') =>
    of({ outline, states: { ...coveragePalette.states, gap: { fill, ink } } }, '#ffffff')['gap'];
  expect(gap('#D55E00', '#FFFFFF')).toMatchObject({ ink: 3.87, sufficient: false });
  expect(gap('#F0E442', '#000000')).toMatchObject({ fill: 1.32, outlined: true, sufficient: true });
  expect(gap('#F0E442', '#000000', '#BBBBBB')).toMatchObject({ outlined: true, sufficient: false });
  expect(gap('currentColor', '#000000', '#BBBBBB')).toMatchObject({ outlined: true, sufficient: false });
  expect(gap('var(--cm-gap)', '#000000')).toMatchObject({ fill: null, outlined: true, ink: null, sufficient: null });
  expect(gap('none', '#767676')).toMatchObject({ fill: null, outlined: false, ink: 4.54, sufficient: true });
  expect(gap('none', '#777777')).toMatchObject({ ink: 4.48, sufficient: false });
});

it('has 21 between black and white, 1 between a color and itself', () => {
  const states = {
    ...coveragePalette.states,
    gap: { fill: '#000000', ink: '#ffffff' },
    both: { fill: '#ffffff', ink: '#ffffff' },
  };
  const { gap, both } = of({ outline: '#000000', states }, '#FFFFFF');
  expect([gap?.fill, gap?.ink, both?.fill, both?.ink]).toEqual([21, 21, 1, 1]);
});

it('follows the definition for every gray', () => {
  for (let channel = 0; channel < 256; channel++) {
    const share = channel / 255;
    const light = share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    const gray = `#${channel.toString(16).padStart(2, '0').repeat(3)}`;
    expect(contrast(gray, '#000000')).toBeCloseTo((light + 0.05) / 0.05, 10);
    expect(contrast('#ffffff', gray)).toBeCloseTo(1.05 / (light + 0.05), 10);
  }
});

it.each<[string, unknown, unknown, string, string]>([
  ['no palette', undefined, {}, 'invalid-argument', 'palette'],
  ['a background by name', coveragePalette, { background: 'white' }, 'invalid-option', 'background'],
  ['an unknown option', coveragePalette, { dark: true }, 'unknown-option', 'options'],
])('refuses %s', (_, palette, options, code, path) => {
  expect(() => paletteContrast(palette as CoveragePalette, options as PaletteContrastOptions)).toThrow(
    expect.objectContaining({ name: 'ComanagedError', code, path }),
  );
});

it('is frozen as it is exported', () => {
  expect(Object.isFrozen(coveragePalette) && Object.isFrozen(coveragePalette.states)).toBe(true);
  expect(Object.values(coveragePalette.states).every((each) => Object.isFrozen(each))).toBe(true);
});
