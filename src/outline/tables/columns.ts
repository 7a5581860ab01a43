import { lexiconRows } from '../../lexicon/table';
import { BLANKS, holdsAny, unitTable } from '../../lexicon/unit-table';

/** What a column of a plan's table holds. */
export type ColumnRole = 'group' | 'ordinal' | 'name' | 'unit' | 'value' | 'nature' | 'text';

const CAPTION = /^(?:专栏|表|附表|图|附件)[\d一二三四五六七八九十]/u;

const LONGEST = 24;
const LEFT_OUT = unitTable(`${BLANKS}①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳*※`);
const NOTE = /[[〔（(]\d[\]〕）)]$/u;

let rules: { pattern: RegExp; role: ColumnRole }[] | undefined;

/** Role of the column that a header cell heads; undefined where it is no known header word. */
export function columnRole(header: string): ColumnRole | undefined {
  // Most lines that are asked are sentences, in which there is nothing to leave out.
  if (header.length > LONGEST && !holdsAny(header, LEFT_OUT) && !NOTE.test(header.slice(-3))) return undefined;
  const plain = header.replace(/[\s　]+/gu, '').replace(/[①-⑳*※]|[[〔（(]\d[\]〕）)]$/gu, '');
  if (!plain || plain.length > LONGEST || CAPTION.test(plain)) return undefined;
  rules ??= lexiconRows('table-headers.tsv').map(([pattern, role]) => ({
    pattern: new RegExp(`^(?:${pattern})$`, 'u'),
    role: role as ColumnRole,
  }));
  return rules.find(({ pattern }) => pattern.test(plain))?.role;
}

let units: Set<string> | undefined;

/** Whether a cell holds nothing but a unit: 岁, %, 亿元, 1/10万, 张/千人. */
export function isUnit(cell: string): boolean {
  units ??= new Set(lexiconRows('units.tsv').map(([unit]) => unit!));
  const plain = cell.replace(/\s/gu, '').replace(/％/gu, '%');
  if (!plain || plain.length > 14) return false;
  if (units.has(plain) || units.has(plain.replace(/^(?:[百千]?万|[百千万]?亿|千|十万|标准)/u, ''))) return true;
  return (
    /^(?:\d?\/?\d{1,3}万|每.{1,6}|[%‰]{1,2}|.{1,6}\/.{1,8}|[（(].{1,6}[）)])$/u.test(plain) && !/^\d+$/u.test(plain)
  );
}

/** A cell that states a value: 82.7, ≤10, 28左右, [12.5], 5%以上, 同比例提高, 完成上级下达任务, —. */
export const isValue = (cell: string): boolean => {
  const plain = cell.replace(/\s/gu, '');
  if (/^(?:(?:19|20)\d\d年|\d{1,2}(?:[-—–~～至]\d{1,2})?月)/u.test(plain)) return false;
  return (
    /^-?\d[\d.]*[、，,；;/](?:同比)?(?:增长|下降|增|降|[+＋-])?\d[\d.]*[%％]?(?:左右|以上)?$/u.test(plain) ||
    /^[[（(〔【]?[≤≥<>＜＞﹤﹥＝=~约近超]{0,2}-?[\d,，]+(?:\.\d+)?(?:[-—–~～至]{1,2}[\d,，]+(?:\.\d+)?)?(?:[%％‰]|个百分点|.{0,3})?[\]）)〕】]?(?:左右|以上|以下|以内|以内|或.{1,6}|年均|累计)?[*①-⑨]?$/u.test(
      plain,
    ) ||
    /^(?:[—－\-–/]{1,3}|持平|稳定|不降低|不减少|下降|完成.{0,14}(?:任务|目标)|达到.{0,14}(?:要求|水平|目标)|.{0,6}(?:提高|同步|基本同步|保持稳定|全覆盖|控制在.*)|以国家.*为准|国家下达.*|省下达.*|上级下达.*|按.{1,8}下达.*)$/u.test(
      plain,
    )
  );
};

export const isNature = (cell: string): boolean =>
  /^[（(]?(?:约束性|预期性|引导性|监测性|指导性)[）)]?$/u.test(cell.trim());
