import { basename } from 'node:path';
import { raciFromTable } from '../../src/import/index.js';
import type { RaciTable } from '../../src/import/index.js';
import { mergeIntoModel } from '../../src/operating-model/index.js';
import type { OperatingModel, Problem } from '../../src/operating-model/index.js';
import { parseOperatingModelText } from '../../src/schemas/index.js';
import { plainText } from './plainText.js';
import { readText } from './readText.js';

/** Something that was doubted while reading. */
export interface Doubt {
  /** Name of the file. */
  readonly file: string;
  readonly problem: Problem;
}

/** The files of one run as one document. */
export interface Reading {
  /** The document with the table in it. */
  readonly model: OperatingModel;
  /** The table, where one was given. */
  readonly table?: { readonly name: string; readonly value: RaciTable };
  /** Everything that was doubted. */
  readonly doubts: readonly Doubt[];
}

/** A reading, or the lines that say why there is none. */
export type ReadingResult =
  { readonly ok: true; readonly reading: Reading } | { readonly ok: false; readonly complaints: readonly string[] };

const mostProblems = 20;

function problemLine({ message, pointer, line, column }: Problem): string {
  const place = line === undefined ? pointer : `line ${line}, column ${column ?? 1}`;
  return `  ${place === undefined || place === '' ? 'document' : place}: ${message}`;
}

function refused(name: string, problems: readonly Problem[]): ReadingResult {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const rest = errors.length - mostProblems;
  return {
    ok: false,
    complaints: [
      `${name} is no operating model: ${errors.length === 1 ? 'one problem' : `${errors.length} problems`}.`,
      ...errors.slice(0, mostProblems).map(problemLine),
      ...(rest > 0 ? [`  … and ${rest} more.`] : []),
    ],
  };
}

/** The table of a file as parts that fit the document. */
function tableOf(text: string, name: string, model: OperatingModel): ReturnType<typeof raciFromTable> {
  const { organization, parties, roles, raciScheme } = model;
  const format = /\.[ct]sv$/i.test(name) ? 'csv' : /\.(?:md|markdown)$/i.test(name) ? 'markdown' : undefined;
  return raciFromTable(text, {
    name,
    format,
    parties,
    roles,
    scheme: raciScheme ?? undefined,
    severities: organization?.severities,
    sites: organization?.sites,
  });
}

/** Reads a document and, where one is given, a responsibility table into it. */
export function readFiles(documentPath: string, tablePath: string | undefined): ReadingResult {
  const file = readText(documentPath);
  if (!file.ok) return { ok: false, complaints: [file.complaint] };
  const tableFile = tablePath === undefined ? undefined : readText(tablePath);
  if (tableFile?.ok === false) return { ok: false, complaints: [tableFile.complaint] };

  const parsed = parseOperatingModelText(file.text);
  if (!parsed.ok) return refused(documentPath, parsed.problems);
  const doubtsOf = (path: string, problems: readonly Problem[]): Doubt[] =>
    problems.map((problem) => ({ file: plainText(basename(path)), problem }));
  const doubts = doubtsOf(documentPath, parsed.problems);
  if (tablePath === undefined || tableFile === undefined) return { ok: true, reading: { model: parsed.model, doubts } };

  const name = plainText(basename(tablePath));
  const { value, problems } = tableOf(tableFile.text, name, parsed.model);
  // Where no matrix was found its empty lists say nothing; merged, they would say "none".
  const merged = mergeIntoModel(parsed.model, value.totals.matrices === 0 ? {} : value);
  return {
    ok: true,
    reading: {
      model: merged.model,
      table: { name, value },
      doubts: [...doubts, ...doubtsOf(tablePath, [...problems, ...merged.problems])],
    },
  };
}
