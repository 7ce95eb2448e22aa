import { readFileSync } from 'node:fs';

/** What a file holds, or why it cannot be read. */
export type FileText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly complaint: string };

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'reading it is not permitted',
  EPERM: 'reading it is not permitted',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not UTF-8 text',
};

/** Reads a file of UTF-8 text. */
export function readText(path: string): FileText {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) };
  } catch (error) {
    const code = (error as { readonly code?: string }).code ?? '';
    const reason = Object.hasOwn(reasons, code) ? reasons[code] : `reading it failed (${code})`;
    return { ok: false, complaint: `Cannot read ${path}: ${reason}.` };
  }
}
