/**
 * A tag with the attributes that our drawings have, or a text as we escape it. Values hold no quotes, references or brackets, but for
 * `var(--cm-…)`: no place for a script or an address.
 */
const token = (): RegExp =>
  /<(\/?)(svg|title|desc|g|rect|path|text)((?: (?:xmlns|viewBox|role|aria-labelledby|id|class|lang|direction|x|y|width|height|d|fill|stroke|stroke-width|font-family|font-size|text-anchor)="(?:[\w .,#:/-]|var\(--cm-[a-z0-9-]+\))*")*)(\/?)>|(?:[^<>&"'`]|&(?:amp|lt|gt|quot|#39|#96);)+/y;

/**
 * Whether a text is a drawing as this library writes them, and so can stand in a page: one element `svg` with known elements and
 * attributes, each closed, and escaped texts.
 */
export function isOwnSvg(text: string): boolean {
  const open: string[] = [];
  const reader = token(); // a fresh one: it keeps its place
  let elements = 0;
  while (reader.lastIndex < text.length) {
    const [, closes, tag, attributes, closesItself] = reader.exec(text) ?? [''];
    if (reader.lastIndex === 0) return false;
    if (tag === undefined) {
      if (open.length === 0) return false;
    } else if (closes === '/') {
      if (open.pop() !== tag || attributes !== '' || closesItself === '/') return false;
    } else {
      if (open.length === 0 && (elements++ > 0 || tag !== 'svg')) return false;
      if (closesItself === '') open.push(tag);
    }
  }
  return elements === 1 && open.length === 0;
}
