/** Code and path of the error that a call ends in; undefined where it does not. */
export function refusal(call: () => unknown): readonly [code: string, path: string] | undefined {
  try {
    call();
  } catch (error) {
    const { code, path } = error as { code: string; path: string };
    return [code, path];
  }
  return undefined;
}
