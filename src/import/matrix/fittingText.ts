import type { Place } from '../problemLog.js';
import { blockOf, cutText, lineOf, nameOf } from './lineOf.js';
import type { MatrixImport } from './matrixImport.js';

const longestText = 10_000;

/** A free text as a document takes it, cut to 10,000 characters; a cut is told. */
export function fittingText({ log }: Pick<MatrixImport, 'log'>, text: string, place: Place): string {
  const block = blockOf(text);
  const fitting = cutText(block, longestText);
  if (fitting.length < block.length) log.add('text-cut', place, { detail: longestText });
  return fitting;
}

/** A name as a document takes it, cut to 500 characters; a cut is told. */
export function fittingName({ log }: Pick<MatrixImport, 'log'>, text: string, place: Place): string {
  const name = nameOf(text);
  if (name.length < lineOf(text).length) log.add('text-cut', place, { detail: 500 });
  return name;
}
