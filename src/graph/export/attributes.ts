/**
 * Attributes of elements in XML formats, which declare them for all nodes together: a name that two labels use with
 * different types (the level of a section is a number, that of a place a word) is declared once for each type.
 */
import { type Column, columnsOf } from '../../../graph-schema/index';
import type { PropertyValue } from '../records';

export interface Attribute {
  key: string;
  text: string;
}

export const attributeKey = ({ name, type }: Column): string => `${name}.${type}`;

/** Columns of all types together, each name once for each of its types; `id` is the element's own. */
export function attributeColumns(types: readonly { properties: Parameters<typeof columnsOf>[0] }[]): Column[] {
  const columns = types.flatMap(({ properties }) => columnsOf(properties)).filter(({ name }) => name !== 'id');
  return [...new Map(columns.map((column) => [attributeKey(column), column])).values()];
}

/** The properties that an element has; lists as text with "|" between the items. */
export function attributesOf(columns: Column[], properties: Record<string, PropertyValue>): Attribute[] {
  const attributes: Attribute[] = [];
  for (const column of columns) {
    const value = properties[column.name];
    if (column.name === 'id' || value === undefined) continue;
    attributes.push({ key: attributeKey(column), text: Array.isArray(value) ? value.join('|') : String(value) });
  }
  return attributes;
}
