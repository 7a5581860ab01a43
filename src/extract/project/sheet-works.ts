import { unitAt, unitTable } from '../../lexicon/unit-table';
import type { Document, Passage } from '../../outline/document';
import type { Candidate } from '../candidates';
import { kindOf } from './suffixes';

/** What the fields of a sheet about a work begin with. */
const FIELD =
  /^(?:建设(?:地点|地址|单位|性质|内容|规模|年限|工期|起止年限)|项目(?:地点|地址|单位|业主|法人|内容)|业主单位|投资(?:主体|单位)|实施单位|承建单位|责任单位|牵头单位)[：:]/u;
const OPENS_FIELD = unitTable('建项业投实承责牵');
/** 3.江州年产10万吨铝板带项目(续建)。: the name, its number and its stage. */
const HEAD =
  /^(?:\d{1,3}[.．、]|[（(]\d{1,3}[）)]|[①-⑳])?\s*(?<name>[^。；;：:，,]{4,60}?)(?:[（(](?:新建|续建|扩建|改建|在建|拟建|储备|前期|竣工|投产|开工)[^（）()]{0,8}[）)])?[。：:]?$/u;
const SHORTEST = 4;
const SURE = 0.92;
const EDGE = 1.2;

/** Whether the fields of a sheet follow a passage: it names the works that they are about. */
export function opensSheet(document: Document, { index }: Passage): boolean {
  const next = document.passages[index + 1];
  return next !== undefined && OPENS_FIELD[unitAt(next.text.text, 0)] === 1 && FIELD.test(next.text.text);
}

/** Works named by the first line of a sheet (建设地点：…；建设单位：…), several where it lists them. */
export function sheetWorks(document: Document): (passage: Passage) => Candidate[] {
  return (passage) => {
    const match = opensSheet(document, passage) ? HEAD.exec(passage.text.text) : null;
    const whole = match?.groups?.name;
    if (!match || whole === undefined || FIELD.test(passage.text.text)) return [];
    const start = passage.text.text.indexOf(whole);
    const members = whole.split('、');
    const names = members.every((member) => member.length >= SHORTEST) ? members : [whole];
    let from = start;
    return names.map((name): Candidate => {
      const at = from;
      from += name.length + 1;
      return {
        type: 'Project',
        from: at,
        to: at + name.length,
        name,
        score: SURE,
        edge: EDGE,
        subtype: kindOf(name, []),
      };
    });
  };
}
