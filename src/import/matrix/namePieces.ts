/** What parts names: semicolons and line breaks always, commas where there is neither, `&` and `and` known names only. */
export type SeparatorKind = 'hard' | 'soft' | 'joint';

/** A part of a text up to a separator: indexes of its first character and behind its last. */
export interface NamePiece {
  readonly begin: number;
  readonly end: number;
  /** What stands behind it; undefined at the end of the text. */
  readonly behind: SeparatorKind | undefined;
}

const token = /\r\n?|\n|;|<br *\/?>|,|[&+]| and |[()]/gi;

function kindOf(separator: string): SeparatorKind {
  if (separator === ',') return 'soft';
  return /^(?:[&+]|\sand\s)$/i.test(separator) ? 'joint' : 'hard';
}

/** Indexes of the parentheses that open something and close it again. */
function pairedParentheses(text: string): ReadonlySet<number> {
  const paired = new Set<number>();
  const open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/[()]/g)) {
    const partner = mark === '(' ? undefined : open.pop();
    if (mark === '(') open.push(index);
    else if (partner !== undefined) paired.add(partner).add(index);
  }
  return paired;
}

/** Takes a text apart at all separators of names; inside parentheses there are none. */
export function namePieces(text: string): NamePiece[] {
  const paired = pairedParentheses(text);
  const pieces: NamePiece[] = [];
  let begin = 0;
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(token)) {
    if (mark === '(' || mark === ')') {
      if (paired.has(index)) depth += mark === '(' ? 1 : -1;
    } else if (depth === 0) {
      pieces.push({ begin, end: index, behind: kindOf(mark) });
      begin = index + mark.length;
    }
  }
  return [...pieces, { begin, end: text.length, behind: undefined }];
}

/** Pieces in groups that are parted by separators of one kind. */
export function groupedPieces<Piece extends Pick<NamePiece, 'behind'>>(
  pieces: readonly Piece[],
  kind: SeparatorKind,
): Piece[][] {
  const groups: Piece[][] = [[]];
  for (const piece of pieces) {
    groups.at(-1)?.push(piece);
    if (piece.behind === kind) groups.push([]);
  }
  return groups;
}
