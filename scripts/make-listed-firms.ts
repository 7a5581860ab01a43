/**
 * Writes lexicon/listed-firms.tsv: the short names under which firms are listed on the exchanges of Shanghai, Shenzhen and
 * Beijing, as far as no other thing goes by the same word. Source: the table of codes and names in the Python package adata
 * (Apache-2.0; `pip download --no-deps adata`, then adata/stock/cache/code.csv), which republishes the exchanges' lists.
 * Usage: ts-node scripts/make-listed-firms.ts CODE_CSV
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isVocabulary } from '../src/extract/candidates/index';
import { segmenter } from '../src/extract/segmenter';
import { divisionsNamed, townshipsNamed } from '../src/lexicon/gazetteer';
import { formsOf, lexiconRows, lexiconWords } from '../src/lexicon/table';
import { packageRoot } from '../src/package-root';

/** Marks of the exchange at a name's ends: *ST, classes of shares, firms about to be delisted. */
const MARKS = /^(?:S?\*?ST|S|退市)|(?:退|-?[UWDV]+|[AB])$/gu;
/** Two characters are too often a word or the end of one. */
const SHORTEST = 3;
/** 厦钨新能 is cut from 厦钨新能源. */
const CUT_SHORT = /新[能材]$/u;
const HAN = /^\p{Script=Han}+$/u;
/** 白云机场, 宁沪高速, 张江高科: works and parks of the same name stand in these documents far more often. */
const NAMES_A_PLACE =
  /(?:港|机场|高速|铁路|大桥|旅游|文旅|[山湖江河城街园坊桥岛路]|发展|投资|能源|电力|水务|燃气|环境|高科|建设|开发)$/u;
const NAME_TAG = /^(?:x|nr|nt|nz)/u;
const SIGN_OF_A_FIRM = /(?:股份|集团|银行|证券|保险|药业|制药|电气|电器|重工|汽车|铜业|钢铁|水泥|酒业)$/u;

const natural = new Set([...lexiconWords('place-natural.tsv'), ...lexiconWords('regions.tsv')]);
const national = new Set(lexiconRows('institutions.tsv').flatMap(([name, , forms]) => formsOf(name!, forms)));
const { cut, tagOf } = segmenter();

const isPlace = (word: string): boolean =>
  natural.has(word) || divisionsNamed(word).length > 0 || townshipsNamed(word).length > 0;

/** 创新医疗, 美丽生态, 重庆燃气: words that say what something is or where. */
const saysAClass = (name: string): boolean =>
  cut(name).every(
    (word) => word.length > 1 && (isVocabulary(word) || !NAME_TAG.test(tagOf(word, 0, word.length)) || isPlace(word)),
  );

/** 向日葵, 机器人, 新城市 are words of the language, alone or put together. */
const isCoined = (name: string): boolean =>
  !cut(name).some((word) => word.length > 1 && tagOf(word, 0, word.length) !== 'x');

/** Phrases of these documents that the segmenter's dictionary lacks. */
const PHRASES = new Set(['线上线下']);

function tellsAFirm(name: string): boolean {
  if (name.length < SHORTEST || !HAN.test(name) || CUT_SHORT.test(name) || national.has(name) || PHRASES.has(name))
    return false;
  if (isPlace(name) || isVocabulary(name)) return false;
  if (SIGN_OF_A_FIRM.test(name)) return true;
  if (NAMES_A_PLACE.test(name) || saysAClass(name)) return false;
  return name.length > SHORTEST || isCoined(name);
}

const rows = readFileSync(process.argv[2]!, 'utf8')
  .replace(/^\uFEFF/u, '')
  .split(/\r?\n/u)
  .slice(1);
const names = rows.map((row) => (row.split(',')[1] ?? '').normalize('NFKC').replace(/\s/gu, '').replace(MARKS, ''));
const kept = [...new Set(names.filter(tellsAFirm))].sort();
const header = [
  '# Short names of firms listed in Shanghai, Shenzhen and Beijing that are no other word, place or work.',
  "# Origin: the exchanges' lists as republished by the Python package adata (Apache-2.0). Made by scripts/make-listed-firms.ts.",
];
writeFileSync(join(packageRoot(), 'lexicon', 'listed-firms.tsv'), `${[...header, ...kept].join('\n')}\n`);
console.log(`${kept.length} of ${names.length} names`);
