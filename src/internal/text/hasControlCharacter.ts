/**
 * Tells whether a text holds a C0 or C1 control character or DEL.
 *
 * @param options `multiline`: tab and newline are allowed, a carriage return is not
 */
export function hasControlCharacter(text: string, options: { readonly multiline: boolean }): boolean {
  return options.multiline ? /(?![\t\n])\p{Control}/u.test(text) : /\p{Control}/u.test(text);
}
