/** Reading: file bytes → SourceText. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { MappedText } from './mapped-text';
import { lineStartsOf, type Repair, type SourceText } from './source-text';

const OpenCC = require('opencc-js') as { Converter(o: { from: string; to: string }): (text: string) => string };
const toSimplified = OpenCC.Converter({ from: 't', to: 'cn' });
const PINYIN = /(?<=\p{Script=Han})\(([a-zü-ǜāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+) ?\)/gu;

/** Reads one file. */
export async function readSource(path: string): Promise<SourceText> {
  const bytes = readFileSync(path);
  const raw = bytes.toString('utf8');
  const repairs: Repair[] = [];
  const parts: MappedText[] = [];
  const whole = MappedText.identity(raw);
  let at = 0;
  for (const match of raw.matchAll(PINYIN)) {
    parts.push(whole.slice(at, match.index));
    at = match.index + match[0].length;
    repairs.push({ kind: 'pinyin', start: match.index, end: at, text: '' });
  }
  parts.push(whole.slice(at));
  const joined = MappedText.concat(parts);
  const simplified = toSimplified(joined.text);
  const clean =
    simplified.length === joined.text.length ? new MappedText(simplified, joined.starts, joined.ends) : joined;
  return {
    doc: basename(path),
    path,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    format: 'txt',
    charset: 'utf-8',
    raw,
    lineStarts: lineStartsOf(raw),
    clean,
    repairs,
    furniture: [],
    notes: [],
  };
}
