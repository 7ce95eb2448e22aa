/** A place in a text as an editor shows it. */
export interface LinePlace {
  /** Physical line, from 1. */
  readonly line: number;
  /** Column in UTF-16 units, from 1. */
  readonly column: number;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Lines and columns of a text; the offsets must be asked for in rising order, so that the text is read once. */
export function linePlaces(text: string): (offset: number) => LinePlace {
  let read = 0;
  let line = 1;
  let lineStart = 0;
  return (offset) => {
    for (; read < offset; read += 1) {
      const unit = text.charCodeAt(read);
      const ends = unit === lineFeed || (unit === carriageReturn && text.charCodeAt(read + 1) !== lineFeed);
      if (!ends) continue;
      line += 1;
      lineStart = read + 1;
    }
    return { line, column: offset - lineStart + 1 };
  };
}
