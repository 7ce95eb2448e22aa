import { svgElement, svgMarkup } from '../internal/text/svgMarkup.js';
import type { SvgElement } from '../internal/text/svgMarkup.js';
import type { ChartFrame } from './frame.js';

/** What a drawing is called and says, and how it is framed. */
export interface RootTexts extends Pick<ChartFrame, 'idPrefix' | 'lang' | 'dir'> {
  readonly title: string;
  readonly summary: string;
}

/** A whole drawing: it has a role, a name and what it says, and no size of its own. */
export function chartRoot(
  name: string,
  [width, height]: readonly [width: number, height: number],
  anchor: 'middle' | 'start',
  { idPrefix, lang, dir = 'ltr', title, summary }: RootTexts,
  ...children: readonly SvgElement[]
): string {
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: name,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-labelledby': `${idPrefix}-1 ${idPrefix}-2`,
    lang,
    direction: dir,
    'font-family': 'sans-serif',
    'font-size': 12,
    'text-anchor': anchor,
  };
  return svgMarkup(
    svgElement(
      'svg',
      root,
      svgElement('title', { id: `${idPrefix}-1` }, title),
      svgElement('desc', { id: `${idPrefix}-2` }, summary),
      ...children,
    ),
  );
}
