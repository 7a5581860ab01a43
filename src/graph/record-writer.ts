/** Makes records that hold to the schema: properties in its order, nothing empty, each checked once. */
import { columnsOf, nodeType, relationshipType } from '../../graph-schema/index';
import type { NodeRecord, PropertyValue, RelationshipRecord } from './records';

export type Draft = Record<string, PropertyValue | null | undefined>;
export interface End {
  label: string;
  id: string;
}

/** @throws Error if the properties break the schema: a fault of this program, not of a document */
export function nodeRecord(label: string, properties: Draft & { id: string }): NodeRecord {
  return { label, id: properties.id, properties: checked(label, nodeType(label)!, properties) };
}

export function relationshipRecord(type: string, from: End, to: End, properties: Draft = {}): RelationshipRecord {
  return {
    type,
    from: { label: from.label, id: from.id },
    to: { label: to.label, id: to.id },
    properties: checked(type, relationshipType(type)!, properties),
  };
}

/** Whether the schema knows relationships of that type between those labels. */
export function fits(type: string, from: string, to: string): boolean {
  const schema = relationshipType(type)!;
  return schema.from.includes(from) && schema.to.includes(to);
}

type Schema = NonNullable<ReturnType<typeof nodeType> | ReturnType<typeof relationshipType>>;

function checked(name: string, { properties: shape }: Schema, draft: Draft): Record<string, PropertyValue> {
  const properties: Record<string, PropertyValue> = {};
  for (const column of columnsOf(shape)) {
    const value = draft[column.name];
    if (value !== null && value !== undefined && value !== '') properties[column.name] = value;
  }
  const result = shape.safeParse(properties);
  if (!result.success)
    throw new Error(`${name} ${JSON.stringify(properties).slice(0, 300)} breaks the schema: ${result.error.message}`);
  return properties;
}
