/**
 * What governing words are, told once for each word of the lexicon: the patterns hold many words, and are asked of every
 * token several times.
 */

export const OPENS_TAIL_WORDS = 1;
/** Words of those classes that are nouns just as often: alone they neither split a phrase nor close it. */
export const NOUN_LIKE = 2;
export const ACTIONS = 4;
export const NUMERAL = 8;
export const WINS = 16;
/** 迁建县中医院 is 县中医院迁建. */
export const LENT = 32;
/** Verbs that no name begins with. */
export const REBUILDS = 64;
export const REGION = 128;
export const SAYS = 256;
export const DOES = 512;
export const WITH = 1024;
/** 支持甲公司建设: somebody else does it. */
export const HELPS = 2048;

const PATTERNS: readonly (readonly [trait: number, pattern: RegExp])[] = [
  [
    OPENS_TAIL_WORDS,
    /^(?:前期|深入实施|全面实施|全面落实|全面推行|深入开展|扎实开展|持续开展|大力开展|顺利实施|立项|获|入选|创成|论证|举办|召开|举行|成功举办|落幕|开幕|闭幕|出台|印发|完成|(?:推进|开展|启动|完成|加快|做好)前期(?:工作)?$|(?:完成|开展)?可研$|(?:取得|获得?)批复$|(?:获得?)?核准$|争取立项$|(?:力争|争取)开工$)/u,
  ],
  [
    NOUN_LIKE,
    /^(?:建设|运营|运行|开放|上线|运营|保障|布局|提速|通行|畅通|承接|吸引|营业|服务|融入|坚持|构建|形成|巩固|编制|执行|对接|参与|创新|交付|通气|通水|通电|通航|改建|扩建|改扩建|续建|铺设|架设|储备|规划|研究|论证|调度|迁建|复建|重建|建造|对接|接轨|响应|首创|培育|创建|通过|建成|成为|进入|保持|新增|认定|申报|纳入|列入|列为|获|争取|当选|入库|亮相|组织|参展|迎接|庆祝|出席|前期|前期工作|前期研究|可行性研究|导入|选址|前期|服务保障|盘活|助推|收尾|扫尾|共建|新改建|新扩建|新改扩建|落实|深化|推广|探索|首飞|细化|实行|促进|保障|服务和融入)$/u,
  ],
  [ACTIONS, /^(?:完成|启动|启动实施|实施|推进|加快|加快推进|加快实施|开展|完成建设)$/u],
  [NUMERAL, /^[①-⑳]/u],
  [WINS, /评为?$|荣|入选|命名|授予|认定为/u],
  [LENT, /^(?:改扩建|改建|迁建|扩建|复建|重建)$/u],
  [REBUILDS, /^(?:新建|改扩建|新改建|改建|迁建|续建|扩建|复建|重建|新扩建)$/u],
  [REGION, /^[全我][市省县区州]$/u],
  [SAYS, /^(?:将|已|已经|正在|即将|计划|拟|要)$/u],
  [DOES, /^(?:共建|建设|建成|布局|规划|组建|创建|新建|改建|扩建)$/u],
  [WITH, /^(?:在|与|同|由|依托|联合|会同|携手)$/u],
  [HELPS, /^(?:支持|鼓励|引导|推动|帮助|服务)$/u],
];

/** All traits of a word together. */
export function traitsOf(word: string): number {
  let traits = 0;
  for (const [trait, pattern] of PATTERNS) if (pattern.test(word)) traits |= trait;
  return traits;
}

/** Whether there is a word with the trait. */
export const is = (token: { traits: number } | undefined, trait: number): boolean =>
  token !== undefined && (token.traits & trait) !== 0;
