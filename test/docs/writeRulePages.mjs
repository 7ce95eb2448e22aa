// Brings the pages of the rules up to date: node test/docs/writeRulePages.mjs
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('vitest', ['run', 'test/docs/rulePages.test.ts', '--reporter=dot'], {
  env: { ...process.env, WRITE_DOCS: '1' },
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
