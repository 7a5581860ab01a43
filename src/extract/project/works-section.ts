import { holdsColon } from '../../lexicon/unit-table';
import type { Document, Passage } from '../../outline/document';

/** 专栏4 水利重点工程, 重大项目: what follows such a heading is a list of works, which needs no verb. */
const WORKS_HEADING =
  /专栏(?!.*(?:指标|目标|政策|行动|改革|试点|制度|格局|计划|战略))|(?:重[大点]|主要|标志性|骨干|储备|支撑|规划|新建|续建|基础设施|产业|交通|水利|能源|民生|环保|文旅|社会事业)(?:建设)?(?:项目|工程)(?:建设)?(?:清单|一览表?|表|库|名单|布局|安排)?(?:[（(][^（）()]*[）)])?$/u;
/** The same said on the line itself: 重点项目：A、B、C. */
const WORKS_LABEL = /^[^，。；：]{0,12}(?:项目|工程)(?:建设|清单)?[：:]/u;

const isLabel = (text: string): boolean => holdsColon(text) && WORKS_LABEL.test(text);

/** 海丰县2024年重点项目建设进展情况通报: a document that goes through works, one an item. */
const WORKS_TITLE = /重[大点](?:建设)?(?:项目|工程)(?!.*(?:办法|条例|规定|意见|制度|奖励))/u;
const ITEM_MARK = /^(?:[★☆■◆●▲□]|\d{1,3}[.．、](?!\d)|[（(]\d{1,3}[）)]|[①-⑳])/u;

/** The first sentence of an item, which names the work that the rest is about. */
const opensItem = ({ passages }: Document, { index, paragraph, text }: Passage): boolean =>
  passages[index - 1]?.paragraph !== paragraph && ITEM_MARK.test(text.text);

/** Whether a passage stands where works are listed. */
export function worksSections(document: Document): (passage: Passage) => boolean {
  const ofWorks = document.meta.kind === '项目清单' || WORKS_TITLE.test(document.meta.title ?? '');
  const known = new Map<number, boolean>();
  const lists = (section: number): boolean => {
    let says = known.get(section);
    if (says === undefined) {
      const { title, parent, level } = document.sections[section]!;
      says = level > 0 && (WORKS_HEADING.test(title) || (parent !== null && lists(parent)));
      known.set(section, says);
    }
    return says;
  };
  return (passage) => lists(passage.section) || isLabel(passage.text.text) || (ofWorks && opensItem(document, passage));
}
