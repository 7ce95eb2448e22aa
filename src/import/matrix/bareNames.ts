/** More parentheses hardly stand behind one name. */
const mostQualifiers = 8;
const marks = '*†‡§⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Takes one text in parentheses, with its own parentheses, and marks of footnotes off the end of a name.
 *
 * @returns the same text where it ends with neither, or has nothing before them
 */
export function withoutQualifier(text: string): string {
  let end = text.length;
  while (end > 0 && (marks.includes(text.charAt(end - 1)) || text.charAt(end - 1).trim() === '')) end--;
  if (text.charAt(end - 1) !== ')') return end > 0 && end < text.trimEnd().length ? text.slice(0, end) : text;
  let depth = 0;
  for (let index = end - 1; index > 0; index--) {
    if (text.charAt(index) === ')') depth++;
    else if (text.charAt(index) === '(' && --depth === 0) return text.slice(0, index).trimEnd() || text;
  }
  return text;
}

/** A name and what remains of it without more and more of the parentheses behind it, the whole first. */
export function bareNames(text: string): readonly string[] {
  const names = [text];
  let last = text;
  while (names.length <= mostQualifiers) {
    const shorter = withoutQualifier(last);
    if (shorter === last) break;
    names.push(shorter);
    last = shorter;
  }
  return names;
}
