import type { MissingFact, RuleContext } from '../rule.js';
import { missingList } from './missingList.js';

/** Whether a provider is among the parties; what is missing where that is not known. */
export function hasProvider(context: RuleContext): boolean | readonly MissingFact[] {
  const { index } = context;
  const parties = index.list('party');
  if (parties.some(({ kind }) => kind === 'provider')) return true;
  const unstated = parties.find(({ kind }) => kind == null);
  const list = missingList(context, 'parties');
  const missing = [
    ...(list === undefined ? [] : [list]),
    ...(unstated === undefined
      ? []
      : [{ code: 'party.kind', pointer: index.pointerOf({ kind: 'party', id: unstated.id }) ?? '' }]),
  ];
  return missing.length > 0 && missing;
}
