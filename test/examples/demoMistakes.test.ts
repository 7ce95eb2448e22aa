import { Buffer } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { control, file, folder, run, said } from './demoRun.js';

describe('mistakes', () => {
  file('model.json', { id: 'mills', name: 'North Mills' });
  /** Those that most people make run in a process of their own. */
  const common = ['a missing document', 'broken JSON', 'an unknown option'];
  const cases: readonly (readonly [name: string, args: readonly string[], complaint: RegExp])[] = [
    ['a missing document', ['nowhere.json'], /^Cannot read \S+nowhere\.json: there is no such file\.\n$/],
    ['a missing table', ['model.json', 'nowhere.md'], /^Cannot read \S+nowhere\.md: there is no such file\.\n$/],
    ['a folder', ['.'], /^Cannot read \S+: it is a folder\.\n$/],
    ['a file that is no text', ['binary.json'], /^Cannot read \S+binary\.json: it is not UTF-8 text\.\n$/],
    [
      'broken JSON',
      ['broken.json'],
      /^\S+broken\.json is no operating model: one problem\.\n {2}line 2, column 11: .+\n$/,
    ],
    ['an unknown option', ['--color'], /^There is no option --color\.\nUsage: .+\n$/],
    ['an option that steers a terminal', ['--\u001b[2J'], /^There is no option --\[2J\.\nUsage: .+\n$/],
    ['no date', ['model.json', '--as-of'], /^--as-of needs a date, .+\nUsage: .+\n$/],
    ['a day that does not exist', ['--as-of', '2026-02-30'], /^--as-of needs a date, .+\nUsage: .+\n$/],
    ['too many files', ['a.json', 'b.md', 'c.md'], /^At most two files are read: .+\nUsage: .+\n$/],
    ['a table alone', ['table.md'], /^The first file is the document, as JSON; .+\nUsage: .+\n$/],
  ];
  file('broken.json', '{ "id": "mills",\n  "name": }');
  writeFileSync(join(folder, 'binary.json'), Buffer.from([0xff, 0xfe, 0x7b, 0x00]));

  it.each(cases)('%s: says so in a line', (name, args, complaint) => {
    const { status, stdout, stderr } = common.includes(name) ? run(args) : said(args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(complaint);
    expect(stderr.replaceAll('\n', '')).not.toMatch(control);
  });

  it('lists the problems of a document with their places, at most twenty', () => {
    const unknown = Object.fromEntries(Array.from({ length: 23 }, (_, at) => [`key${at}`, at]));
    file('problems.json', { id: 'Mills', name: 'North\u001b[31m Mills', parties: 3, ...unknown });
    const { status, stdout, stderr } = run(['problems.json']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    const [title, ...problems] = stderr.trimEnd().split('\n');
    expect(title).toMatch(/problems\.json is no operating model: 26 problems\.$/);
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toBe('  … and 6 more.');
    expect(stderr).toMatch(/^ {2}\/id: .+$/m);
    expect(stderr).toMatch(/^ {2}\/parties: Expected a list\.$/m);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(stderr.replaceAll('\n', '')).not.toMatch(control);
  });

  it('explains itself when asked', () => {
    expect(said(['--help'])).toEqual({
      status: 0,
      stdout: 'Usage: npm run demo -- [document.json [table.md or table.csv]] [--as-of YYYY-MM-DD]\n',
      stderr: '',
    });
  });
});
