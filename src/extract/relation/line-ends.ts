import { holdsAny, unitTable } from '../../lexicon/unit-table';

/** The places that the name of a line joins: 256省道(204国道-太沙路), 株洲至醴陵高速, 兰新线红柳河—阿拉山口电气化改造. */

const LINK = /(?:—|–|―|－|-|~|～|(?<![甚直乃冬夏截以])至(?![诚善今上])|(?<![达等])到(?![位达期账]))+/u;
/** One of these stands in every name that names ends. */
const LINKS = unitTable('—–―－-~～至到');
const BRACKETED = /[(（](?<inside>[^()（）]{4,30})[)）]/u;
/** Works on water: (A~B) is the stretch that is worked on. */
const ON_WATER = /[河湖渠浜塘江溪][(（]/u;
/** 城际铁路延伸至渌口、醴陵. */
const EXTENDED = /延[伸长][至到](?<ends>[\p{Script=Han}、]{2,16}?)(?:段|工程|项目)?$/u;
const LEADING_WORK = /^(?:改扩建|新改建|改建|扩建|新建|续建|建设|开通|加快|推进|打通|实施)/u;
/** The line that an end is a point of: 沙公高速|杨家厂, 兰新线|红柳河, 临江大道|二七长江大桥. */
const WITHIN_LINE =
  /^.*(?:高速公路|高速|铁路|高铁|城际|客专|公路|国道|省道|县道|大道|快速路|快速通道|干线|环线|大街|[GS]\d{1,4}线?|线|路|街|号线|[通航廊]道|走廊|干渠|运河|管道)(?=[\p{Script=Han}]{2,}$)/u;
/** What follows the last end: the kind of the line or of the work on it. */
const TAIL =
  /^(?<end>[\p{Script=Han}A-Z\d]{2,9}?)(?:之间)?的?(?:第[一二三四五]|[一二三四]期|(?:陆海|海铁|公铁|铁海)联运|国际(?:联运|班列)|(?:城际|市域|高速|快速|客运|货运|普速|[二三四复双新老旧单])?(?:铁路|轨道|高铁|客专|专线|公路|高速|快速路|快速通道|国道|省道|[县乡村]道|线)|[屯村组乡园][级际]?(?:公?路|道路)|(?:旅游|产业|沿江|通村|连接|资源|扶贫|一级|二级|三级|四级)(?:公路|路)|段|天然气|输[气油水电氢]|煤制气|原油|成品油|特高压|直流|交流|\d+千伏|航线|(?:[一二三四五]级|高等级|内河)*航道|大道|通道|廊道|(?:人才|科技|科创|创新|经济|产业|物流|运输|先进制造业)+走廊|连接线|联络线|延长线|隧道|隧洞|出流|改道|连通|航班|班列|(?:标准|示范|试验|先导)段|电气化|电化|扩能|扩容|改造|改建|扩建|改扩建|拓宽|堤防|江滩|绿道|管道|管线|引[水江]|供水|工程|项目|建设|综合|沿线|两侧|道路|支线|复线|\d+小时)/u;
/** In brackets the ends stand alone: (204国道-太沙路段). */
const STRETCH = /^(?<end>.+?)段?$/u;
/** Last characters of what is no place but can be followed by 至 (一期至三期). */
const NO_PLACE = /(?:期|年|月|日|标|号|级|批次|阶段|区间|岁|等)$/u;
const LONGEST_END = 9;

/** What no line is called: 香港国际空港中心, 邛崃—岷山. */
const NO_LINE =
  /(?:旅游区|景区|度假区|保护区)(?:[\p{Script=Han}]{2,4})?(?:项目|工程)?$|(?:高速(?:公路)?|铁路|高铁)\p{Script=Han}{2,}(?:连接线|联络线)$|(?:中心|基地|园区?|[息商洋科创]港|新区|示范区|实验区|试验区|合作区|先行区|城市群|都市圈|经济[圈带]|经济走廊|论坛|大会|活动|山|赛|互通|互通立交|站房|服务区|收费站|出入?口)$/u;

/** In the order of the name; empty where it names no ends. */
export function lineEnds(name: string): string[] {
  if (!holdsAny(name, LINKS) || NO_LINE.test(name)) return [];
  const extended = EXTENDED.exec(name)?.groups?.ends;
  if (extended) return extended.split(/[、和与及]/u).filter((end) => end.length > 1);
  const inside = ON_WATER.test(name) ? undefined : BRACKETED.exec(name)?.groups?.inside;
  const within = inside ? endsIn(inside, STRETCH) : [];
  return within.length > 0 ? within : endsIn(name.replace(/[(（][^()（）]*[)）]/gu, ''), TAIL);
}

function endsIn(text: string, tail: RegExp): string[] {
  const all = text.split(LINK);
  if (all.length < 2) return [];
  // 云州至莲塘公路|云州城区至乌镇段: the stretch of a longer line is what the name tells.
  const stretch = all.findLastIndex((part, i) => i > 0 && i < all.length - 1 && WITHIN_LINE.test(part));
  const parts = stretch > 0 ? all.slice(stretch) : all;
  const first = parts[0]!.replace(LEADING_WORK, '').replace(WITHIN_LINE, '');
  const rest = parts.at(-1)!.replace(/、.*$/u, '');
  const last = tail.exec(rest)?.groups?.end ?? rest;
  // 柳州经贺州至韶关: the places on its way
  const way = first.split(/(?<=..)经由?(?![开济贸纬])(?=..)/u);
  const ends = [...way, ...parts.slice(1, -1), last];
  return ends.every(isPlace) ? ends.filter((end) => !BORDER.test(end)) : [];
}

/** 镇巴至陕川界: it ends at a border, which is no place. */
const BORDER = /^[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀贵黔滇藏陕甘陇青宁新]{2,3}界$/u;

const isPlace = (end: string): boolean =>
  end.length >= 2 &&
  end.length <= LONGEST_END &&
  /^[\p{Script=Han}A-Z\d]*\p{Script=Han}$/u.test(end) &&
  !NO_PLACE.test(end);
