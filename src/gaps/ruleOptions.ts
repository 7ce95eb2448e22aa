/** Where a default comes from: a source of the rule, the house, or nowhere: then nothing is judged by it until the caller sets it. */
export type OptionBasis = 'source' | 'house-default' | 'caller';

interface CommonOption {
  /** What it decides, English, with its unit. */
  readonly description: string;
  /** Where the default comes from. */
  readonly basis: OptionBasis;
}

/** A number: whole, any, a share of 0 to 1, or whole days. */
export interface NumberOption extends CommonOption {
  readonly type: 'integer' | 'number' | 'rate' | 'days';
  /** Least value; absent: 0. */
  readonly min?: number;
  /** Greatest value; absent: 1 for a rate, else none. */
  readonly max?: number;
  /** Value where nobody sets it; null: none. */
  readonly default: number | null;
}

/** Yes or no. */
export interface BooleanOption extends CommonOption {
  readonly type: 'boolean';
  /** Value where nobody sets it. */
  readonly default: boolean;
}

/** One of some words. */
export interface ChoiceOption extends CommonOption {
  readonly type: 'one-of';
  /** The words. */
  readonly values: readonly string[];
  /** Value where nobody sets it. */
  readonly default: string;
}

/** Any number of words, each at most once. */
export interface ListOption extends CommonOption {
  readonly type: 'list';
  /** The words allowed; absent: any. */
  readonly values?: readonly string[];
  /** Value where nobody sets it. */
  readonly default: readonly string[];
}

/** What an option of a rule takes. */
export type RuleOption = NumberOption | BooleanOption | ChoiceOption | ListOption;
/** The options of a rule by name. */
export type RuleOptions = Readonly<Record<string, RuleOption>>;

/** The value that an option has in the end. */
export type OptionValue<O extends RuleOption> = O extends BooleanOption
  ? boolean
  : O extends ListOption
    ? readonly string[]
    : O extends ChoiceOption
      ? O['values'][number]
      : O extends { readonly default: null }
        ? number | null
        : number;

/** The values that the options of a rule have in the end. */
export type OptionValues<S extends RuleOptions> = { readonly [Name in keyof S]: OptionValue<S[Name]> };

/** A value of an option as it is written in a configuration. */
export type StatedOption = number | boolean | string | readonly string[] | null;
