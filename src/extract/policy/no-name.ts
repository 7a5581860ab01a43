import { holdsAny, unitAt, unitTable } from '../../lexicon/unit-table';

/** Verbs that stand before a name and read as a part of it: 迭代升级“凤凰行动”计划, 经过全国第五次经济普查. */
const LED =
  /^(?:现将|关于(?=[^，。]{2,12}\d{4}年(?:国民)?经济)|发布|进行|结合|对照|[^，。“]{2,12}编制(?=“?十[三四五六七]五)|迭代升级(?:我[省市县区])?|抓住|做实|经过|开创|选树|监管|牢牢把握|压实|严格遵守|我[省市县区](?=[“"])|(?:党中央、?国务院|党中央|中央|国家|[省市]委、?[省市]政府|[省市]委)关于|坚持(?=全面深化))(?=[\p{Script=Han}“\d].{3,})/u;

/** How much of the phrase is a verb that governs the name. */
export const ledBy = (name: string): number =>
  LEADS[unitAt(name, 0)] === 1 || name.includes('编制') ? (LED.exec(name)?.[0].length ?? 0) : 0;
const LEADS = unitTable('现关发进结对迭抓做经开选监牢坚压严我党中国省市');

/** What no name is: bare numbers (“18条”), the draft at hand, clauses, and classes told by a quality alone. */
const NO_NAME =
  /^每年|将规划$|等(?:机制|政策|制度|行动)$|按(?:年度|既定)?计划$|率先通过|[线路链河渠沟街巷网道]\d+条$|(?:意见|建议|问题|线索|信息|标准|任务|法规|航线)\d+条$|\d+[个项]计划$|^(?:.*(?:上半年|下半年|[一二三四]季度)(?:国民)?经济和社会发展计划|\d+条?|\d\+\d|\d+个计划|“?\d+”?场活动|(?:规划)?纲要(?:草案|（草案）)?|——.+|[让将].{8,}|更多.+|一?系列.+|实际行动|现行.+|各项.+|取消(?!药品加成).{12,}|对标对表.+|.{0,5}(?:引领|牵引|创造|首创|系统)[型性]改革|性改革|深层次改革|(?:重点|关键|重要)(?:领域|环节)[和与、]?(?:重点|关键|重要)(?:领域|环节)改革)$/u;
/** 公园, 矿产: in a list of fields, where what is shared does not follow. */
const FIELD = /^[^一二三四五六七八九十两“][^改化]$/u;

/** Whether the phrase cannot name a policy, whatever governs it. */
export const isNoName = (name: string): boolean => holdsAny(name, NO_NAMES) && NO_NAME.test(name);
/** One of these stands in all that it matches. */
const NO_NAMES = unitTable('每将等按率半季0123456789纲—让将更系实现各取对型性深重关');
export const isField = (name: string): boolean => FIELD.test(name);

/** 省博物馆扩建工程: works, whatever verb governs them. */
const WORKS =
  /^[^“”]*(?:改造|扩建|改扩建|迁建|新建|加固|拓宽|扩容|疏浚|清淤|连通|输水|引水|供水|防洪|排涝|绿化|亮化|硬化|铺设|整修|修缮|维修|开发|配套)工程(?:[（(][^）)]*[）)])?$/u;
export const isWorks = (name: string): boolean =>
  ENDS_WORKS[name.charCodeAt(name.length - 1)] === 1 && WORKS.test(name);
const ENDS_WORKS = unitTable('程）)');
