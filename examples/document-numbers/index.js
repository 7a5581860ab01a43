'use strict';

/** 国发〔2022〕12号, 苏政办发[2021]5号 …, with every kind of bracket that documents use. */
function numberPattern(words) {
  const of = (role) => words.filter((row) => row[0] === role).map((row) => row[1]);
  const before = of('before').join('|');
  const start = `(?<=^|[^\\p{Script=Han}]|${before})(?!${before})`;
  const code = `(?<code>\\p{Script=Han}{1,7}(?:${of('closes').join('|')}))`;
  const year = '[〔[(（【](?<year>(?:19|20)\\d\\d)[〕\\])）】]';
  return new RegExp(`${start}${code}\\s*${year}\\s*第?(?<number>\\d{1,4})号`, 'gu');
}

module.exports = {
  name: 'document-numbers',

  /**
   * @param {import('../../dist/src/extract/plugin/index').PluginDocument} document
   * @param {import('../../dist/src/extract/plugin/index').PluginLexicon} lexicon
   * @returns {import('../../dist/src/extract/plugin/index').Finding[]}
   */
  extract(document, lexicon) {
    const pattern = numberPattern(lexicon('words.tsv'));
    return document.passages.flatMap(({ index, text }) =>
      [...text.matchAll(pattern)].map((match) => ({
        kind: 'entity',
        type: '文号',
        name: `${match.groups.code}〔${match.groups.year}〕${match.groups.number}号`,
        passage: index,
        from: match.index,
        to: match.index + match[0].length,
      })),
    );
  },
};
