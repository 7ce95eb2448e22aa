import { describe, expect, test } from 'vitest';
import type { AudienceResult } from '../../src/assessment/forAudience.js';
import { toHtml } from '../../src/export/toHtml.js';
import { toHtmlPage } from '../../src/export/toHtmlPage.js';
import { cleanLine } from '../../src/internal/text/cleanLine.js';
import { hostileEverywhere, hostileMarkup } from '../fixtures/hostileMarkup.js';
import { htmlShape } from '../fixtures/markupShape.js';
import { hostileOptions, hostileResults } from './hostileResults.js';

/** In quick runs those that mean something to a page. */
const payloads = (process.env['COMANAGED_RUNS'] === 'full' ? hostileEverywhere : hostileMarkup).filter(
  (text) => cleanLine(text) !== '',
);
const word = 'harmless';
/** On one line with single blanks, as a page shows it; in keys and names of people, signs that part them are lost. */
const plain = (text: string) => cleanLine(text).replaceAll(/\s+/g, ' ').trim();

describe.each(hostileResults)('%s', (_, resultOf) => {
  const written: readonly ((text: string, result: AudienceResult) => string)[] = [
    (__, result) => toHtml(result, { audience: 'internal' }),
    (text, result) => toHtmlPage(result, { title: text, ...hostileOptions(text) }),
  ];
  const harmless = written.map((write) => htmlShape(write(word, resultOf(word))));

  test.each(payloads.map((text) => [text]))('with %j has the same elements', (text) => {
    const result = resultOf(text);
    for (const [at, write] of written.entries()) {
      const html = write(text, result);
      const { structure, texts } = htmlShape(html);
      expect(structure).toEqual(harmless[at]?.structure);
      expect(html).not.toMatch(/[^\P{Control}\n\t]|[\u202A-\u202E\u2066-\u2069]/u);
      if (at > 0 || text.includes('{')) continue; // aliases cut blanks, and braces are placeholders of rules
      expect(texts.map(plain)).toEqual(harmless[at]?.texts.map((each) => plain(each.replaceAll(word, () => text))));
    }
  });
});

test.each([
  ['empty', ''],
  ['of controls only', '\u0000\u0007'],
  ['of half a character', '\uDC00'],
  ['of a hundred thousand characters', '<"'.repeat(50_000)],
])('names that are %s make a page all the same', (_, text) => {
  const [, resultOf] = hostileResults[0] ?? [];
  if (resultOf === undefined) throw new Error('no result');
  const shape = (name: string) => htmlShape(toHtmlPage(resultOf(name), { title: name })).structure;
  expect(shape(text)).toEqual(shape(word));
});
