/**
 * Whether a paragraph of a report rather plans or looks back, by how its clauses begin and end: 推进…, 加快… are bids;
 * 完成…, 获评… tell of results. For texts whose headings are lost.
 *
 * In: sentences. Out: the log odds that they plan. Weights: lexicon/tense-model.tsv, made by scripts/train-tense.ts.
 */
import { lexiconRows } from '../lexicon/table';
import { BLANKS, markTable } from '../lexicon/unit-table';
import { WordTable } from '../lexicon/word-table';

/** Where in its clause a word stands. */
export type Slot = 'opens' | 'ends' | 'counts' | 'marks';

const MARKS = ['了', '将', '已', '获', '均'] as const;
const BREAK = 1;
const DIGIT = 2;
/** What stands in figures. */
const FIGURE = 4;
/** The first of the marks; each has twice the one before. */
const MARK = 8;
const KINDS = markTable([
  [BREAK, `，,。；;：:！!？?、${BLANKS}`],
  [DIGIT, '0123456789'],
  [FIGURE, '0123456789.．％%'],
  ...MARKS.map((mark, i) => [MARK << i, mark] as const),
]);

/** Calls `visit` with the words of a sentence that show its tense: two characters each, figures as one. */
export function tenseWords(sentence: string, visit: (slot: Slot, word: string) => void): void {
  let from = 0;
  let number = -1;
  let kinds = 0;
  for (let at = 0; at <= sentence.length; at++) {
    const kind = at < sentence.length ? KINDS[sentence.charCodeAt(at)]! : BREAK;
    if (kind !== BREAK) {
      kinds |= kind;
      if (number < 0 && (kind & DIGIT) !== 0) number = at;
      continue;
    }
    if (at > from) {
      visit('opens', sentence.slice(from, Math.min(from + 2, at)));
      visit('ends', number < 0 ? sentence.slice(Math.max(from, at - 2), at) : endOf(sentence, from, at));
      if (number >= from + 2) visit('counts', sentence.slice(number - 2, number));
      for (let i = 0; i < MARKS.length; i++) if ((kinds & (MARK << i)) !== 0) visit('marks', MARKS[i]!);
    }
    from = at + 1;
    number = -1;
    kinds = 0;
  }
}

/** The last two characters of a clause, figures as one. */
function endOf(sentence: string, from: number, to: number): string {
  let end = '';
  for (let at = to; at > from && end.length < 2; ) {
    const figure = KINDS[sentence.charCodeAt(--at)]! & FIGURE;
    end = (figure ? '#' : sentence[at]!) + end;
    if (figure) while (at > from && KINDS[sentence.charCodeAt(at - 1)]! & FIGURE) at--;
  }
  return end;
}

interface Model {
  bias: number;
  words: Record<Slot, WordTable<number>>;
}
let model: Model | undefined;

function load(): Model {
  if (model) return model;
  const rows = lexiconRows('tense-model.tsv');
  const wordsOf = (slot: Slot): WordTable<number> =>
    new WordTable(rows.filter(([of]) => of === slot).map(([, word, weight]) => [word!, Number(weight)]));
  model = {
    bias: Number(rows.find(([of]) => of === 'bias')?.[2] ?? 0),
    words: { opens: wordsOf('opens'), ends: wordsOf('ends'), counts: wordsOf('counts'), marks: wordsOf('marks') },
  };
  return model;
}

/** No sentence says more than this: a long list of bids is one sign, not ten. */
const MOST = 3;

/** Log odds that sentences plan (positive) rather than look back (negative); 0 where nothing tells. */
export function leaning(sentences: Iterable<string>): number {
  const { bias, words } = load();
  let total = 0;
  for (const sentence of sentences) {
    let sum = bias;
    tenseWords(sentence, (slot, word) => {
      sum += words[slot].get(word) ?? 0;
    });
    total += Math.max(-MOST, Math.min(MOST, sum));
  }
  return total;
}
