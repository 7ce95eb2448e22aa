/** Index of the first line behind the front matter (YAML between `---` and `---`) at the beginning of a text; 0 without any. */
export function endOfFrontMatter(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== '---') return 0;
  return lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line)) + 1;
}

/** Index of the first line behind the code block or comment that begins at a line; the same index where none begins there. */
export function endOfHiddenBlock(lines: readonly string[], index: number): number {
  const line = lines[index] ?? '';
  const [, fence = '', info = ''] = /^[ \t>]*(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
  // Backticks behind the fence make it code inside a line.
  if (fence !== '' && !(fence.startsWith('`') && info.includes('`')))
    return behind(lines, index + 1, (text) => isClosing(text, fence));
  return /^ {0,3}<!--/.test(line) ? behind(lines, index, (text) => text.includes('-->')) : index;
}

function behind(lines: readonly string[], from: number, isLast: (line: string) => boolean): number {
  let index = from;
  while (index < lines.length && !isLast(lines[index] ?? '')) index++;
  return index + 1;
}

/** A fence is closed by one of its own kind that is at least as long, with nothing behind it. */
function isClosing(line: string, fence: string): boolean {
  const text = line.replace(/^[ \t>]*/, '').trimEnd();
  return text.length >= fence.length && text === fence.charAt(0).repeat(text.length);
}

/** Tells whether a line is a heading marked by `#`. */
export function isMarkedHeading(line: string): boolean {
  return /^ {0,3}#{1,6}(?:[ \t]|$)/.test(line);
}

/** The text of the heading at a line: behind `#` marks, or with a line of `=` or `-` below. */
export function headingAt(lines: readonly string[], index: number): string | undefined {
  const line = lines[index] ?? '';
  if (isMarkedHeading(line))
    return line
      .trim()
      .replace(/^#+/, '')
      .replace(/[ \t]#+$/, '');
  const isUnderlined = /^ {0,3}(?:=+|-+)\s*$/.test(lines[index + 1] ?? '') && !/^\s*(?:[-*+>|#]|$)/.test(line);
  return isUnderlined ? line.trim() : undefined;
}

/** Tells whether the heading at a line is one of level 1: behind one `#`, or with a line of `=` below. */
export function isTitle(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  return /^ {0,3}#(?:[ \t]|$)/.test(line) || (!isMarkedHeading(line) && /^ {0,3}=+\s*$/.test(lines[index + 1] ?? ''));
}
