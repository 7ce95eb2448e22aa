import type { OperatingModel } from '../../../src/operating-model/model.js';
import { lettersByActivity } from './checks.js';
import type { Found, Letters } from './checks.js';
import { peer } from './load.js';

interface Result {
  readonly code: string | number;
  readonly path: readonly (string | number)[];
}
interface Spectral {
  readonly setRuleset: (ruleset: object) => void;
  readonly run: (document: object) => Promise<readonly Result[]>;
}
interface Core {
  readonly Spectral: new () => Spectral;
  readonly Document: new (text: string, parser: unknown) => { readonly data: unknown };
}
interface Parsers {
  readonly Json: unknown;
}
interface Message {
  readonly message: string;
  readonly path?: readonly (string | number)[];
}

/** Which rows lack a letter; the letters of a document are counted once, whatever number of rules asks. */
function lacking(letter: keyof Letters): (model: OperatingModel) => Message[] {
  return (model) => {
    const letters = counted.get(model) ?? lettersByActivity(model);
    counted.set(model, letters);
    return (model.activities ?? []).flatMap(({ id }, position) =>
      letters.get(id)?.[letter] === 0 ? [{ message: 'Nobody.', path: ['activities', position] }] : [],
    );
  };
}
const counted = new WeakMap<OperatingModel, Map<string, Letters>>();

const ruleset = {
  rules: {
    'raci/no-accountable': { given: '$', resolved: false, then: { function: lacking('accountable') } },
    'raci/no-responsible': { given: '$', resolved: false, then: { function: lacking('responsible') } },
    'own/service-no-owner': {
      given: '$.services[*]',
      resolved: false,
      then: {
        field: 'ownerRoleId',
        function: (owner: unknown): Message[] => (owner === null ? [{ message: 'Nobody.' }] : []),
      },
    },
  },
};

/**
 * Text to findings by Spectral: its JSON parser with places, and a ruleset of the three checks with functions of their own. It does
 * not check the text against a schema. Undefined where it is not installed.
 */
export function spectral(): ((text: string) => Promise<Found>) | undefined {
  const core = peer<Core>('@stoplight/spectral-core');
  const parsers = peer<Parsers>('@stoplight/spectral-parsers');
  if (core === undefined || parsers === undefined) return undefined;
  const linter = new core.Spectral();
  linter.setRuleset(ruleset);
  return async (text) => {
    const document = new core.Document(text, parsers.Json);
    const results = await linter.run(document);
    const model = document.data as OperatingModel; // the text is one
    const subject = ([list, position]: Result['path']) =>
      list === 'services'
        ? `service:${model.services?.[Number(position)]?.id}`
        : `activity:${model.activities?.[Number(position)]?.id}`;
    return results.map(({ code, path }) => `${code} ${subject(path)}`).sort();
  };
}
