import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { AudienceResult } from '../../src/assessment/forAudience.js';
import { coverageHeatmap } from '../../src/charts/coverageHeatmap.js';
import { pageStyle, pageStyleHash } from '../../src/export/pageStyle.js';
import { toHtml } from '../../src/export/toHtml.js';
import { toHtmlPage } from '../../src/export/toHtmlPage.js';
import type { ToHtmlPageOptions } from '../../src/export/toHtmlPage.js';
import { raciMatrix } from '../../src/raci/raciMatrix.js';
import { partyRoles, small } from '../charts/weeks.js';
import { hostileEverywhere } from '../fixtures/hostileMarkup.js';
import { htmlShape } from '../fixtures/markupShape.js';
import { larch, larchReport } from './larch.js';

const page = toHtmlPage(larchReport, { title: 'Larch' });
const sha256 = (text: string) => `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;

test('a page has a language, a title, one style and the report', () => {
  expect(page).toBe(
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">' +
      `<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;${pageStyleHash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;">` +
      '<meta name="viewport" content="width=device-width, initial-scale=1"><title>Larch</title>' +
      `<style>${pageStyle}</style></head><body><main>${toHtml(larchReport, { headingLevel: 1, lang: 'en' })}</main></body></html>`,
  );
});

test('a browser reads the policy that names the style by its hash, and the style as it is', () => {
  const { structure, texts } = htmlShape(page);
  expect(structure).toContain(
    `<meta http-equiv=Content-Security-Policy content=default-src 'none'; style-src '${sha256(pageStyle)}'; base-uri 'none'; form-action 'none'>`,
  );
  expect(structure.filter((each) => each.startsWith('<style'))).toEqual(['<style >']);
  expect(texts[1]).toBe(pageStyle);
  expect(pageStyleHash).toBe(sha256(pageStyle));
});

test('the style is nothing but rules: it loads nothing, and no character of it needs an escape', () => {
  expect(pageStyle).not.toMatch(/[&<>"'`]|@import|url\(|expression/);
});

test('language, direction, level of headings and figures are those that are asked for', () => {
  const figure = coverageHeatmap(small, { partyRoles });
  const options = { lang: 'he', dir: 'rtl', headingLevel: 2, figures: [figure] } as const;
  const other = toHtmlPage(larchReport, { title: '', ...options });
  expect(other.startsWith('<!DOCTYPE html><html lang="he" dir="rtl"><head>')).toBe(true);
  expect(other).toContain(toHtml(larchReport, options));
  expect(other).toContain('<title></title>');
});

const larchMatrix = raciMatrix(larch);
const harmless = htmlShape(toHtmlPage(larchMatrix, { title: 'harmless' }));
test.each(hostileEverywhere.map((text) => [text]))('%j as a title changes nothing but the title', (text) => {
  const { structure, texts } = htmlShape(toHtmlPage(larchMatrix, { title: text }));
  expect(structure).toEqual(harmless.structure);
  expect(texts.slice(-harmless.texts.length + 1)).toEqual(harmless.texts.slice(1)); // an empty title is no text
});

test.each<[string, unknown, unknown, string, string]>([
  ['no options', larchReport, undefined, 'invalid-argument', 'options'],
  ['no title', larchReport, {}, 'invalid-option', 'title'],
  ['an unknown option', larchReport, { title: '', style: 'x' }, 'unknown-option', 'options'],
  ['a matrix for anybody', raciMatrix(larch), { title: '', audience: 'public' }, 'invalid-option', 'audience'],
])('refuses %s', (_, result, options, code, path) => {
  expect(() => toHtmlPage(result as AudienceResult, options as ToHtmlPageOptions)).toThrow(
    expect.objectContaining({ name: 'ComanagedError', code, path }),
  );
});
