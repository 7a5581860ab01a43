import { isGlossary } from '../../outline/cues';
import type { Document, Passage } from '../../outline/document';
import { calibrated } from '../confidence';
import { spanIn } from '../extractor';
import type { EntityFact, RelationFact } from '../fact';
import type { Clause } from './clause';
import { periodIn } from './period';
import type { Subject } from './subject';

/** What a rule found; the span, the period and the rest are added by `Stating`. */
export interface Stated {
  subject: Subject;
  predicate: RelationFact['predicate'];
  object: string;
  objectType?: RelationFact['objectType'];
  status?: RelationFact['status'];
  rule: string;
  /** Mentions that it rests on beside the subject's. */
  mentions?: EntityFact[];
  /** The words that tell the period, where they are not those from `from` to `to`. */
  said?: string;
  /** Of what the relation is read, in clean offsets. */
  from: number;
  to: number;
  /** Where the words end that state it, if the next passage goes on. */
  through?: { passage: Passage; to: number };
}

/** Confidence of a rule that the development truth has too few cases of. */
const UNMEASURED = 0.8;
/** Predicates that hold whatever the year. */
const TIMELESS = new Set(['LOCATED_IN', 'PART_OF', 'CONNECTS', 'AFFILIATED_WITH']);

/** That of the rule where its names are right, times that of each name: a relation stands or falls with them. */
function confidenceOf({ rule, subject, mentions = [] }: Stated): number {
  const names = subject.mention ? [subject.mention, ...mentions] : mentions;
  const product = names.reduce((p, { confidence }) => p * confidence, calibrated(`relation:${rule}`, UNMEASURED));
  return Math.round(product * 100) / 100;
}

/** Collects the relations of one passage: one fact for each subject, predicate and object. */
export class Stating {
  readonly facts: RelationFact[] = [];
  private readonly known = new Map<string, RelationFact>();
  /** Whether it stands in a list of terms. */
  private explains: boolean | undefined;

  constructor(
    readonly document: Document,
    readonly passage: Passage,
    /** Institutions that the document names: form → name. */
    readonly institutions: ReadonlyMap<string, string>,
    /** Passages that name works. */
    readonly works: ReadonlySet<number>,
  ) {}

  /** The division that the document speaks for, or its issuer where it speaks for none; nobody in a list of terms. */
  get speaker(): Subject | undefined {
    this.explains ??= isGlossary(this.document.sections[this.passage.section]!.title);
    if (this.explains) return undefined;
    const { jurisdiction, issuer } = this.document.meta;
    if (jurisdiction) return { name: jurisdiction, type: 'Place' };
    return issuer ? { name: issuer, type: 'Institution' } : undefined;
  }

  add(stated: Stated, clause?: Clause): void {
    const { subject, predicate, object, rule } = stated;
    if (subject.name === object) return;
    const key = `${subject.name}|${predicate}|${object}`;
    const there = this.known.get(key);
    const confidence = confidenceOf(stated);
    if (there && there.confidence >= confidence) return;
    const { source } = this.document;
    const from = clause ? Math.min(clause.from, stated.from) : stated.from;
    const to = clause ? Math.max(clause.to, stated.to) : stated.to;
    let span = spanIn(source, this.passage, from, to);
    const named = spanIn(source, this.passage, stated.from, stated.to);
    if (span.line !== named.line) span = named;
    if (stated.through) {
      const { end } = stated.through.passage.text.span(0, stated.through.to);
      span = { ...span, end, surface: source.raw.slice(span.start, end) };
    }
    const fact: RelationFact = {
      kind: 'relation',
      doc: source.doc,
      passage: this.passage.index,
      ...span,
      subject: subject.name,
      subjectType: subject.type,
      predicate,
      object,
      objectType: stated.objectType,
      period: TIMELESS.has(predicate)
        ? null
        : periodIn(this.document, this.passage.index, stated.said ?? this.passage.text.text.slice(from, to)),
      status: stated.status,
      extractor: `relation:${rule}`,
      confidence,
    };
    if (there) this.facts[this.facts.indexOf(there)] = fact;
    else this.facts.push(fact);
    this.known.set(key, fact);
  }
}
