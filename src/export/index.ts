export type { ExportOptions } from './reportTexts.js';
export { toCsv } from './toCsv.js';
export type { ToCsvOptions } from './toCsv.js';
export { toMarkdown } from './toMarkdown.js';
export type { ToMarkdownOptions } from './toMarkdown.js';
export { englishWords } from './words.js';
export type { ReportWord, ReportWords } from './words.js';
export type { JsonSchema, JsonSchemaTarget, ToJsonSchemaOptions } from './toJsonSchema.js';
