import { normalizedName } from '../../internal/text/normalizedName.js';
import type { AssignmentScope } from '../../raci/model.js';
import type { Cell } from '../tables/model.js';
import { addAssignment } from './addAssignment.js';
import type { TellName } from './assignees.js';
import { bareNames, withoutQualifier } from './bareNames.js';
import type { CellOf } from './cellOf.js';
import { fittingName } from './fittingText.js';
import { knownParts } from './knownParts.js';
import { nameOf } from './lineOf.js';
import { markedAssignee } from './markedName.js';
import type { MarkedName } from './markedName.js';
import type { Matrix } from './matrix.js';
import type { MatrixImport } from './matrixImport.js';
import { namesIn } from './namesIn.js';
import { noteOf } from './noteOf.js';
import type { CellKind } from './raciCell.js';
import { scopeOfAll } from './scopeOf.js';

/** More parentheses hardly stand behind one name. */
const mostScopes = 8;

const nobody: ReadonlySet<string> = new Set(['none', 'nobody', 'no one', 'nil']);
const references: ReadonlySet<string> = new Set([
  'same as above',
  'as above',
  'same',
  'ditto',
  'see above',
  '"',
  "''",
  '”',
  '〃',
]);
/** Marks of a list before a name. */
const listMark = /^(?:[-–—•▪◦·‣*]\s+|[•▪◦·‣]|\d{1,2}[.)]\s+)(?=\S)/;

/** Whether a cell means what stands above; letters are never filled down. */
function isReference({ assignees }: MatrixImport, text: string): boolean {
  const name = normalizedName(text);
  return references.has(name) && !assignees.isGiven(name);
}

/** Adds the letters above a cell for everybody it names; tells whether part of it is open. */
export function readNamesCell(work: MatrixImport, matrix: Matrix, cell: Cell, of: CellOf): boolean {
  const { log, cells } = work;
  const headers = matrix.layout.letterHeaders?.[of.position] ?? [];
  if (isReference(work, cell.text)) {
    log.add('refers-above', cell, { excerpt: cell.text });
    cells.unassessed++;
    return false;
  }
  const kind = kindIn(work, cell.text);
  if (kind === 'tick') log.add('tick-without-name', cell, { excerpt: cell.text });
  if (kind === 'open' || kind === 'tick') cells.unassessed++;
  else if (kind === 'empty' || kind === 'omitted') cells[kind]++;
  if (kind !== undefined) return false;
  const { names, hasEmptyPart, split, joined = [] } = namesIn(cell.text, work.assignees.givenNames);
  const kinds = names.map((name) => kindIn(work, name));
  const people = names.filter((_, position) => kinds[position] === undefined);
  if (hasEmptyPart || kinds.includes('empty')) log.add('empty-name', cell, { excerpt: cell.text });
  const isWhole = split.some((text) => knownParts(text, /(,)/, matrix.wholeNames).some((part) => part.isKnown));
  if (isWhole) log.add('comma-in-name', cell, { excerpt: cell.text });
  for (const excerpt of joined) log.add('joined-names', cell, { excerpt });
  for (const name of people) readName(work, matrix, cell, of, name);
  if (people.length === 0) cells.unassessed++;
  else cells[headers.every(({ letter }) => work.letters.omitted.has(letter)) ? 'omitted' : 'assigned']++;
  return kinds.includes('open') || kinds.includes('tick');
}

/** What a text says that names nobody; undefined where it is a name. */
function kindIn({ assignees, read }: MatrixImport, text: string): CellKind | undefined {
  if (nobody.has(normalizedName(text)) && !assignees.isGiven(normalizedName(text))) return 'empty';
  const { kind, participations } = read(text);
  const isWord = kind !== 'unknown' && participations.length === 0;
  return isWord && !assignees.isGiven(normalizedName(text)) ? kind : undefined;
}

function readName(
  work: MatrixImport,
  matrix: Matrix,
  cell: Cell,
  { id, position, stated, isContinued }: CellOf,
  text: string,
): void {
  const { name, scope, remarks, footnote } = namedWith(work, matrix, cell, text);
  if (remarks.length > 0) work.log.add('scope-not-understood', cell, { excerpt: text });
  if (!work.assignees.isGiven(normalizedName(name)) && work.read(name).kind === 'assigned') {
    work.log.add('letter-as-name', cell, { excerpt: name });
  }
  const label = fittingName(work, name, cell);
  const tell: TellName = (code) => {
    work.log.add(code, cell, { excerpt: label });
  };
  const group = nameOf(matrix.table.groups?.[matrix.layout.letters[position] ?? -1]?.text ?? '');
  const assignee =
    group === '' || work.assignees.isGiven(normalizedName(label))
      ? work.assignees.assigneeOf(label, 1, tell)
      : work.assignees.partyOrRole(group, label, 1, tell);
  for (const header of matrix.layout.letterHeaders?.[position] ?? []) {
    const held: AssignmentScope = { ...header.scope, ...scope };
    const key = JSON.stringify([assignee.kind, assignee.id, header.letter, held.severities, held.sites]);
    if (stated.has(key) && isContinued && cell.isMergedUp === true) continue;
    if (stated.has(key)) work.log.add('duplicate-name', cell, { excerpt: label });
    else {
      stated.add(key);
      const note = [noteOf(work, matrix, cell, header), ...remarks, footnote ?? '']
        .filter((each) => each !== '')
        .join('\n');
      const isScoped = Object.keys(held).length > 0;
      addAssignment(work, matrix.table, cell, {
        activityId: id,
        assignee,
        responsibility: header.letter,
        scope: isScoped ? held : undefined,
        note,
      });
    }
  }
}

interface NameWith {
  readonly name: string;
  readonly scope?: AssignmentScope;
  /** Texts in parentheses that name no scope, where the name is known without them. */
  readonly remarks: readonly string[];
  readonly footnote?: string;
}

/** A name without the mark of a list before it. */
function listed({ isGiven }: MatrixImport['assignees'], text: string): string {
  return isGiven(normalizedName(text)) ? text : text.trim().replace(listMark, '');
}

/** A name without what stands behind it: scopes in parentheses, and behind a known name any; the mark of a footnote. */
function namedWith({ assignees, scopes, log }: MatrixImport, matrix: Matrix, cell: Cell, text: string): NameWith {
  const texts: string[] = [];
  const marked = (written: string): MarkedName =>
    markedAssignee(matrix, written, (mark) => {
      log.add('footnote-not-found', cell, { excerpt: mark });
    });
  let { text: name, footnote } = marked(listed(assignees, text));
  const isGiven = (one: string): boolean => assignees.isGiven(normalizedName(one));
  const mayHaveRemarks = bareNames(name).some(isGiven);
  while (texts.length < mostScopes && name.endsWith(')') && !isGiven(name)) {
    const bare = withoutQualifier(name);
    const inner = name.slice(bare.length).trim().slice(1, -1);
    if (bare === name || (!mayHaveRemarks && scopeOfAll([inner], scopes).scope === undefined)) break;
    texts.push(inner);
    ({ text: name, footnote = footnote } = marked(bare));
  }
  const { scope, remarks } = scopeOfAll(texts, scopes);
  return { name, remarks, ...(scope && { scope }), ...(footnote !== undefined && { footnote }) };
}
