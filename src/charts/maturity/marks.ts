import { svgElement } from '../../internal/text/svgMarkup.js';
import type { SvgElement } from '../../internal/text/svgMarkup.js';
import * as shapes from '../cost/shapes.js';
import type { Band } from '../cost/shapes.js';
import { needsOutline } from '../paletteContrast.js';
import type { MaturityMark, MaturityPalette } from './model.js';

/** What marks are drawn with. */
export interface MarkGround {
  readonly palette: MaturityPalette;
  readonly background: string;
}

/** Width and height of a box with the number of a level. */
const boxWidth = 22;
/** Height of a box. */
export const boxHeight = 14;
const { path } = shapes;

function painted(mark: MaturityMark, { palette, background }: MarkGround): Pick<SvgElement['attributes'], 'fill'> {
  const { fill } = palette.marks[mark];
  const isEdged = fill === 'none' || needsOutline(fill, background);
  return { ...(isEdged ? { stroke: palette.outline, 'stroke-width': 1 } : {}), fill };
}

/** A box with the number of a level in it, around a place. */
export function levelBox(
  mark: 'level' | 'fresh',
  level: string,
  x: number,
  y: number,
  ground: MarkGround,
): readonly SvgElement[] {
  const { palette, background } = ground;
  const place = [x - boxWidth / 2, y, boxWidth, boxHeight] as const;
  return shapes.area(`cm-${mark}`, palette.marks[mark], level, place, { background, outline: palette.outline });
}

/** A dot around a place: a score. */
export function scoreDot(x: number, y: number, ground: MarkGround): SvgElement {
  const d = path`M${x - 5} ${y}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z`;
  return svgElement('path', { class: 'cm-score', d, ...painted('score', ground) });
}

/** A diamond around a place, wide enough to be seen around a dot: a score of before. */
export function beforeDiamond(x: number, y: number, ground: MarkGround): SvgElement {
  const d = path`M${x - 8} ${y}l8 -8l8 8l-8 8z`;
  return svgElement('path', { class: 'cm-before', d, ...painted('before', ground) });
}

/** A thick line with a triangle at its foot: what is aimed at. */
export function targetLine(x: number, [top, bottom]: Band): SvgElement {
  const d = path`M${x - 1} ${top}h2V${bottom - 6}l4 6h-10l4 -6z`;
  return svgElement('path', { class: 'cm-target', d, fill: 'currentColor' });
}
