// Writes every ts block of README, docs, examples and doc comments as a test; an expression followed by `// => value` becomes a check.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import ts from 'typescript';

const out = 'test/.docs';

/** `comanaged/x` is the source of that room, so that docs are checked without a build. */
function toSource(code) {
  return code.replace(
    /from 'comanaged(?:\/([a-z-]+))?'/g,
    (_, room) => `from '../../src/${room === undefined ? '' : `${room}/`}index.js'`,
  );
}

/** The value that the comments right after a statement promise: `// => value`, going on over comment lines that are indented. */
function promised(after) {
  const remark = /^;? *\/\/(?! =>)[^\n]*\n/; // on the line of the statement itself
  const lines = after
    .replace(remark, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (!lines[0]?.startsWith('// =>')) return undefined;
  const value = [lines[0].slice('// =>'.length)];
  for (const line of lines.slice(1)) {
    if (!line.startsWith('//   ')) break;
    value.push(line.slice(2));
  }
  return value.join(' ').trim();
}

/** The statements of a block: imports, and the body with its promises as checks. */
function toTest(block) {
  const file = ts.createSourceFile('block.ts', block, ts.ScriptTarget.Latest, true);
  const imports = [];
  const body = [];
  let checks = 0;
  file.statements.forEach((statement, at) => {
    const code = statement.getText(file);
    if (ts.isImportDeclaration(statement)) return imports.push(toSource(code));
    const value = promised(block.slice(statement.getEnd(), file.statements[at + 1]?.getStart(file) ?? block.length));
    if (value === undefined) return body.push(code);
    if (!ts.isExpressionStatement(statement)) throw new Error(`"// =>" after something that has no value:\n${code}`);
    checks += 1;
    return body.push(`expect(${statement.expression.getText(file)}).toEqual(${value});`);
  });
  const written = (block.match(/^\/\/ =>/gm) ?? []).length;
  if (written !== checks) throw new Error(`${written} promises are written, ${checks} were found:\n${block}`);
  return { imports, body };
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const pages = ['README.md', ...globSync('docs/**/*.md', { exclude: ['docs/api/**'] }), ...globSync('examples/**/*.md')];
let count = 0;
for (const file of [...pages, ...globSync('src/**/*.ts')].filter((path) => existsSync(path)).sort()) {
  const blocks = [...readFileSync(file, 'utf8').matchAll(/^( \* |)```ts\n([\s\S]*?)^\1```/gm)];
  for (const [at, [, margin, raw]] of blocks.entries()) {
    const { imports, body } = toTest(margin === '' ? raw : raw.replaceAll(/^ \* ?/gm, ''));
    const name = `${file} block ${at + 1}`;
    const lines = [
      "import { expect, test } from 'vitest';",
      ...imports,
      `test(${JSON.stringify(name)}, () => {`,
      ...body,
      '});',
      '',
    ];
    writeFileSync(`${out}/${file.replaceAll(/[/.]/g, '_')}_${at + 1}.test.ts`, lines.join('\n'));
    count += 1;
  }
}
console.log(`docs: ${count} blocks`);
