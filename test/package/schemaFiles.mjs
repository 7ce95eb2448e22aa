// The JSON Schema files of the package: what toJsonSchema prints, with the comments of the types as descriptions.
import { writeFileSync } from 'node:fs';
import ts from 'typescript';

const definitions = { 'draft-2020-12': '$defs', 'draft-07': 'definitions' };
const names = { 'draft-2020-12': 'operating-model.json', 'draft-07': 'operating-model.draft-07.json' };

/** The types of the document as the compiler sees them. */
function documentType() {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram(['src/operating-model/model.ts'], options);
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile('src/operating-model/model.ts'));
  const symbol = checker.getExportsOfModule(module).find(({ name }) => name === 'OperatingModel');
  return { checker, type: checker.getDeclaredTypeOfSymbol(symbol) };
}

/** Descriptions written into a schema: it and the type are walked side by side. */
function described(schema, defsKey, { checker, type: rootType }) {
  const visited = new Set();
  const textOf = (symbol) => ts.displayPartsToString(symbol?.getDocumentationComment(checker)).trim();
  const describe = (node, text) => {
    if (text === '' || node.description !== undefined) return;
    // In draft-07 nothing beside a reference counts.
    if (defsKey === 'definitions' && node.$ref !== undefined) {
      node.allOf = [{ $ref: node.$ref }];
      delete node.$ref;
    }
    node.description = text;
  };
  const membersOf = (type) => (type.isUnion() ? type.types : [type]);
  const literalOf = (type, key) => {
    const member = checker.getPropertyOfType(type, key);
    return member === undefined ? undefined : checker.getTypeOfSymbol(member).value;
  };
  /** The member of a union that an object of the schema stands for: the one with its keys and its literals. */
  const fitting = ({ properties }, type) =>
    membersOf(type).find(
      (member) =>
        Object.entries(properties).every(
          ([key, { const: literal }]) =>
            checker.getPropertyOfType(member, key) !== undefined &&
            (literal === undefined || literalOf(member, key) === literal),
        ) && checker.getPropertiesOfType(member).length === Object.keys(properties).length,
    );
  const walk = (node, type) => {
    if (node.$ref !== undefined) {
      const name = node.$ref.split('/').at(-1);
      if (visited.has(name)) return;
      visited.add(name);
      const target = schema[defsKey][name];
      const object = target.properties === undefined ? undefined : fitting(target, type);
      describe(target, textOf(object?.aliasSymbol ?? object?.symbol));
      walk(target, type);
      return;
    }
    for (const branch of [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])]) walk(branch, type);
    if (node.items !== undefined) {
      const list = membersOf(type).find((member) => checker.isArrayType(member));
      walk(node.items, checker.getTypeArguments(list)[0]);
    }
    if (node.properties === undefined) return;
    const object = fitting(node, type);
    for (const [key, property] of Object.entries(node.properties)) {
      const member = checker.getPropertyOfType(object, key);
      walk(property, checker.getTypeOfSymbol(member));
      describe(property, textOf(member));
    }
  };
  describe(schema, textOf(rootType.symbol));
  walk(schema, rootType);
  return schema;
}

/** The files by name, as texts. */
export function schemaFiles(toJsonSchema) {
  const document = documentType();
  return Object.keys(names).map((target) => {
    const schema = described(toJsonSchema({ target }), definitions[target], document);
    return { name: names[target], target, text: `${JSON.stringify(schema, null, 2)}\n` };
  });
}

const maps = new Set(['properties', ...Object.values(definitions)]);

/** A schema without descriptions, and with references that stand alone unwrapped. */
export function withoutDescriptions(node, isMap = false) {
  if (Array.isArray(node)) return node.map((item) => withoutDescriptions(item));
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node)
    .filter(([key]) => isMap || key !== 'description')
    .map(([key, value]) => [key, withoutDescriptions(value, !isMap && maps.has(key))]);
  const alone = !isMap && entries.length === 1 && entries[0][0] === 'allOf' ? entries[0][1] : [];
  return alone.length === 1 ? alone[0] : Object.fromEntries(entries);
}

// Run by itself, it writes the files into the package: the last step of the build.
if (process.argv[1] === import.meta.filename) {
  const { toJsonSchema } = await import('../../dist/schemas/index.js');
  for (const { name, text } of schemaFiles(toJsonSchema)) writeFileSync(`dist/schemas/${name}`, text);
}
