/**
 * Chinese word segmentation with part of speech, by nodejieba or, where its addon was not built, by @node-rs/jieba
 * (same dictionary, prebuilt). Loaded on first use only: it costs 0.2–0.9 s and 145–350 MB.
 */
export interface Token {
  word: string;
  /** Part of speech in jieba's tag set: n, v, vn, ns, nt, nr, m, q … */
  tag: string;
}

export interface Segmenter {
  name: 'nodejieba' | '@node-rs/jieba';
  tag(text: string): Token[];
}

let loaded: Segmenter | undefined;

export function segmenter(): Segmenter {
  loaded ??= loadNodejieba() ?? loadNodeRsJieba();
  return loaded;
}

function loadNodejieba(): Segmenter | undefined {
  try {
    const jieba = require('nodejieba') as { tag(text: string): Token[] };
    jieba.tag('规');
    return { name: 'nodejieba', tag: (text) => jieba.tag(text) };
  } catch {
    return undefined; // the addon is not there: `guitu doctor` reports which one is in use
  }
}

function loadNodeRsJieba(): Segmenter {
  const { Jieba } = require('@node-rs/jieba') as typeof import('@node-rs/jieba');
  const { dict } = require('@node-rs/jieba/dict') as typeof import('@node-rs/jieba/dict');
  const jieba = Jieba.withDict(dict);
  return { name: '@node-rs/jieba', tag: (text) => jieba.tag(text, true).map(({ word, tag }) => ({ word, tag })) };
}
