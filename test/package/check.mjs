// The package as it would be published: its exports, its files, its dependencies, its declarations.
import { execFileSync } from 'node:child_process';
import { globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { toJsonSchema } from '../../dist/schemas/index.js';
import { schemaFiles, withoutDescriptions } from './schemaFiles.mjs';

const problems = [];
const expect = (holds, message) => holds || problems.push(message);
const run = (command, ...args) => {
  try {
    return execFileSync(command, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    problems.push(`${command} ${args.join(' ')}\n${error.stdout}${error.stderr}`);
    return '';
  }
};

const pkg = JSON.parse(readFileSync('package.json', 'utf8'));
const rooms = readdirSync('src')
  .filter((name) => name !== 'internal' && statSync(`src/${name}`).isDirectory())
  .sort();
const subpaths = Object.keys(pkg.exports)
  .filter((path) => path !== '.' && !path.endsWith('.json'))
  .map((path) => path.slice(2))
  .sort();
expect(String(subpaths) === String(rooms), `exports are ${subpaths}, the rooms are ${rooms}`);
expect(String(Object.keys(pkg.typesVersions['*']).sort()) === String(rooms), 'typesVersions does not name every room');
expect(Object.keys(pkg.dependencies).length === 4, 'there are four runtime dependencies');
expect(
  pkg.scripts.install === undefined && pkg.scripts.postinstall === undefined && pkg.scripts.prepare === undefined,
  'no install scripts',
);

const [packed] = JSON.parse(run('npm', 'pack', '--dry-run', '--json') || '[{"files":[]}]');
for (const { path } of packed.files) {
  expect(
    /^(?:dist\/|src\/|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/.test(path),
    `packed, and should not be: ${path}`,
  );
}

// What a calculation costs must not hold zod: the rooms' own modules never load it.
for (const room of rooms.filter((name) => name !== 'schemas')) {
  const reached = new Set();
  const follow = (file) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const [, target] of readFileSync(file, 'utf8').matchAll(/(?:from|import) ?"([^"]+)"/g)) {
      if (target === 'zod') problems.push(`comanaged/${room} loads zod by way of ${file}`);
      if (target.startsWith('node:')) problems.push(`${file} loads ${target}`);
      if (target.startsWith('.')) follow(new URL(target, `file:///${file}`).pathname.slice(1));
    }
  };
  follow(`dist/${room}/index.js`);
}
// The JSON Schema files are what toJsonSchema prints now, and descriptions beside; made again they are the same.
for (const { name, target, text } of schemaFiles(toJsonSchema)) {
  const shipped = readFileSync(`dist/schemas/${name}`, 'utf8');
  expect(pkg.exports[`./schemas/${name}`] === `./dist/schemas/${name}`, `exports do not name ${name}`);
  expect(shipped === text, `dist/schemas/${name} is not current: run npm run build`);
  const printed = withoutDescriptions(toJsonSchema({ target }));
  expect(
    isDeepStrictEqual(withoutDescriptions(JSON.parse(shipped)), printed),
    `${name} says what toJsonSchema does not`,
  );
}
for (const file of globSync('dist/**/*.map')) {
  expect(!/"(?:file:|\/)[^"]*\/src\//.test(readFileSync(file, 'utf8').slice(0, 2_000)), `${file} holds a local path`);
}

run('publint', '--strict');
run('attw', '--pack', '.', '--profile', 'node16', '--format', 'ascii');
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log(`package: ${rooms.length} subpaths, ${packed.files.length} files`);
