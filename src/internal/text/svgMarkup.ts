import { markup } from './markup.js';
import type { Element } from './markup.js';
import { svgAttribute, svgText } from './svg.js';

/** Elements that drawings have: no scripts, links, pictures, styles or pages. */
export type SvgTag = 'svg' | 'title' | 'desc' | 'g' | 'rect' | 'path' | 'text';

/** Attributes that drawings have: no events, links or styles. */
export type SvgAttributeName =
  | 'xmlns'
  | 'viewBox'
  | 'role'
  | 'aria-labelledby'
  | 'id'
  | 'class'
  | 'lang'
  | 'direction'
  | 'x'
  | 'y'
  | 'width'
  | 'height'
  | 'd'
  | 'fill'
  | 'stroke'
  | 'stroke-width'
  | 'font-family'
  | 'font-size'
  | 'text-anchor';

/** An element of a drawing. */
export type SvgElement = Element<SvgTag, SvgAttributeName>;

/** An element of a drawing. */
export function svgElement(
  tag: SvgTag,
  attributes: SvgElement['attributes'],
  ...children: SvgElement['children']
): SvgElement {
  return { tag, attributes, children };
}

/** A drawing as text. */
export function svgMarkup(element: SvgElement): string {
  return markup(element, { text: svgText, attribute: svgAttribute, emptyEnd: () => '/>' });
}
