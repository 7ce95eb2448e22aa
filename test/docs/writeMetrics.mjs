// Brings the page of the metrics up to date: node test/docs/writeMetrics.mjs
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('vitest', ['run', 'test/docs/metricsPage.test.ts', '--reporter=dot'], {
  env: { ...process.env, WRITE_DOCS: '1' },
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
