import { factAt } from '../../gaps/lookups/factAt.js';
import { missingList } from '../../gaps/lookups/missingList.js';
import { oneOfEach } from '../../gaps/lookups/oneOfEach.js';
import type { MissingFact, RuleContext } from '../../gaps/rule.js';
import { internalPeople } from './internalPeople.js';
import type { Derivation, Derive } from './model.js';

/** The people of internal parties may be all listed although those of providers are not. */
function openPeople(context: RuleContext): readonly MissingFact[] {
  const inside = context.index.list('party').filter(({ kind }) => kind === 'internal');
  const facts = inside.flatMap(({ id }) => missingList(context, 'people', { kind: 'party', id }) ?? []);
  return inside.length > 0 ? facts : internalPeople(context).more;
}

function internalFte(context: RuleContext): Derivation {
  const { certain, possible } = internalPeople(context);
  const silent = certain.filter(({ fte }) => fte === undefined);
  const missing = [
    ...openPeople(context),
    ...possible.values(),
    ...silent.map(({ id }) => factAt(context, 'person', id, 'fte')),
  ];
  const sum = certain.reduce((total, { fte }) => total + (fte ?? 0), 0);
  const value = Math.round(sum * 1e6) / 1e6; // without the noise of sums of decimals
  return {
    value: missing.length > 0 ? undefined : value,
    measured: { name: 'full-time equivalents of internal people', value, unit: 'fte' },
    evidence: certain.map(({ id }) => context.index.pointerOf({ kind: 'person', id }) ?? ''),
    missing: oneOfEach(missing),
  };
}

/** `internalItFte`: the sum of `fte` of internal people who are there at the date, of the whole organization. */
export const internalItFte: Derive = ({ context }) => context.once('profile/internal fte', () => internalFte(context));
