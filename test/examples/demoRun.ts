import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from 'vitest';
import { demo } from '../../examples/demo/main.js';

const program = resolve('examples/demo.mjs');
/** The folder in which the user stands. */
export const folder = mkdtempSync(join(tmpdir(), 'comanaged-demo-'));
process.once('exit', () => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the demo as npm does for a user who stands in `folder`. */
export function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { PATH, HOME } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env: { PATH, HOME, INIT_CWD: folder, ...environment },
  });
  return { status, stdout, stderr };
}

/** What the demo is told of the machine where it has no process of its own. */
export const surroundings = { folder, examples: resolve('examples'), today: '2026-09-01', colored: false };

/** What the demo says without a process of its own. */
export function said(args: readonly string[]) {
  const { exitCode, output, complaint } = demo({ ...surroundings, args });
  return { status: exitCode, stdout: output, stderr: complaint };
}

/** Writes a file into the user's folder. */
export function file(name: string, content: unknown): string {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
}

/** A page on one line, so that it does not matter where lines break. */
export function flat(page: string): string {
  return page.replace(/\s+/g, ' ');
}

/** The part of a page from one title to the next. */
export function part(page: string, from: string, until: string): string {
  expect(page).toContain(from);
  expect(page).toContain(until);
  return page.slice(page.indexOf(from), page.indexOf(until));
}

/** What the matrix says in the row of an activity: mark, and letters by party in the order of the columns. */
export function rowOf(page: string, activity: string): string {
  const row = page.split('\n').find((line) => line.slice(5).trimStart().startsWith(activity)) ?? 'no such row';
  return row.replace(activity, '').trim().replace(/\s+/g, ' ');
}

/** Columns of a terminal: two for the ideographs and the emoji of these tests, none for joiners. */
function width(line: string): number {
  const characters = [...line].filter((character) => character !== '\u200d');
  return characters.reduce(
    (sum, character) => sum + (/[\u3000-\u9fff]|\p{Emoji_Presentation}/u.test(character) ? 2 : 1),
    0,
  );
}

/** Columns of the terminal that the widest line takes. */
export function widest(page: string): number {
  return Math.max(...page.split('\n').map(width));
}

/** Characters that steer a terminal or move text, line breaks apart. */
export const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/u;
