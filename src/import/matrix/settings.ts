import { checkOptions } from '../../internal/check.js';
import { ComanagedError } from '../../internal/errors.js';
import { defaultSeverities } from '../../operating-model/model.js';
import { compileScheme } from '../../raci/compileScheme.js';
import type { RaciFromTableOptions } from './model.js';
import { optionChecks } from './optionChecks.js';

/** How much of a table is read where the caller says nothing; house defaults. */
export const defaultRaciTableLimits: {
  readonly textLength: number;
  readonly rows: number;
  readonly cells: number;
  readonly problems: number;
} = Object.freeze({ textLength: 20_000_000, rows: 200_000, cells: 2_000_000, problems: 1_000 });

type Given<Name extends keyof RaciFromTableOptions> = NonNullable<RaciFromTableOptions[Name]>;

/** The options of an import with their defaults; the others have none. */
export interface Settings extends Pick<
  RaciFromTableOptions,
  'format' | 'delimiter' | 'layout' | 'scheme' | 'section' | 'name'
> {
  readonly aliases: Given<'aliases'>;
  readonly parties: Given<'parties'>;
  readonly roles: Given<'roles'>;
  readonly teams: Given<'teams'>;
  readonly people: Given<'people'>;
  readonly merges: Given<'merges'>;
  readonly columnsAre: Given<'columnsAre'>;
  readonly severities: Given<'severities'>;
  readonly sites: Given<'sites'>;
  readonly limits: typeof defaultRaciTableLimits;
}

/**
 * The options of an import with their defaults.
 *
 * @throws `unknown-option`, `invalid-option`
 */
export function importSettings(options: RaciFromTableOptions, isForText: boolean): Settings {
  checkOptions(
    options,
    'options',
    optionChecks.map(([name]) => name),
  );
  for (const [name, accepts, wanted] of optionChecks) {
    if (options[name] !== undefined && !accepts(options[name])) throw invalid(name, wanted);
  }
  for (const name of ['format', 'delimiter'] as const) {
    if (!isForText && options[name] !== undefined) throw invalid(name, 'absent where the input is no text');
  }
  if (isForText && options.merges !== undefined) throw invalid('merges', 'absent where the input is a text');
  const letters = compileScheme(options.scheme).letters.map(({ letter }) => letter);
  if (options.aliases?.some(({ letter }) => !letters.includes(letter)) === true) {
    throw invalid('aliases', 'words for letters of the scheme');
  }
  return {
    ...options,
    aliases: options.aliases ?? [],
    parties: options.parties ?? [],
    roles: options.roles ?? [],
    teams: options.teams ?? [],
    people: options.people ?? [],
    merges: options.merges ?? [],
    columnsAre: options.columnsAre ?? 'parties',
    severities: options.severities ?? defaultSeverities,
    sites: options.sites ?? [],
    limits: importLimits(options.limits ?? {}),
  };
}

function importLimits(stated: Given<'limits'>): typeof defaultRaciTableLimits {
  checkOptions(stated, 'limits', Object.keys(defaultRaciTableLimits));
  const limitOf = (name: keyof typeof defaultRaciTableLimits): number => {
    const limit = stated[name] ?? defaultRaciTableLimits[name];
    if (limit !== Infinity && (!Number.isSafeInteger(limit) || limit < 0)) {
      throw invalid(`limits/${name}`, 'a whole number >= 0, or Infinity');
    }
    return limit;
  };
  return {
    textLength: limitOf('textLength'),
    rows: limitOf('rows'),
    cells: limitOf('cells'),
    problems: limitOf('problems'),
  };
}

function invalid(path: string, wanted: string): ComanagedError {
  return new ComanagedError('invalid-option', path, `${path} must be ${wanted}.`);
}
