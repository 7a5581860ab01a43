import type { Block, Citation, Report } from '../report';

const escaped = (text: string): string => text.replace(/[&<>"']/gu, (c) => `&#${c.charCodeAt(0)};`);
const notes = (cites: number[]): string => cites.map((n) => `<sup><a href="#note-${n}">${n}</a></sup>`).join(' ');

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.7 system-ui,"Noto Sans SC","Microsoft YaHei",sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2.2rem;border-bottom:1px solid #8886}table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{text-align:left;padding:.25rem .6rem;border-bottom:1px solid #8884;vertical-align:top}th{background:#8882}.scroll{overflow-x:auto}
.missing{color:#777;font-style:italic}figure{margin:1rem 0}figure svg{max-width:100%;height:auto}figcaption{font-size:.9rem}
ol.notes{font-size:.85rem}ol.notes li:target{background:#fd06}mark{background:#fd08;color:inherit}a{color:inherit}cite{font-style:normal;opacity:.75}
@media print{body{margin:0;max-width:none}h2{break-after:avoid}tr{break-inside:avoid}}`;

/** One self-contained page: opens offline, prints well, light and dark. All text of documents is escaped. */
export function toHtml(report: Report): string {
  const sections = report.sections.map(
    ({ title, blocks }) => `<section><h2>${escaped(title)}</h2>${blocks.map(block).join('')}</section>`,
  );
  return `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(report.title)}</title><style>${STYLE}</style>
<h1>${escaped(report.title)}</h1>${report.lead.map((s) => `<p>${escaped(s.text)}${notes(s.cites)}</p>`).join('')}
${sections.join('\n')}
<section><h2>出处 · Evidence</h2><ol class="notes">${report.citations.map(note).join('\n')}</ol></section></html>
`;
}

function block(b: Block): string {
  switch (b.kind) {
    case 'missing':
      return `<p class="missing">${escaped(b.text)}</p>`;
    case 'chart':
      return `<figure><figcaption>${escaped(b.title)}</figcaption>${b.svg}</figure>`;
    case 'table':
      return `<div class="scroll"><table><thead><tr>${b.head.map((h) => `<th>${escaped(h)}</th>`).join('')}<th></th></tr></thead><tbody>${b.rows.map((r) => `<tr>${r.cells.map((c) => `<td>${escaped(c)}</td>`).join('')}<td>${notes(r.cites)}</td></tr>`).join('')}</tbody></table></div>`;
  }
}

function note(citation: Citation, index: number): string {
  return `<li id="note-${index + 1}"><cite>${escaped(citation.document)}:${citation.line}</cite> ${marked(citation)}</li>`;
}

/** The sentence with the words that say the fact marked, where they stand in it but for the width of their characters. */
function marked({ sentence, mark }: Citation): string {
  const at = mark ? narrow(sentence).indexOf(narrow(mark)) : -1;
  if (!mark || at < 0) return escaped(sentence);
  const end = at + mark.length;
  return `${escaped(sentence.slice(0, at))}<mark>${escaped(sentence.slice(at, end))}</mark>${escaped(sentence.slice(end))}`;
}

/** Full-width forms as ASCII, character for character: files say ％, sentences %. */
const narrow = (text: string): string =>
  text.replace(/[！-～]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
