import { recordConflict } from '../../../../src/gaps/rules/tool/recordConflict.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Tool, ToolPurpose } from '../../../../src/services/agreements/model.js';
import { documentWith } from '../../documents.js';

export const rule = recordConflict;

const key = 'tool/record-conflict|tool-purpose:ticketing';
const desk = (id: string, systemOfRecordFor?: ToolPurpose[], purpose: ToolPurpose = 'ticketing'): Tool => ({
  id,
  name: id,
  purpose,
  systemOfRecordFor,
});
const open = (...tools: Tool[]): OperatingModel => documentWith({ tools });
const closed = (...tools: Tool[]): OperatingModel => ({
  ...open(...tools),
  completeCollections: [{ collection: 'tools' }],
});

export const tests: RuleTests = {
  failing: [
    {
      name: 'two, in an open list',
      model: open(desk('a', ['ticketing']), desk('b', ['ticketing'])),
      failures: [
        {
          key,
          severity: 'medium',
          messageId: 'several',
          data: { systems: 2 },
          message: '2 tools are the system of record for ticketing.',
        },
      ],
    },
    {
      name: 'two, one of them for something else, and one not assessed',
      model: open(desk('a', ['ticketing']), desk('b', ['ticketing'], 'other'), desk('c')),
      failures: [{ key, data: { systems: 2 } }],
    },
    {
      name: 'none',
      model: closed(desk('a', []), desk('b', [])),
      failures: [{ key, messageId: 'none', message: 'No tool is the system of record for ticketing.' }],
    },
    {
      name: 'none of one purpose, one of another',
      model: closed(desk('a', []), desk('b', ['identity'], 'identity')),
      failures: [{ key }],
    },
  ],
  passing: [
    { name: 'one', model: closed(desk('a', ['ticketing']), desk('b', [])) },
    { name: 'one that mainly serves something else', model: closed(desk('a', []), desk('b', ['ticketing'], 'other')) },
    {
      name: 'the list is complete for the purpose',
      model: {
        ...open(desk('a', ['ticketing'])),
        completeCollections: [{ collection: 'tools', subjects: ['tool-purpose:ticketing'] }],
      },
    },
  ],
  unknown: [
    { name: 'one, in an open list', model: open(desk('a', ['ticketing'])), missing: ['tools'] },
    { name: 'none, in an open list', model: open(desk('a', [])), missing: ['tools'] },
    { name: 'not assessed', model: closed(desk('a')), missing: ['tool.systemOfRecordFor'] },
    {
      name: 'one, and another tool not assessed',
      model: closed(desk('a', ['ticketing']), { id: 'b', name: 'b' }),
      missing: ['tool.systemOfRecordFor'],
    },
  ],
  notApplicable: [
    { name: 'no tools', model: documentWith({ tools: [] }) },
    { name: 'tools for other things', model: closed(desk('a', [], 'other')) },
  ],
  example: {
    failing: closed(desk('a', ['ticketing']), desk('b', ['ticketing'])),
    fixed: closed(desk('a', ['ticketing']), desk('b', [])),
  },
};
