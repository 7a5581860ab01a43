import { type NumberedAt, value } from './docx-numbering';

/** Attribute of a tag, by its full name. */
export const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(`${name}="([^"]*)"`, 'u').exec(attributes)?.[1];

/** Heading level of each style that is one, by its outline level or its name. */
export function headingStyles(xml: string): Map<string, number> {
  const levels = new Map<string, number>();
  for (const [, head, body] of xml.matchAll(/<w:style\b([^>]*)>(.*?)<\/w:style>/gsu)) {
    const id = attribute(head!, 'w:styleId');
    const name = /<w:name w:val="(?:heading|标题)\s*(\d)"/iu.exec(body!)?.[1];
    const outline = /<w:outlineLvl w:val="(\d)"/u.exec(body!)?.[1];
    if (id && name) levels.set(id, Number(name));
    else if (id && outline && Number(outline) < 9) levels.set(id, Number(outline) + 1);
  }
  return levels;
}

/** The list and level that each style puts its paragraphs in. */
export function numberedStyles(xml: string): Map<string, NumberedAt> {
  const styles = new Map<string, NumberedAt>();
  for (const [, id, body] of xml.matchAll(/<w:style\b[^>]*? w:styleId="([^"]*)"[^>]*>(.*?)<\/w:style>/gsu)) {
    const properties = /<w:numPr>(.*?)<\/w:numPr>/su.exec(body!)?.[1];
    const list = properties && value(properties, 'numId');
    if (list) styles.set(id!, { list, level: Number(value(properties, 'ilvl') ?? 0) });
  }
  return styles;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of XML with its references read. */
export const xmlText = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
