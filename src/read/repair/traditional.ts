import { CharTable, HAN } from '../char-table';
import type { Edit } from './edit';

type Convert = (text: string) => string;

let convert: Convert | undefined;
const simplified = new Map<string, string>();

function converter(): Convert {
  convert ??= (require('opencc-js/t2cn') as { Converter(o: { from: string; to: string }): Convert }).Converter({
    from: 't',
    to: 'cn',
  });
  return convert;
}

/** The simplified form of one character. */
export function simplifiedChar(char: string): string {
  let form = simplified.get(char);
  if (form === undefined) {
    form = converter()(char);
    simplified.set(char, form);
  }
  return form;
}

const codes = new Uint16Array(0x10000);

/** The simplified form of a code unit. */
export function simplifiedCode(code: number): number {
  if (codes[code] === 0) codes[code] = simplifiedChar(String.fromCharCode(code)).charCodeAt(0);
  return codes[code]!;
}

/** Characters that only Traditional text has, common enough to tell a Traditional line by. */
const MARKS = new CharTable(
  '國會發業經實設進動強點區產項務標學與個們時來對開長現關間機構總計劃縣鄉鎮農環質億萬醫療衛達應種當於過這說請員議見報隊東車無書電數據黨優為從滿圓號歷顧奮趨環績紅網綠綜網絡續繼緊約級紀納紹經結給統絕絲維緒練組細終織詢調論設許訴評試話該詳語誤課談請諸謀謝識證譜護豐財責敗貨質購貿費賀資賽贏賴趕軍軌轉輕載輸輯運違遠適選遞鄰鋼錄鐵銀錢鋒鍵鎖鏈閉閱闊陣陽陰際險隨雙雜離難電霧靈靜韓響順須頭題額願類顯風飛養餘館驗驚魚鮮鳥黃齊齒龍',
);

/** Script of a text as a whole. */
export const scriptOf = (text: string): 'simplified' | 'traditional' =>
  MARKS.count(text) > 0.02 * HAN.count(text) ? 'traditional' : 'simplified';

/** 著 is 着 in Traditional text (著力, 隨著) unless it means writing or fame. */
const ASPECT_ZHE = /(?<![显顯名专專论論编編原巨卓昭土译譯遗遺拙合撰])著(?![名作称稱述录錄者书書])/gu;

/**
 * Traditional characters to simplified ones, by words where OpenCC knows them (乾隆 stays), character by character in
 * length. A simplified document keeps its every 乾, 瞭 and 著; in it only lines that are Traditional through and
 * through are converted.
 */
export function traditionalEdits(text: string): Edit[] {
  const marks = MARKS.count(text);
  if (marks === 0) return [];
  const whole = scriptOf(text) === 'traditional';
  const edits: Edit[] = [];
  for (const line of text.matchAll(/[^\n]+/gu)) {
    if (!whole) {
      const own = MARKS.count(line[0]);
      if (own < 3 || own < 0.05 * HAN.count(line[0])) continue;
    }
    let form = converter()(line[0]);
    if (form.length !== line[0].length) form = [...line[0]].map((c) => sameLength(c)).join('');
    form = form.replace(ASPECT_ZHE, '着');
    for (let i = 0; i < form.length; i++) {
      if (form[i] === line[0][i]) continue;
      let end = i + 1;
      while (end < form.length && form[end] !== line[0][end]) end++;
      edits.push({ from: line.index + i, to: line.index + end, text: form.slice(i, end), kind: 'traditional' });
      i = end;
    }
  }
  return edits;
}

function sameLength(char: string): string {
  const form = simplifiedChar(char);
  return form.length === char.length ? form : char;
}
