/**
 * Policies: named documents, plans, strategies, reforms, campaigns, mechanisms. In: a passage. Out: candidates of type
 * Policy with level and confidence.
 *
 * Three sources: titles in 《》 whose noun is that of a policy document; names known everywhere (`lexicon/policies.tsv`);
 * and phrases with a policy noun or in quotation marks, in the lists and under the verbs that `../clause` reads, weighed
 * by a logistic model.
 */
import type { Passage } from '../../outline/document';
import type { Candidate, CandidateFinder } from '../candidates';
import { parseClauses, type Segment, stripQuotes } from '../clause';
import { type Proposal, probability } from '../model';
import { policyFeatures } from './features';
import { knownPolicies, levelOf, policySuffixOf } from './suffixes';

const LEAST = 0.4;
const TITLE = /《([^《》]{3,60})》/gu;
const DOCUMENT_NOUN =
  /(?:规划|纲要|条例|意见|方案|办法|计划|措施|通知|决定|规定|规程|规则|细则|法|法典|政策|指引|指南|清单|目录|报告|协议|协定|宣言|公约|章程|标准|规范|草案|白皮书|蓝图|行动|战略|\d+条|若干措施)(?:[（(][^（）()]*[）)])?(?:\d{4}年?版)?$/u;
/** What follows a policy's name and is no part of it. */
const TRAILING =
  /(?:反馈问题整改|问题整改成效|问题整改|整改工作|整改|目标任务|试点成效|试点工作|试点任务|改革任务|任务|工作|成果|成效|经验|编制|要求|精神|部署|落地见效|落地|升级版|内涵|效应|品牌优势|品牌|目标|建设|方式|做法|创建)$/u;
const KEEPS = /(?:信用体系|法治政府|平安|海绵城市|双一流”?|无废城市”?|健康[一-龥]{2}|数字[一-龥]{2}|“[^”]+”)建设$/u;
const ARTICLES = /(?:[一-龥]{2,20}\d{1,3}条(?:措施|政策|新政|意见|举措)?)$/u;

/** All names of policies that the passage may tell, described but not judged. */
export function proposals(passage: Passage): Proposal[] {
  const text = passage.text.text;
  const found: Proposal[] = [];
  for (const segment of parseClauses(passage)) {
    const head = segment.head && !segment.quoted ? policySuffixOf(segment.head.text) : undefined;
    if (
      !segment.quoted &&
      !policySuffixOf(segment.text) &&
      !head &&
      !/[“”]|\d条$/u.test(segment.text) &&
      !TRAILING.test(segment.text)
    )
      continue;
    found.push(propose(text, segment));
  }
  return found;
}

function propose(text: string, segment: Segment): Proposal {
  let { from, to } = segment;
  let trimmed = '';
  let name = text.slice(from, to);
  for (
    let cut = TRAILING.exec(name);
    cut && cut.index > 1 && !policySuffixOf(name) && !KEEPS.test(name);
    cut = TRAILING.exec(name)
  ) {
    trimmed = cut[0];
    to = from + cut.index;
    name = text.slice(from, to);
  }
  const bare = stripQuotes(text, { from, to });
  const quoted = segment.quoted || bare.quoted;
  name = text.slice(bare.from, bare.to);
  const features = policyFeatures(segment, name, quoted, trimmed);
  const head = segment.head && policySuffixOf(segment.head.text);
  if (head && !policySuffixOf(name) && segment.head!.text.length <= 8) name += segment.head!.text;
  return { from: bare.from, to: bare.to, name, features };
}

export const policyFinder: CandidateFinder = {
  name: 'policy',
  prepare: () => (passage) => {
    const text = passage.text.text;
    const candidates: Candidate[] = [];
    for (const match of text.matchAll(TITLE)) {
      const name = match[1]!;
      if (!DOCUMENT_NOUN.test(name)) continue;
      const from = match.index + 1;
      candidates.push({ type: 'Policy', from, to: from + name.length, name, score: 0.95, subtype: levelOf(name) });
    }
    for (const { from, to, value } of knownPolicies(text))
      candidates.push({ type: 'Policy', from, to, name: value.name, score: 0.8, subtype: value.level });
    for (const { from, to, name, features } of proposals(passage)) {
      const score = ARTICLES.test(name) ? 0.85 : probability('policy', features);
      if (score >= LEAST) candidates.push({ type: 'Policy', from, to, name, score, subtype: levelOf(name) });
    }
    return candidates;
  },
};
