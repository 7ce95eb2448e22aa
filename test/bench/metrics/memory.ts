import { rounded } from '../timing.js';
import { ownMonths } from './monthRows.js';
import { held } from './rows.js';
import type { Row } from './rows.js';
import { incidents } from './workload.js';

const million = 1_000_000;
const most = 24;

/** Bytes a record by which the memory of this process grows at most while a million records are summarized by month. */
export function ownMemory(): number {
  const records = incidents(million);
  ownMonths(records.slice(0, 50_000));
  const peak = () => process.resourceUsage().maxRSS * 1024;
  const before = peak();
  ownMonths(records);
  return (peak() - before) / million;
}

/** What a process of its own has measured. */
export function memoryRow(output: string): Row {
  const bytes = Number(output);
  return ['1,000,000 incidents by month, beyond the records, peak', rounded(bytes, 1), most, held(bytes <= most)];
}
