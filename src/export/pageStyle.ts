/** The one style of a page: a constant, so that a policy can name it by its hash. Colors are left to the browser, light or dark. */
export const pageStyle: string =
  ':root{color-scheme:light dark}' +
  'body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:75rem;padding:1rem}' +
  'table{border-collapse:collapse;margin:1rem 0}' +
  'caption{font-weight:bold;padding:.25rem 0;text-align:start}' +
  'td,th{border:1px solid;padding:.25rem .5rem;text-align:start;vertical-align:top}' +
  'figure{margin:1rem 0}' +
  '.cm-heatmap{display:block;width:100%}' +
  '@media print{body{max-width:none;padding:0}}';

/** The hash of the style of pages that `toHtmlPage` makes, for `style-src` of a content security policy. */
export const pageStyleHash: string = 'sha256-Y6vJ+4INI99R3uWPmnZvBQB97wm2arrrKjqdJGNawZo=';
