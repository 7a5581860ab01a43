/** Sizes that say how large a works is (15万吨烧碱项目), and what a works makes in a day or a year (年产6万吨铜箔项目). */
import { Counting, MAKES } from './counting';
import { nounAfter } from './following';
import type { Head } from './phrase';
import type { Quantity } from './quantities';
import type { Place } from './ranks-and-plans';

/** “某化工|15万吨|烧碱项目”: a firm and the size of its works, no quantity stated. */
const isMake = (head: Head): boolean =>
  !head.sawVerb &&
  !head.direction &&
  (!head.verb || (/^(?:建成|建设|新建)/u.test(head.verb) && head.phrase.length > head.verb.length + 1)) &&
  !/(?:[量能力]|(?<!年)产|吞吐|规模|消费|排放|库存|需求|装机|面积|累计)$/u.test(head.phrase);
const SIZED = new Set(['mass', 'power', 'volume']);
/** A works or its product stands directly behind: |热电项目, |二期乙烯. */
const madeAt = (text: string, at: number): boolean =>
  /^[一二三四五]期/u.test(text.slice(at, at + 2)) || nounAfter(text, at, text.length) !== undefined;
/** What a works can do in a day or a year: 日处理|4万吨|再生水项目. */
const DAILY = /^[年日](?:处理|生产|加工|供水|产|发电|屠宰)$/u;

/** Numbers that measure works. */
export class Sizes extends Counting {
  /** What a works makes in a year is stated; how large it is belongs to its name. */
  protected sized({ q, index, head, begin }: Place): number | undefined {
    const { text } = this;
    const kind = q.unit.info?.kind;
    if ((kind === 'measure' && DAILY.test(head.phrase)) || (kind === 'count' && MAKES.test(head.phrase))) {
      const works = nounAfter(text, q.end, text.length)?.noun.replace(/(?<=.{2})(?:建设)?(?:项目|工程|生产线).*$/u, '');
      if (/[、等\d]/u.test(works ?? '')) return q.end;
      if (works) {
        this.push(q, `${works}${kind === 'count' ? '年产' : head.phrase}能力`, head, begin);
        return q.end;
      }
    }
    return SIZED.has(q.unit.info?.dimension ?? '') && isMake(head) && this.isMade(q, index) ? q.end : undefined;
  }

  /** The second of two sizes of which the first says only how large a works is. */
  protected sizedBefore({ q, index }: Place): number | undefined {
    const before = this.quantities[index - 1];
    return before?.end === q.start &&
      SIZED.has(before.unit.info?.dimension ?? '') &&
      q.unit.info?.kind === 'measure' &&
      this.out.at(-1)?.quantity !== before
      ? q.end
      : undefined;
  }

  /** A works or its product stands behind the size, or behind a second size: 300万吨|1580毫米|薄板项目. */
  private isMade({ end }: Quantity, index: number): boolean {
    const next = this.quantities[index + 1];
    return madeAt(this.text, next?.start === end ? next.end : end);
  }
}
