const zero = 48;

/** The whole number written by exactly `count` ASCII digits of `text` from index `at`; -1 where one of them is no digit. */
export function digitsAt(text: string, at: number, count: number): number {
  let value = 0;
  for (let index = at; index < at + count; index++) {
    const digit = text.charCodeAt(index) - zero;
    // Beyond the end the code is NaN, which fails this test as any letter does.
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}
