import type { Rule } from '../../rule.js';
import { manualOnly } from './manualOnly.js';
import { noPlainDescription } from './noPlainDescription.js';
import { noRunbook } from './noRunbook.js';
import { staleDocument } from './stale.js';

/** The rules of the group `docs` for everyday work. */
export const docsRules: readonly Rule[] = [noRunbook, staleDocument];

/** The other rules of the group `docs`. */
export const laterDocsRules: readonly Rule[] = [noPlainDescription, manualOnly];
