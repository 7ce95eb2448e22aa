import type { RaciLetter, RaciSemantic } from './model.js';

/** The letters of each preset with their meaning, in the order in which cells are written. */
const presets: ReadonlyMap<string, string> = new Map([
  ['raci', 'R does-work,A owns-outcome,C consulted,I informed'],
  ['rasci', 'R does-work,A owns-outcome,S supports,C consulted,I informed'],
  ['raci-vs', 'R does-work,A owns-outcome,V verifies,S signs-off,C consulted,I informed'],
  ['cairo', 'R does-work,A owns-outcome,C consulted,I informed,O omitted'],
  ['daci', 'D drives,A owns-outcome,C consulted,I informed'],
  ['rapid', 'R recommends,A signs-off,P does-work,I consulted,D owns-outcome'],
]);

/** The letters of a preset without the words that they stand for, which are not needed to count; undefined where there is no such preset. */
export function presetLetters(id: string): Omit<RaciLetter, 'label'>[] | undefined {
  return presets
    .get(id)
    ?.split(',')
    .map((text) => ({ letter: text[0] as string, semantics: [text.slice(2) as RaciSemantic] }));
}
