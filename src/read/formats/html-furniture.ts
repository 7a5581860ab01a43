import type { DefaultTreeAdapterMap } from 'parse5' with { 'resolution-mode': 'import' };

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];
type TextNode = DefaultTreeAdapterMap['textNode'];

/** Elements that never hold the document's text. */
const DROPPED = new Set(
  'script style noscript template nav form button select input textarea iframe object svg canvas video audio head menu dialog'.split(
    ' ',
  ),
);
/** Class names and ids of page furniture. */
const FURNITURE_NAME =
  /(?:^|[\s_-])(?:nav|navbar|navigation|breadcrumb|crumbs?|share|bdshare|social|toolbar|sidebar|aside|footer|foot|copyright|related|recommend|pagination|qrcode|ewm|search|login|menu|print|fontsize)(?:$|[\s_-])/iu;
/** Why an element holds nothing of the document: code, navigation, links, hidden; undefined where it may hold some. */
export function furnitureKind(element: Element): string | undefined {
  const { tagName } = element;
  if (DROPPED.has(tagName)) return ['nav', 'menu', 'form', 'button'].includes(tagName) ? 'navigation' : 'code';
  let hidden = false;
  let named = false;
  for (const { name, value } of element.attrs) {
    if (name === 'hidden' || (name === 'style' && /display\s*:\s*none/iu.test(value))) hidden = true;
    if ((name === 'class' || name === 'id') && FURNITURE_NAME.test(value)) named = true;
  }
  if (hidden) return 'hidden';
  if (tagName === 'footer' || tagName === 'aside' || (named && textLength(element) < 600)) return 'navigation';
  return ['ul', 'ol', 'div', 'td'].includes(tagName) && isLinkList(element) ? 'links' : undefined;
}

/** Many links and hardly anything else. */
function isLinkList(element: Element): boolean {
  let links = 0;
  let linked = 0;
  let all = 0;
  const stack: { node: Node; inLink: boolean }[] = [{ node: element, inLink: false }];
  while (stack.length > 0 && all < 2000) {
    const { node, inLink } = stack.pop()!;
    if (node.nodeName === '#text') {
      const length = (node as TextNode).value.trim().length;
      all += length;
      if (inLink) linked += length;
    } else if ('childNodes' in node) {
      const link = node.nodeName === 'a';
      if (link) links++;
      for (const child of node.childNodes) stack.push({ node: child, inLink: inLink || link });
    }
  }
  return links >= 4 && all < 2000 && linked > 0.8 * all;
}

function textLength(element: Element): number {
  let length = 0;
  const stack: Node[] = [element];
  while (stack.length > 0 && length < 1000) {
    const node = stack.pop()!;
    if (node.nodeName === '#text') length += (node as TextNode).value.trim().length;
    else if ('childNodes' in node) stack.push(...node.childNodes.slice(0, 500));
  }
  return length;
}
