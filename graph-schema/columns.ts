/** The properties of a schema as typed columns, the form in which engines and table formats want them. */
import type { z } from 'zod';

export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'strings';

export interface Column {
  name: string;
  type: ColumnType;
  required: boolean;
  about: string;
  /** Allowed values, if the list is closed. */
  values?: string[];
}

const cache = new WeakMap<z.ZodObject, Column[]>();

/** Columns of a zod object in the order of its declaration. */
export function columnsOf(shape: z.ZodObject): Column[] {
  let columns = cache.get(shape);
  if (!columns) {
    columns = Object.entries(shape.shape).map(([name, property]) => columnOf(name, property as z.ZodType));
    cache.set(shape, columns);
  }
  return columns;
}

/** What zod says of a type, as far as columns need it. */
interface Definition {
  type: string;
  innerType?: z.ZodType;
  format?: string;
  checks?: { def?: { format?: string }; _zod?: { def: { format?: string } } }[];
  entries?: Record<string, string>;
}

function columnOf(name: string, property: z.ZodType): Column {
  const def = property.def as unknown as Definition;
  const about = property.description ?? '';
  if (def.type === 'optional') {
    const inner = columnOf(name, def.innerType!);
    return { ...inner, required: false, about: about || inner.about };
  }
  const column = { name, required: true, about };
  switch (def.type) {
    case 'string':
      return { ...column, type: 'string' };
    case 'enum':
      return { ...column, type: 'string', values: Object.values(def.entries!) };
    case 'number':
      return { ...column, type: def.format === 'safeint' ? 'integer' : 'number' };
    case 'boolean':
      return { ...column, type: 'boolean' };
    case 'array':
      return { ...column, type: 'strings' };
    default:
      throw new Error(`graph-schema: property ${name} has type ${def.type}, for which there is no column`);
  }
}
