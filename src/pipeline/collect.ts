/** Files → facts, from the fact files where they are at hand, else by reading the document. */
import { createHash } from 'node:crypto';
import { GuituError } from '../errors';
import type { DocumentFacts } from '../extract/document-facts';
import { bytesOf } from '../read/find-documents';
import type { FactFiles } from './fact-files';

/** A file that could not be used; the others go on. */
export interface Failure {
  path: string;
  message: string;
  hint?: string;
}

export interface Collected {
  facts: DocumentFacts;
  /** Read now, and not from its fact file: the caller saves it. */
  fresh: boolean;
}

/**
 * Facts of the file's present content.
 * @throws GuituError if the file cannot be read or is no document
 */
export async function collectFile(path: string, factFiles: FactFiles): Promise<Collected> {
  const bytes = await bytesOf(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = factFiles.load(sha256);
  if (known) return { facts: known, fresh: false };
  const { readBytes } = require('../read/index') as typeof import('../read/index');
  const { outline } = require('../outline/index') as typeof import('../outline/index');
  const { extractFacts } = require('../extract/index') as typeof import('../extract/index');
  const { plugins } = factFiles;
  return { facts: extractFacts(outline(await readBytes(bytes, path)), { plugins }), fresh: true };
}

/** A GuituError as a failure to report; anything else is a bug of a rule and says so, with the file that shows it. */
export function failureOf(path: string, error: unknown): Failure {
  if (error instanceof GuituError) return { path, message: error.message, hint: error.hint };
  return {
    path,
    message: `could not be processed: ${(error as Error).message ?? String(error)}`,
    hint: 'this is a fault of guitu: please report it with the document',
  };
}
