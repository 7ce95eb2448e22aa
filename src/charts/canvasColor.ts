/** Colors that mean something to a page mean nothing to a canvas: a gray with 4.5 on white, and no color. */
export const canvasColor = (color: string): string =>
  color === 'none' ? 'transparent' : color.startsWith('#') ? color : '#767676';
