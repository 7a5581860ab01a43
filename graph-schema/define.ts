/** What a node label or a relationship type declares; everything else about the graph's shape is derived from it. */
import type { z } from 'zod';

export interface NodeType<Label extends string = string, Shape extends z.ZodObject = z.ZodObject> {
  label: Label;
  /** One sentence for the schema page. */
  about: string;
  /** What it is called in schema.org's vocabulary, for JSON-LD. */
  term: `schema:${string}`;
  /** Entities carry the second label `Entity` on Neo4j and are what mentions point to. */
  entity: boolean;
  properties: Shape;
}

export interface RelationshipType<Name extends string = string, Shape extends z.ZodObject = z.ZodObject> {
  type: Name;
  about: string;
  from: readonly string[];
  to: readonly string[];
  /** Properties that tell parallel relationships of one pair of nodes apart; empty where there is at most one. */
  key: readonly string[];
  properties: Shape;
}

export const node = <Label extends string, Shape extends z.ZodObject>(
  label: Label,
  about: string,
  term: NodeType['term'],
  properties: Shape,
): NodeType<Label, Shape> => ({ label, about, term, entity: false, properties });

export const entity = <Label extends string, Shape extends z.ZodObject>(
  label: Label,
  about: string,
  term: NodeType['term'],
  properties: Shape,
): NodeType<Label, Shape> => ({ label, about, term, entity: true, properties });

export const relationship = <Name extends string, Shape extends z.ZodObject>(
  type: Name,
  about: string,
  ends: { from: readonly string[]; to: readonly string[]; key?: readonly (string & keyof Shape['shape'])[] },
  properties: Shape,
): RelationshipType<Name, Shape> => ({ type, about, from: ends.from, to: ends.to, key: ends.key ?? [], properties });
