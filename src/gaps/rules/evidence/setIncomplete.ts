import { evidenceKinds } from '../../../governance/records/model.js';
import { defineRule } from '../../defineRule.js';
import { evidenceOf } from '../../lookups/entriesOf.js';
import { missingList } from '../../lookups/missingList.js';
import type { Rule } from '../../rule.js';

/** The set that a service should have: the first eight kinds of evidence. */
const wanted = evidenceKinds.slice(0, 8);

/**
 * `evidence/set-incomplete`: it was looked for evidence about a service, and some is not there.
 *
 * Only evidence counts: a field such as the owner says what is so, not that somebody has made sure. Old evidence counts too; that it has
 * lapsed is the matter of another rule.
 */
export const evidenceSetIncomplete: Rule = /* @__PURE__ */ defineRule({
  id: 'evidence/set-incomplete',
  title: 'Evidence about a service is missing',
  rationale:
    'Who decides about a service without evidence decides by taste, and learns in the next outage what was missing.',
  subject: 'service',
  severity: 'medium',
  sources: ['operating-models'],
  release: 'first',
  needs: ['evidence'],
  messages: {
    missing: 'Evidence about {name} is missing: {kinds} ({missingKinds} of {wantedKinds} kinds).',
    unknown: 'Not known whether the evidence about {name} is complete.',
  },
  remediation: 'Collect the evidence about {name} that is missing: {kinds}.',
  judge: (subject, context) => {
    const entries = evidenceOf(context, subject);
    const sought = new Set(entries.map(({ kind }) => kind));
    const proven = new Set(entries.filter(({ outcome = 'passed' }) => outcome === 'passed').map(({ kind }) => kind));
    const silent = missingList(context, 'evidence', subject);
    const isMissing = (kind: (typeof wanted)[number]) =>
      !proven.has(kind) && (sought.has(kind) || silent === undefined);
    const missing = wanted.filter(isMissing);
    if (missing.length > 0) {
      const data = {
        wantedKinds: wanted.length,
        missingKinds: missing.length,
        kinds: missing.map((kind) => kind.replaceAll('-', ' ')).join(', '),
      };
      return { fail: [{ messageId: 'missing', data }] };
    }
    return silent === undefined || wanted.every((kind) => proven.has(kind)) ? 'pass' : { unknown: [silent] };
  },
});
