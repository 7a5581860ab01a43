/** Papers by their full titles: who issued them, and what they are about. */
import { PAUSE } from '../alias-tables';
import { normaliseName } from '../normalise';
import { CHINA, type Region, takeRegion } from '../region';
import { takeOwner } from './owner';

/** 中共中央 国务院关于…的意见, 湖南省人民政府办公厅关于印发…的通知: who issued the paper, and what it is about. */
const PAPER =
  /^(.{0,30}(?:中央|国务院|办公厅|办公室|政府|委员会|委|[^内]部|厅|[^全布格]局|署))?关于(?:(?:印发|发布|批转|转发)(.{4,}?)的?通知|(.{4,}))$/u;
const CENTRAL_ISSUER = /^(?:中共中央|党中央|国务院|中央|国家|全国人大|最高人民|.{2,8}部(?:$|.{2,}[部委局署行]))/u;

/** 国务院《优化营商环境条例》. */
const CENTRAL_TITLE = /^(?:中共中央|党中央|国务院|办公厅|[、\s])+《([^《》]+)》$/u;

/** Whose paper a title is, and its subject, under which it may be known; undefined for names of another form. */
export function paperOf(surface: string, scope: Region): { about: string; owner: Region } | undefined {
  const title = CENTRAL_TITLE.exec(surface.trim())?.[1];
  if (title) return paperOf(title, CHINA) ?? { about: title, owner: CHINA };
  const paper = PAPER.exec(normaliseName(surface).replace(PAUSE, ''));
  if (!paper) return undefined;
  const [, issuer = '', sent, said] = paper;
  const about = (sent ?? said)!;
  return { about, owner: issuerOf(issuer, about, scope) };
}

/** What a province is to do follows its name; 浙江大学 is no province. */
const AIM =
  /^(?:在|加快|进一步|高质量|高水平|深入|深化|建设|推进|推动|探索|打造|全面|开展|做好|创新|发展|经济|实施|构建)/u;

/** Who made a paper; support for a province comes from the centre. */
function issuerOf(issuer: string, about: string, scope: Region): Region {
  if (CENTRAL_ISSUER.test(issuer)) return CHINA;
  if (issuer) return takeOwner(issuer, scope, 'chain').region;
  const supported = /^(?:进一步)?支持(.{2,})/u.exec(about)?.[1];
  const taken = supported ? takeRegion(supported, scope, 'any') : undefined;
  return taken?.region.division?.level === 'province' && AIM.test(taken.rest) ? CHINA : scope;
}
