// Brings the page of the numbers up to date: node test/docs/writeNumbers.mjs
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('vitest', ['run', 'test/docs/numbersPage.test.ts', '--reporter=dot'], {
  env: { ...process.env, WRITE_DOCS: '1' },
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
