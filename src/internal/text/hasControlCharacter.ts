// Made once: bundlers write these as calls of RegExp, which would be made again for each text.
const control = /\p{Control}/u;
const controlBesideLines = /(?![\t\n])\p{Control}/u;

/**
 * Tells whether a text holds a C0 or C1 control character or DEL.
 *
 * @param options `multiline`: tab and newline are allowed, a carriage return is not
 */
export function hasControlCharacter(text: string, options: { readonly multiline: boolean }): boolean {
  return options.multiline ? controlBesideLines.test(text) : control.test(text);
}
