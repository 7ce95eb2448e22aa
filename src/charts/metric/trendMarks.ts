import { svgElement } from '../../internal/text/svgMarkup.js';
import type { SvgElement } from '../../internal/text/svgMarkup.js';
import { path } from '../cost/shapes.js';
import { needsOutline } from '../paletteContrast.js';
import { dashes } from './strokes.js';
import type { Stretch } from './strokes.js';
import type { MetricPalette } from './model.js';

/** What marks are drawn with. */
export interface MetricGround {
  readonly palette: MetricPalette;
  readonly background: string;
}

/** The color of a line: of its fill, and else of what stands around. */
export function strokeOf(mark: 'value' | 'line', { palette, background }: MetricGround): string {
  const { fill } = palette.marks[mark];
  return fill === 'none' || needsOutline(fill, background) ? palette.outline : fill;
}

/** A dot around a place: a value. */
export function valueDot(x: number, y: number, ground: MetricGround, radius: number = 4): SvgElement {
  const { palette, background } = ground;
  const { fill } = palette.marks.value;
  const isEdged = fill === 'none' || needsOutline(fill, background);
  const edge = isEdged ? { stroke: palette.outline, 'stroke-width': 1 } : {};
  const d = path`M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
  return svgElement('path', { class: 'cm-value', d, ...edge, fill });
}

/** The line of Sen. */
export function senLine([fromX, fromY, toX, toY]: Stretch, ground: MetricGround): SvgElement {
  const d = path`M${fromX} ${fromY}L${toX} ${toY}`;
  return svgElement('path', { class: 'cm-line', d, fill: 'none', stroke: strokeOf('line', ground), 'stroke-width': 2 });
}

/** A line with spaces: an end of the interval of the slope. */
export function intervalLine(stretch: Stretch, ground: MetricGround): SvgElement {
  return svgElement('path', {
    class: 'cm-interval',
    d: dashes(stretch),
    fill: 'none',
    stroke: strokeOf('line', ground),
  });
}

/** A line of short strokes across: a control limit. */
export function limitLine(fromX: number, toX: number, y: number): SvgElement {
  const count = Math.max(1, Math.floor((toX - fromX) / 6));
  const d = Array.from({ length: count }, (_, at) => path`M${fromX + at * 6} ${y}h2`).join('');
  return svgElement('path', { class: 'cm-limit', d, fill: 'none', stroke: 'currentColor' });
}

/** A thick line with a triangle at its left: what is aimed at. */
export function targetAcross(fromX: number, toX: number, y: number): SvgElement {
  const d = path`M${fromX} ${y - 5}l6 4H${toX}v2H${fromX + 6}l-6 4z`;
  return svgElement('path', { class: 'cm-target', d, fill: 'currentColor' });
}

/** A bracket beside the end of a line: where it ends without mattering. */
export function toleranceBracket(x: number, top: number, bottom: number): SvgElement {
  const d = path`M${x} ${top}h6V${bottom}h-6`;
  return svgElement('path', { class: 'cm-tolerance', d, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5 });
}
