export type { JsonSchema, JsonSchemaTarget, ToJsonSchemaOptions } from './toJsonSchema.js';
