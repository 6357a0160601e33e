import { z } from 'zod';

/** What an act or a view takes, a line for each field, for its `--help`. */
export function inputHelp(schema: z.ZodType<unknown>): string {
  const lines = fields(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), '  ');
  return lines.length === 0 ? '\nIt takes nothing.' : `\nIt takes, as JSON:\n${lines.join('\n')}`;
}

type Shape = z.core.JSONSchema.BaseSchema;

function fields({ properties = {}, required = [] }: Shape, indent: string): string[] {
  return Object.entries(properties).flatMap(([name, shape]) => {
    if (typeof shape === 'boolean') return [];
    const optional = required.includes(name) ? '' : ' (optional)';
    return [`${indent}${name}${optional}: ${kindOf(shape)}`, ...inside(shape, `${indent}  `)];
  });
}

function inside(shape: Shape, indent: string): string[] {
  const { items, anyOf = [] } = shape;
  const of = typeof items === 'object' && !Array.isArray(items) ? items : shape;
  return [
    ...fields(of, indent),
    ...anyOf.flatMap((one) => (typeof one === 'boolean' ? [] : fields(one, indent))),
  ];
}

function kindOf(shape: Shape): string {
  const { type, enum: choices, const: only, items, anyOf, maxLength, pattern, description } = shape;
  if (description !== undefined) return description;
  if (only !== undefined) return JSON.stringify(only);
  if (choices !== undefined) return choices.map((choice) => JSON.stringify(choice)).join(' | ');
  if (anyOf !== undefined)
    return anyOf.map((one) => (typeof one === 'boolean' ? '' : choiceOf(one))).join(' or ');
  if (type === 'array')
    return typeof items === 'object' && !Array.isArray(items) ? `list of ${kindOf(items)}` : 'list';
  if (type === 'string' && pattern?.includes('{26}')) return 'name of 26 letters, as a view shows it';
  if (type === 'string') return maxLength === undefined ? 'text' : `text, up to ${maxLength}`;
  return typeof type === 'string' ? type : 'anything';
}

/** One of several, told apart by its fields where it has any. */
function choiceOf(shape: Shape): string {
  const names = Object.keys(shape.properties ?? {});
  return names.length === 0 ? kindOf(shape) : `{${names.join(', ')}}`;
}
