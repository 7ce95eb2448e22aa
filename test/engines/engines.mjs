// The other engines: those of the registry, installed on demand below temp/engines, and those that a machine has.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

const platform = `${process.platform}-${process.arch}`;
const deno = `@deno/${platform}${process.platform === 'linux' ? '-glibc' : ''}`;
const bun = `@oven/bun-${platform.replace('arm64', 'aarch64')}`;

const engines = [
  ...[20, 22, 24, 26].map((major) => ({
    name: `Node ${major}`,
    folder: String(major),
    spec: `node-${platform}@${major}`,
    file: `node-${platform}/bin/node`,
    args: [],
  })),
  {
    name: 'Deno',
    folder: 'deno',
    spec: `${deno}@2`,
    file: `${deno}/deno`,
    args: ['run', '--allow-read=.', '--no-prompt', '--no-lock', '--cached-only'],
    env: { DENO_DIR: 'temp/engines/deno/cache', DENO_NO_UPDATE_CHECK: '1' },
  },
  { name: 'Bun', folder: 'bun', spec: `${bun}@1`, file: `${bun}/bin/bun`, args: ['--no-install'] },
];

/** Engines without the API of Node, from packages of a system: they run one classic script. A page prints by its document. */
const scriptEngines = [
  { name: 'SpiderMonkey (gjs)', binaries: ['gjs'], args: () => [], packages: 'gjs' },
  {
    name: 'JavaScriptCore (jsc)',
    binaries: ['jsc'],
    args: () => [],
    asks: ['-e', ''], // it tells no version
    packages: 'libjavascriptcoregtk-4.0-bin',
  },
  {
    name: 'Chromium',
    binaries: ['chromium', 'chromium-browser', 'google-chrome'],
    args: () => [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--user-data-dir=${freshFolder('temp/engines/chromium')}`,
      '--dump-dom',
    ],
    isPage: true,
    packages: 'chromium',
  },
];

/** An empty folder. */
function freshFolder(path) {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  return resolve(path);
}

/** The binary of an engine; undefined where the registry does not give one for this machine. */
function installed({ folder, spec, file }) {
  const home = `temp/engines/${folder}`;
  const binary = `${home}/node_modules/${file}`;
  if (!existsSync(binary)) {
    mkdirSync(home, { recursive: true });
    const quiet = ['--no-save', '--no-audit', '--no-fund', '--loglevel', 'error'];
    try {
      execFileSync('npm', ['install', ...quiet, '--prefix', home, spec], { stdio: 'ignore' });
    } catch {
      return undefined;
    }
  }
  return existsSync(binary) ? binary : undefined;
}

/** What a binary says of itself; undefined where it does not start on this machine. */
function versionOf(name, binary, asks = ['--version']) {
  try {
    const said = execFileSync(binary, asks, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 60_000,
    });
    return `${name.replace(/ \d+$/, '')} ${/\d+(?:\.\d+)+/.exec(said)?.[0] ?? ''}`.trimEnd();
  } catch {
    return undefined;
  }
}

/** Every other engine with its binary, arguments and version; without a version it is absent. */
export function otherEngines() {
  return engines
    .filter(({ name }) => name !== `Node ${process.versions.node.split('.')[0]}`)
    .map((engine) => {
      const binary = installed(engine);
      return { ...engine, binary, version: binary && versionOf(engine.name, binary) };
    });
}

/** Every engine that runs a script, with its binary, arguments and version; without a version it is absent. */
export function engineScripts() {
  return scriptEngines.map(({ binaries, ...engine }) => {
    const found = binaries.map((binary) => ({ binary, version: versionOf(engine.name, binary, engine.asks) }));
    return { ...engine, ...(found.find(({ version }) => version !== undefined) ?? {}) };
  });
}
