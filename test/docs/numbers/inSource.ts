const comment = /\/\*\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*(?:\n[ \t]*\/\/.*)*/gm;
const declared = /(?:\bconst|\bfunction|\binterface|\btype)\s+(\w+)|\breadonly (\w+)\??:/;

/** Names whose comment says "house default", as `file: name`. */
export function houseDefaultsIn(file: string, source: string): string[] {
  return [...source.matchAll(comment)].flatMap(({ 0: text, index }) => {
    if (!/house defaults?\b/i.test(text.replaceAll(/\s*\n[ \t]*(?:\*|\/\/)?[ \t]*/g, ' '))) return [];
    const line = source.slice(source.lastIndexOf('\n', index) + 1, index);
    const [, first, second] = declared.exec(line) ?? declared.exec(source.slice(index + text.length)) ?? [];
    return [`${file}: ${first ?? second ?? '?'}`];
  });
}
