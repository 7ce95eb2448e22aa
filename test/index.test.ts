import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as root from '../src/index.js';

const rooms = readdirSync('src').filter((name) => name !== 'internal' && statSync(`src/${name}`).isDirectory());

/** The names that a file exports, types included. */
function exportedNames(file: string): string[] {
  const lists = readFileSync(file, 'utf8').matchAll(/export (?:type )?\{([^}]*)\} from/g);
  return [...lists]
    .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()))
    .filter((name) => name !== '');
}

describe('the root', () => {
  const names = exportedNames('src/index.ts');

  test.each(rooms)('exports every name of %s', async (room) => {
    expect(names).toEqual(expect.arrayContaining(exportedNames(`src/${room}/index.ts`)));
    const values = (await import(`../src/${room}/index.ts`)) as Record<string, unknown>;
    for (const [name, value] of Object.entries(values)) expect((root as Record<string, unknown>)[name]).toBe(value);
  });

  test('exports no name twice and no name of its own beside the error', () => {
    expect(new Set(names).size).toBe(names.length);
    const others = new Set(rooms.flatMap((room) => exportedNames(`src/${room}/index.ts`)));
    expect(names.filter((name) => !others.has(name))).toEqual([
      'ComanagedError',
      'errorCodes',
      'isComanagedError',
      'ErrorCode',
    ]);
  });
});
