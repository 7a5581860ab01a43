/** What a plug-in is and what it may give: the contract of docs/plugins.md. */
import { z } from 'zod';
import type { Metadata, PassageKind, Section } from '../../outline/document';
import { type EntityType, PREDICATES, PROJECT_STATUSES } from '../fact';

/** The document as a plug-in sees it. */
export interface PluginDocument {
  /** File name. */
  doc: string;
  meta: Metadata;
  sections: readonly Section[];
  /** Sentences, headings and table rows with their repaired, simplified text, in order. */
  passages: readonly { index: number; kind: PassageKind; text: string; section: number; line: number }[];
  /** Entities found so far, by guitu and by the plug-ins before this one. */
  entities: readonly { type: EntityType; name: string; passage: number; surface: string }[];
}

/** Rows of a tab-separated file in the plug-in's folder; lines that begin with "#" are comments. */
export type PluginLexicon = (file: string) => string[][];

const span = {
  /** Index of the passage. */
  passage: z.int().min(0),
  /** Offsets into the passage's text; guitu finds the raw span behind them. */
  from: z.int().min(0),
  to: z.int().min(1),
  confidence: z.number().min(0).max(1).default(0.8),
};
const typeName = z
  .string()
  .regex(/^\p{L}[\p{L}\p{N}_]*$/u, 'a type is a word of letters, digits and _')
  .refine(
    (type) => !['Other', 'Document', 'Section', 'Passage', 'Indicator', 'Measurement'].includes(type),
    'taken by guitu',
  );

export const Finding = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('entity'),
    ...span,
    type: typeName,
    /** The text of the span, unless said. */
    name: z.string().min(1).optional(),
    aliases: z.array(z.string().min(1)).optional(),
    subtype: z.string().min(1).optional(),
  }),
  z.strictObject({
    kind: z.literal('relation'),
    ...span,
    subject: z.string().min(1),
    subjectType: typeName,
    predicate: z.enum(PREDICATES).exclude(['HAS_STATUS']),
    object: z.string().min(1),
    objectType: typeName,
    period: z.string().nullable().default(null),
    status: z.enum(['actual', 'target']).optional(),
  }),
  z.strictObject({
    kind: z.literal('status'),
    ...span,
    project: z.string().min(1),
    status: z.enum(PROJECT_STATUSES),
    period: z.string().nullable().default(null),
  }),
]);
export type Finding = z.input<typeof Finding>;

/** What the module of a plug-in exports. */
export interface Plugin {
  /** Lower-case letters, digits and hyphens; its facts carry it as `plugin:NAME`. */
  name: string;
  extract(document: PluginDocument, lexicon: PluginLexicon): Finding[];
}

export const PluginModule = z.object({
  name: z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and hyphens'),
  extract: z.custom<Plugin['extract']>((value) => typeof value === 'function', 'it must be a function'),
});

/** What zod says, in one line: "[0].from: expected number". */
export const issuesOf = (error: z.ZodError): string =>
  error.issues
    .slice(0, 3)
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
    .join('; ');
