import type { Metadata, PassageKind, Section } from '../outline/document';
import type { Fact } from './fact';
import type { PluginProblem } from './plugin/index';

/** A passage as the graph keeps it. */
export interface PassageRecord {
  index: number;
  kind: PassageKind;
  text: string;
  section: number;
  line: number;
  start: number;
  end: number;
}

/**
 * All that a document gives to what comes after extraction: the content of its fact file
 * (`.guitu/facts/<sha256>-<extractor version>.jsonl`). Linking, graph and questions never see the raw file.
 */
export interface DocumentFacts {
  doc: string;
  path: string;
  sha256: string;
  meta: Metadata;
  sections: Section[];
  passages: PassageRecord[];
  facts: Fact[];
  /** Plug-ins that failed on the document: their facts are missing. */
  problems?: PluginProblem[];
}
