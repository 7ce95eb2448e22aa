import { cleanText } from './cleanText.js';

/** The same on one line: tabs and line breaks with the blanks around them are one space, and outer blanks are gone. */
export function cleanLine(text: string): string {
  const parts = cleanText(text)
    .split(/[\t\n]/)
    .map((part) => part.trim());
  return parts.filter((part) => part !== '').join(' ');
}
