import { describe, expect, it } from 'vitest';
import { plainText } from '../../examples/demo/plainText.js';
import { column, shortened } from '../../examples/demo/fitted.js';
import { wrapped } from '../../examples/demo/wrapped.js';

describe('plainText', () => {
  it.each([
    ['a color', 'a\u001b[31mb', 'a[31mb'],
    ['the title of a window', '\u001b]0;x\u0007y', ']0;xy'],
    ['a sequence of one C1 character', 'a\u009b2Jb', 'a2Jb'],
    ['line breaks and tabs', 'a\r\nb\tc\u2028d\u0085e', 'a b c d e'],
    ['writing directions', '\u202ea\u2066b\u200fc', 'abc'],
    ['what takes no room', 'a\u200bb\u00adc\ufeffd\u2060e', 'abcde'],
    ['tags', 'a\u{e0041}b', 'ab'],
    ['half a pair', 'a\ud83db', 'ab'],
    ['nothing of a name', 'Zoë 日本 👩\u200d💻 می\u200cخواهم', 'Zoë 日本 👩\u200d💻 می\u200cخواهم'],
  ])('takes away %s', (_, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});

describe('texts that fit', () => {
  it('cuts by columns, not by characters: an ideograph takes two', () => {
    expect(shortened('日本語', 6)).toBe('日本語');
    expect(shortened('日本語', 5)).toBe('日本…');
    expect(shortened('日本語', 4)).toBe('日…');
    expect(column('日本語', 4)).toBe('日… ');
    expect(column('e\u0301', 3)).toBe('e\u0301  ');
  });

  it('breaks between words, and within those that are longer than a line', () => {
    expect(wrapped(`${'a'.repeat(76)} bb c`, '- ')).toEqual([`- ${'a'.repeat(76)}`, '  bb c']);
    expect(wrapped('a'.repeat(100), '- ')).toEqual([`- ${'a'.repeat(78)}`, `  ${'a'.repeat(22)}`]);
    expect(wrapped('')).toEqual(['']);
  });
});
