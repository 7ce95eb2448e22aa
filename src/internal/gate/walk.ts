import type { JsonValue } from '../json.js';
import type { Problem } from '../quantity/model.js';
import { isWellFormed } from '../text/isWellFormed.js';
import { jsonPointer } from '../text/jsonPointer.js';
import { printableKey } from '../text/printableKey.js';
import { defaultDataLimits } from './dataLimits.js';
import type { DataLimits } from './dataLimits.js';
import type { LinePlace } from './linePlaces.js';
import { gateMessage } from './messages.js';
import type { GateCode } from './messages.js';

/** Plain JSON, or every reason why it is none. */
export type PlainResult =
  { readonly ok: true; readonly value: JsonValue } | { readonly ok: false; readonly problems: readonly Problem[] };

/** A walk through untrusted data: where it stands, what it has counted and what it refused. */
export interface Walk {
  readonly limits: DataLimits;
  /** Keys and indexes from the root; the first `depth` are those of the value looked at. */
  readonly path: (string | number)[];
  depth: number;
  /** True where all strings are known to be well-formed, so that none need be looked at. */
  wellFormed: boolean;
  /** Values met so far. */
  values: number;
  /** Keys met so far. */
  keys: number;
  /** True once a limit on the total size is passed: the rest is not looked at. */
  ended: boolean;
  readonly problems: Problem[];
  /** Problems found beyond those that are told. */
  leftOut: number;
}

/** A hostile file must not give a million messages. */
const mostProblems = 1_000;

/** A walk that has seen nothing yet. */
export function newWalk(limits: DataLimits): Walk {
  return { limits, path: [], depth: 0, wellFormed: false, values: 0, keys: 0, ended: false, problems: [], leftOut: 0 };
}

/**
 * Notes a fault of the value the walk stands at.
 *
 * @returns what stands for the value in a copy that nobody will see
 */
export function refuse(walk: Walk, code: GateCode, detail: string | number = ''): null {
  if (walk.problems.length < mostProblems) addProblem(walk, code, detail, walk.path.slice(0, walk.depth));
  else walk.leftOut += 1;
  return null;
}

/** Notes a fault by its place in a text; `path` leads to it where it can be told. */
export function refuseAt(
  walk: Walk,
  code: GateCode,
  detail: string | number,
  place: LinePlace,
  path: readonly (string | number)[] = [],
): null {
  if (walk.problems.length < mostProblems) addProblem(walk, code, detail, path, place);
  else walk.leftOut += 1;
  return null;
}

function addProblem(
  walk: Walk,
  code: GateCode,
  detail: string | number,
  path: readonly (string | number)[],
  place?: LinePlace,
): void {
  const message = gateMessage(code, detail, printableKey(String(path.at(-1) ?? '')));
  walk.problems.push({ code, severity: 'error', message, pointer: jsonPointer(tellable(walk, path)), ...place });
}

/** The path down to the first key that is far too long or ill-formed: a pointer through it would repeat it in full. */
function tellable(walk: Walk, path: readonly (string | number)[]): readonly (string | number)[] {
  const longest = Math.max(walk.limits.keyLength, defaultDataLimits.keyLength);
  const refused = path.findIndex((key) => typeof key === 'string' && (key.length > longest || !isWellFormed(key)));
  return refused === -1 ? path : path.slice(0, refused);
}

/** Counts values; false, and the walk ends, where they pass the limit. */
export function countValues(walk: Walk, count: number): boolean {
  walk.values += count;
  if (walk.values <= walk.limits.values) return true;
  refuse(walk, 'too-many-values', walk.limits.values);
  walk.ended = true;
  return false;
}

/** Ends the walk: the value, or all that was refused. */
export function walkResult(walk: Walk, value: JsonValue): PlainResult {
  const { problems, leftOut } = walk;
  if (problems.length === 0) return { ok: true, value };
  if (leftOut === 0) return { ok: false, problems };
  const message = gateMessage('too-many-problems', leftOut, '');
  const rest: Problem = { code: 'too-many-problems', severity: 'error', message, pointer: '', count: leftOut };
  return { ok: false, problems: [...problems, rest] };
}
