import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const written = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'llms.txt'];
const pages = globSync('docs/**/*.md', { exclude: ['docs/api/**'] }).map((path) => path.replaceAll('\\', '/'));

/** The id that a heading has on a page of a repository host. */
function anchor(heading: string): string {
  const text = heading.replace(/^#+ /, '').toLowerCase();
  return text.replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-');
}

/** Links of a page into the repository: the file, and the heading in it. */
function linksOf(path: string): { readonly file: string; readonly heading: string | undefined }[] {
  const targets = [...readFileSync(path, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets
    .filter((target) => !/^https?:/.test(target))
    .map((target) => {
      const [file = '', heading] = target.split('#');
      return { file: file === '' ? path : join(dirname(path), file), heading };
    });
}

test.each([...written, ...pages])('links of %s lead somewhere', (path) => {
  for (const { file, heading } of linksOf(path)) {
    expect(existsSync(file), file).toBe(true);
    if (heading === undefined) continue;
    const headings = readFileSync(file, 'utf8').match(/^#+ .+$/gm) ?? [];
    expect(headings.map(anchor), file).toContain(heading);
  }
});

test('llms.txt names every page of the docs', () => {
  const index = readFileSync('llms.txt', 'utf8');
  const listed = pages.filter((page) => !page.startsWith('docs/rules/')); // the page of all rules leads to these
  expect(listed.filter((page) => !index.includes(`(${page})`))).toEqual([]);
});

test('README.md is short, and shows both commands on its first screen', () => {
  const lines = readFileSync('README.md', 'utf8').split('\n');
  expect(lines.length).toBeLessThanOrEqual(150);
  const screen = lines.slice(0, 30).join('\n');
  expect(screen).toContain('npm ci && npm run demo');
  expect(screen).toContain('npm ci && npm test');
});

test('no page is without a heading of the first level, or has two', () => {
  const headings = [...written.slice(0, 3), ...pages].map((path) => {
    const text = readFileSync(path, 'utf8').replace(/^```[\s\S]*?^```/gm, '');
    return [path, (text.match(/^# /gm) ?? []).length];
  });
  expect(headings.filter(([, count]) => count !== 1)).toEqual([]);
});
