import { characterOf } from './htmlEntities.js';

/** Everything that is not plain text inside a line of Markdown; each alternative is bounded by a character it cannot hold. */
const markup =
  /\\[!-/:-@[-`{-~]|`+|\*+|_+|~~?(?!~)|&#?\w{1,31};|<br *\/?>|<\/?(?:a|b|code|del|em|font|i|ins|kbd|mark|p|s|small|span|strong|u)(?: [^<>]*)?\/?>|!?\[(?!\^)|\]\([^()]*\)/gi;

/** A run of `*`, `_` or `~` that may open emphasis: the part of the output it stands in. */
type Opener = number;

interface Scan {
  readonly source: string;
  readonly parts: string[];
  readonly openers: Map<string, Opener[]>;
  isCode: boolean;
  isStruck: boolean;
}

/** Text of a line without its markup. */
export interface PlainLine {
  readonly text: string;
  /** Whether struck text was left out. */
  readonly isStruck: boolean;
}

/**
 * The text that a line of Markdown (GitHub's dialect) shows: escapes, character references, emphasis, code marks, links and
 * common tags are resolved, struck text is left out, `<br>` is a line break. A mark that pairs with none stays: `I*`.
 *
 * @see https://github.github.com/gfm/
 */
export function markdownText(source: string): PlainLine {
  const scan: Scan = { source, parts: [], openers: new Map(), isCode: false, isStruck: false };
  let end = 0;
  for (const { 0: mark, index } of source.matchAll(markup)) {
    scan.parts.push(source.slice(end, index));
    end = index + mark.length;
    scan.parts.push(mark); // what it becomes is decided here, or where its partner is found
    if (mark.startsWith('`')) toggleCode(scan);
    else if (!scan.isCode) resolve(scan, mark, index);
    else if (mark === '\\|') setLast(scan, '|'); // a table takes this escape out before code is looked at
  }
  scan.parts.push(source.slice(end));
  return { text: scan.parts.join(''), isStruck: scan.isStruck };
}

function toggleCode(scan: Scan): void {
  scan.isCode = !scan.isCode;
  setLast(scan, '');
}

function setLast({ parts }: Scan, text: string): void {
  parts[parts.length - 1] = text;
}

function resolve(scan: Scan, mark: string, index: number): void {
  const first = mark.charAt(0);
  if (first === '\\') setLast(scan, mark.slice(1));
  else if (first === '&') setLast(scan, characterOf(mark.slice(1, -1)) ?? mark);
  else if (first === '<') setLast(scan, /^<br/i.test(mark) ? '\n' : '');
  else if (first === ']') closeLink(scan);
  else if (mark.endsWith('[')) openersOf(scan, '[').push(scan.parts.length - 1);
  else if (first === '~') strike(scan, mark, index);
  else emphasize(scan, mark, index);
}

function openersOf(scan: Scan, kind: string): Opener[] {
  const known = scan.openers.get(kind) ?? [];
  scan.openers.set(kind, known);
  return known;
}

function closeLink(scan: Scan): void {
  const opener = openersOf(scan, '[').pop();
  if (opener === undefined) return;
  scan.parts[opener] = '';
  setLast(scan, '');
}

/** Struck text is not nested: what one mark began ends at the next equal one that may close it. */
function strike(scan: Scan, mark: string, index: number): void {
  const openers = openersOf(scan, '~');
  const { opens, closes } = flanks(scan.source, index, mark.length);
  const opener = openers[0];
  if (closes && opener !== undefined && scan.parts[opener] === mark) {
    scan.parts.fill('', opener);
    scan.isStruck = true;
    openers.pop();
  } else if (opens) openers[0] = scan.parts.length - 1;
}

/** Takes as many characters off a closing run and the runs that it closes as they have in common. */
function emphasize(scan: Scan, mark: string, index: number): void {
  const kind = mark.charAt(0);
  const openers = openersOf(scan, kind);
  const { opens, closes } = flanks(scan.source, index, mark.length);
  let left = mark.length;
  while (closes && left > 0) {
    const opener = openers.pop();
    if (opener === undefined) break;
    const length = scan.parts[opener]?.length ?? 0;
    const common = Math.min(length, left);
    scan.parts[opener] = kind.repeat(length - common);
    if (length > common) openers.push(opener);
    left -= common;
  }
  setLast(scan, kind.repeat(left));
  if (opens && left > 0) openers.push(scan.parts.length - 1);
}

/** Whether a run of marks may open or close something: by what stands before and behind it, as CommonMark 6.2 says. */
function flanks(source: string, index: number, length: number): { readonly opens: boolean; readonly closes: boolean } {
  const before = source.charAt(index - 1);
  const behind = source.charAt(index + length);
  const blankBefore = before.trim() === '';
  const blankBehind = behind.trim() === '';
  const pointBefore = /[\p{P}\p{S}]/u.test(before);
  const pointBehind = /[\p{P}\p{S}]/u.test(behind);
  const left = !blankBehind && (!pointBehind || blankBefore || pointBefore);
  const right = !blankBefore && (!pointBefore || blankBehind || pointBehind);
  if (source[index] !== '_') return { opens: left, closes: right };
  return { opens: left && (!right || pointBefore), closes: right && (!left || pointBehind) };
}
