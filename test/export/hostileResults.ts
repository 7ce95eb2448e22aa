import { assess } from '../../src/assessment/assess.js';
import type { AudienceResult } from '../../src/assessment/forAudience.js';
import { englishWords } from '../../src/export/index.js';
import type { ExportOptions, ReportWords } from '../../src/export/index.js';
import { defineRule } from '../../src/gaps/defineRule.js';
import { detectGaps } from '../../src/gaps/detectGaps.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import { raciMatrix } from '../../src/raci/raciMatrix.js';
import { coreRules } from '../gaps/coreRules.js';

/** A document with a text in every name that a report can show; numbers keep the names apart. */
function modelWith(text: string): OperatingModel {
  const name = (number: number) => `${text} ${number}`;
  return {
    id: 'mills',
    name: name(0),
    parties: [
      { id: 'us', name: name(1) },
      { id: 'msp', name: name(2) },
    ],
    people: [{ id: 'ada', name: name(3) }],
    roles: [{ id: 'lead', name: name(4), holders: ['ada'] }],
    services: [
      { id: 'erp', name: name(5), ownerRoleId: null },
      { id: 'mail', name: name(6) },
    ],
    activities: [
      { id: 'backup', name: name(7), section: name(8) },
      { id: 'alerts', name: name(9) },
      { id: 'open', name: name(10) },
    ],
    assignments: [
      { activityId: 'backup', assignee: { kind: 'party', id: 'us' }, responsibility: 'C' },
      { activityId: 'backup', assignee: { kind: 'party', id: 'msp' }, responsibility: 'I' },
      { activityId: 'alerts', assignee: { kind: 'role', id: 'lead' }, responsibility: 'A' },
      { activityId: 'alerts', assignee: { kind: 'person', id: 'ada' }, responsibility: 'R' },
      { activityId: 'gone', assignee: { kind: 'person', id: 'ada' }, responsibility: 'R' },
    ],
    partialCollections: [{ collection: 'assignments', subjects: ['activity:open'] }],
  };
}

/** A rule that says a text of the document and of its own in message, remedy and data. */
const saying = (text: string) =>
  defineRule({
    id: 'acme/saying',
    title: text,
    rationale: text,
    subject: 'service',
    severity: 'medium',
    sources: [text],
    needs: [`service.${text}`],
    messages: { said: `${text} {name} {what}`, unknown: text },
    remediation: `${text} {name} {what}`,
    judge: ({ pointer }) => ({
      fail: [
        {
          messageId: 'said',
          data: { what: text },
          related: [{ subject: { kind: 'service', id: 'erp' }, pointer, note: text }],
        },
      ],
    }),
  });

/** Every text that a caller of an export can give. */
export const hostileOptions = (text: string): Pick<ExportOptions, 'aliases' | 'messages' | 'words'> => ({
  aliases: { ada: text },
  messages: { 'own/service-no-owner': { none: `${text} {name}`, remediation: text } },
  words: Object.fromEntries(Object.keys(englishWords).map((word) => [word, `${text} {count} {asOf}`])) as ReportWords,
});

/** An assessment with the findings of few rules: what every rule says of a half document would only repeat the same names. */
function shortAssessment(model: OperatingModel): AudienceResult {
  const gaps = detectGaps(model, { asOf: '2026-09-01', rules: coreRules });
  return { ...assess(model, { asOf: '2026-09-01' }), gaps };
}

/** Results of each kind with a text in every name. */
export const hostileResults: readonly (readonly [string, (text: string) => AudienceResult])[] = [
  ['a matrix', (text) => raciMatrix(modelWith(text))],
  ['a gap report', (text) => detectGaps(modelWith(text), { asOf: '2026-09-01', rules: [saying(text)] })],
  ['an assessment', (text) => shortAssessment(modelWith(text))],
];
