import { htmlAttribute, htmlText } from './html.js';
import { markup } from './markup.js';
import type { Element } from './markup.js';

/** Elements that reports have: no scripts, links, pictures, frames or forms. */
export type HtmlTag =
  | 'html'
  | 'head'
  | 'meta'
  | 'title'
  | 'style'
  | 'body'
  | 'main'
  | 'div'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'h5'
  | 'h6'
  | 'p'
  | 'figure'
  | 'figcaption'
  | 'table'
  | 'caption'
  | 'thead'
  | 'tbody'
  | 'tfoot'
  | 'tr'
  | 'th'
  | 'td';

/** Attributes that reports have: no events, links or styles. */
export type HtmlAttributeName =
  'charset' | 'name' | 'http-equiv' | 'content' | 'class' | 'id' | 'lang' | 'dir' | 'scope';

/** An element of a page. */
export type HtmlElement = Element<HtmlTag, HtmlAttributeName>;

/** An element of a page. */
export function htmlElement(
  tag: HtmlTag,
  attributes: HtmlElement['attributes'],
  ...children: HtmlElement['children']
): HtmlElement {
  return { tag, attributes, children };
}

/** An element as text. */
export function htmlMarkup(element: HtmlElement): string {
  return markup(element, {
    text: htmlText,
    attribute: htmlAttribute,
    emptyEnd: (tag) => (tag === 'meta' ? '>' : `></${tag}>`),
  });
}
