/** Text in XML. */
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;' };

/** For element content and attribute values; characters that XML 1.0 cannot hold are left out. */
export const xmlText = (text: string): string =>
  text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '').replace(/[&<>"\n]/g, (c) => ENTITIES[c]!);
