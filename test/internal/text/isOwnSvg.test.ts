import { expect, test } from 'vitest';
import { isOwnSvg } from '../../../src/internal/text/isOwnSvg.js';
import { svgText } from '../../../src/internal/text/svg.js';
import { svgElement, svgMarkup } from '../../../src/internal/text/svgMarkup.js';
import { hostileEverywhere } from '../../fixtures/hostileMarkup.js';

test('takes drawings that are made here', () => {
  const drawing = svgElement(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 1.5 2', role: 'img', 'aria-labelledby': 'a-1 a-2' },
    svgElement('title', { id: 'a-1' }, 'Tom & "Jerry" <\'`>'),
    svgElement('g', {}, svgElement('rect', { x: -1, fill: '#D55E00' }), svgElement('path', { d: 'M1 2h7v7z' })),
    svgElement('text', { fill: 'var(--cm-gap)' }, ''),
  );
  expect(isOwnSvg(svgMarkup(drawing))).toBe(true);
  expect(isOwnSvg('<svg/>')).toBe(true);
});

test.each([
  ['nothing', ''],
  ['a text', 'svg'],
  ['two drawings', '<svg/><svg/>'],
  ['a text before', 'a<svg/>'],
  ['a text behind', '<svg/>a'],
  ['another element', '<g/>'],
  ['an element that is not closed', '<svg><g></svg>'],
  ['a drawing that is not closed', '<svg>'],
  ['an end without a start', '</svg>'],
  ['an end too many', '<svg></svg></svg>'],
  ['an end with an attribute', '<svg></svg id="a">'],
  ['an end that closes itself', '<svg></svg/>'],
  ['a script', '<svg><script>alert(1)</script></svg>'],
  ['a page', '<svg><foreignObject></foreignObject></svg>'],
  ['an event', '<svg onload="alert(1)"/>'],
  ['a style', '<svg style="x"/>'],
  ['a link', '<svg><a href="https://example.com">x</a></svg>'],
  ['an address for a color', '<svg fill="url(https://example.com)"/>'],
  ['a value without quotes', '<svg id=a/>'],
  ['a value in single quotes', "<svg id='a'/>"],
  ['a reference in a value', '<svg id="&#97;"/>'],
  ['a property of somebody else', '<svg fill="var(--theirs)"/>'],
  ['a tag in capitals', '<SVG/>'],
  ['a comment', '<svg><!-- --></svg>'],
  ['an unknown reference', '<svg>&nbsp;</svg>'],
  ['a bare ampersand', '<svg>a & b</svg>'],
  ['quotes in a text', '<svg>"</svg>'],
])('refuses %s', (_, text) => {
  expect(isOwnSvg(text)).toBe(false);
});

test.each(hostileEverywhere.filter((text) => svgText(text) !== text).map((text) => [text]))(
  'refuses %j as it is',
  (text) => {
    expect(isOwnSvg(`<svg><text>${text}</text></svg>`)).toBe(/^(?:[^<>&"'`]|&(?:lt|gt);)*$/.test(text));
    expect(isOwnSvg(`<svg id="${text}"/>`)).toBe(false);
  },
);

test('takes a long drawing in one pass', () => {
  const long = `<svg><text>${'x'.repeat(100_000)}</text>${'<rect x="1"/>'.repeat(20_000)}</svg>`;
  expect(isOwnSvg(long)).toBe(true);
  expect(isOwnSvg(`${long}"`)).toBe(false);
});
