/** Stable ids: functions of content alone, so that the same documents give the same ids anywhere. */
import { createHash } from 'node:crypto';

export const documentId = (sha256: string): string => `document:${sha256.slice(0, 16)}`;
export const sectionId = (document: string, index: number): string => `${document}/s${index}`;
export const passageId = (document: string, index: number): string => `${document}/p${index}`;

/** Twenty hex digits that stand for the parts. */
export const digest = (...parts: unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20);
