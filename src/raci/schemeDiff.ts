import { compareText } from '../internal/text/compareText.js';
import type { MeaningChange, OptionChange, SchemeChange } from './diff.js';
import type { DiffSide } from './diffSide.js';
import type { RaciInput } from './input.js';
import { raciSemantics } from './model.js';
import type { RaciSemantic } from './model.js';

/** Another id of the scheme. */
export function schemeChanges(before: RaciInput, after: RaciInput): SchemeChange[] {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-conversion -- it is one where the scheme was not parsed
  const idOf = ({ raciScheme }: RaciInput) => String(raciScheme?.id ?? 'raci');
  const [was, is] = [idOf(before), idOf(after)];
  return was === is ? [] : [{ before: was, after: is }];
}

/** Letters with another meaning. */
export function meaningChanges(before: DiffSide, after: DiffSide): MeaningChange[] {
  const meanings = ({ letters }: DiffSide) =>
    new Map(
      letters.map(({ letter, semantics }): [string, RaciSemantic[]] => [
        String(letter),
        semantics.filter((semantic) => raciSemantics.includes(semantic)).sort(compareText),
      ]),
    );
  const [earlier, later] = [meanings(before), meanings(after)];
  const letters = [...new Set([...earlier.keys(), ...later.keys()])].sort(compareText);
  return letters
    .map((letter) => ({ letter, before: earlier.get(letter) ?? null, after: later.get(letter) ?? null }))
    .filter((change) => change.before?.join() !== change.after?.join());
}

/** Another statement of what the accountable does. */
export function optionChanges(before: RaciInput, after: RaciInput): OptionChange[] {
  const stated = ({ raciScheme }: RaciInput) => {
    const value: unknown = raciScheme?.accountableImpliesResponsible;
    return typeof value === 'boolean' ? value : null;
  };
  const [was, is] = [stated(before), stated(after)];
  return was === is ? [] : [{ option: 'accountableImpliesResponsible', before: was, after: is }];
}
