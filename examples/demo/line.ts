import { plainText } from './plainText.js';

/** How a line is set off on a terminal. */
export type Tone = 'heading' | 'critical' | 'high' | 'medium' | 'quiet';

/** One line of output. */
export interface Line {
  readonly text: string;
  readonly tone?: Tone | undefined;
}

const styles: Readonly<Record<Tone, string>> = {
  heading: '1', // bold
  critical: '1;31', // bold red
  high: '31', // red
  medium: '33', // yellow
  quiet: '2', // faint
};

/** Lines of one tone. */
export function lines(texts: readonly string[], tone?: Tone): Line[] {
  return texts.map((text) => ({ text, tone }));
}

/** An empty line. */
export const gap: Line = { text: '' };

/** Lines as text: every one is made harmless here, whatever names it holds; colors are added after that. */
export function printed(all: readonly Line[], colored: boolean): string {
  return all
    .map(({ text, tone }) => {
      const plain = plainText(text).trimEnd();
      return colored && tone !== undefined ? `\u001b[${styles[tone]}m${plain}\u001b[0m\n` : `${plain}\n`;
    })
    .join('');
}
