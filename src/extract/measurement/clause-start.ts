/** 成都——重庆|高速公路: a dash between the ends of a line, no mark behind a label. */
const ROUTE = /[路线段道]|高铁|高速|班列|隧|走廊|经济带|^[^\p{Script=Han}]/u;

/** Where the clause of a number begins, and which numbers stand in brackets. */

/** Where the clause of the number at `at` begins: after the last boundary outside brackets and quotes, not before `floor`. */
export function clauseStart(text: string, at: number, floor: number): number {
  let i = at;
  let quote = 0;
  while (i > floor) {
    switch (text[i - 1]) {
      case '”':
      case '’':
      case '》':
        quote++;
        break;
      case '“':
      case '‘':
      case '《':
        if (quote === 0) return i;
        quote--;
        break;
      case ')':
      case '）': {
        if (quote > 0) break;
        const open = Math.max(text.lastIndexOf('(', i - 2), text.lastIndexOf('（', i - 2));
        if (open <= floor) return i;
        i = open;
        continue;
      }
      case '，':
      case ',':
      case '。':
      case '；':
      case ';':
      case '：':
      case ':':
      case '！':
      case '!':
      case '？':
      case '?':
      case '\t':
      case '\n':
      case '(':
      case '（':
      case '→':
        if (quote === 0) return i;
        break;
      case '—':
        if (quote === 0 && text[i - 2] === '—' && !ROUTE.test(text.slice(i, at))) return i;
    }
    i--;
  }
  return floor;
}

/** Where each bracket of the text ends, by where it opens: “小学132所（含教学点19个）” has an aside. */
export function asidesOf(text: string): [number, number][] {
  const asides: [number, number][] = [];
  for (let open = indexOfBracket(text, 0); open >= 0; ) {
    let close = text.indexOf('）', open);
    const narrow = text.indexOf(')', open);
    if (close < 0 || (narrow >= 0 && narrow < close)) close = narrow;
    if (close < 0) break;
    asides.push([open, close]);
    open = indexOfBracket(text, close);
  }
  return asides;
}

function indexOfBracket(text: string, from: number): number {
  const wide = text.indexOf('（', from);
  const narrow = text.indexOf('(', from);
  return wide < 0 ? narrow : narrow < 0 ? wide : Math.min(wide, narrow);
}
