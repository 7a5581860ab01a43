/** Whether a value is result, target or forecast, by the words of its sentence before it and the role of its passage. */
import type { Document, Metadata, Passage } from '../../outline/document';
import type { Role } from '../../outline/role';
import { isOver } from '../../outline/year-parts';
import type { MeasurementStatus } from '../fact';
import type { Said } from './said-period';

const FORECAST = /(?:预计|有望|预测|(?:建成|投产|达产|竣工|投用|投运)后(?!已|累计))[^。；;]*$/u;
/** 预计 at the head of a clause is for the whole sentence, whose parts between semicolons are passages. */
const EXPECTING = /(?:^|[，,：:。])(?:据?初步)?预计(?!到?20[3-9])|预计数/u;
/** 研发投入强度预计达到2.3%，|技术合同成交额…: 预计 behind a subject is for its own clause. */
const OWN_FORECAST = new RegExp(
  '(?:^|[，,。；;：:])(?!(?:全年|今年|年末|年底|到|至|[上下]半年|全[省市县区州]|[\\d一二三四前“])[^，,。；;]*预计)[^，,。；;预]{4,}预计[^，,。；;、]*[，,]' +
    '(?:[^预]*[，,])?(?!(?:同比|[比较]|增长|下降|年均|占|居|[三五]年|分别|为|达))[^，,预]*$',
  'u',
);
/** 计划脱贫402户，|实际脱贫412户 */
const DONE = /(?:^|[，,。；;、（(])(?:实际|现已|目前已)(?!到账|利用|使用)[^，,。；;]*$/u;
const AIM = /(?:力争|确保|争取|目标|努力|计划|规划|拟|将(?!近)|(?<!不及|[低好高]于|超出?)预期)[^。；;]*$/u;
/** 项目将建设标准厂房|9栋, 今年计划实施重点项目|110个: what is still to be done, whatever the part of the text looks at. */
const TO_BE_DONE =
  /(?:(?<!即)将|(?<![度年项动的])计划|拟)(?:分[\p{Script=Han}]{1,2})?(?:建设(?!用地|资金|指标)|新建|建成|建造|改造|打造|实施|开工|新增)[^，,。；;]*$/u;

/** Whether the sentence that the passage goes on with, behind a semicolon, tells what is expected. */
export function isExpected({ passages }: Document, { index, paragraph }: Passage): boolean {
  for (let i = index - 1; passages[i]?.paragraph === paragraph; i--) {
    const { text } = passages[i]!.text;
    if (/预计[^。；;]{0,4}下同/u.test(text)) return true;
    if (!/[；;]\s*$/u.test(text)) return false;
    if (EXPECTING.test(text)) return true;
  }
  return false;
}

/** Status of a value; `said` is the period that its sentence names. */
export function statusOf(sentence: string, said: Said | undefined, frame: Role, meta: Metadata): MeasurementStatus {
  const over = said && isOver(said.period, meta);
  const ofNow = said !== undefined && said.period === meta.presentMonth?.slice(0, 4);
  if (frame.role === 'target') return over ? 'actual' : ofNow && FORECAST.test(sentence) ? 'forecast' : 'target';
  const ahead = over === false && meta.reviewEnd !== undefined && !(ofNow && said?.named);
  if (ahead && !(ofNow && FORECAST.test(sentence))) return 'target';
  if (FORECAST.test(sentence) && !OWN_FORECAST.test(sentence)) return 'forecast';
  if (DONE.test(sentence)) return 'actual';
  if (TO_BE_DONE.test(sentence)) return 'target';
  if (frame.role === 'background' && over === undefined && AIM.test(sentence)) return 'target';
  return 'actual';
}
