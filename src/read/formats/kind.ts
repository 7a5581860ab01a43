import { extname } from 'node:path';
import { GuituError } from '../../errors';

export type FileKind = 'txt' | 'md' | 'html' | 'docx' | 'pdf' | 'zip';

const startsWith = (bytes: Uint8Array, ...magic: number[]): boolean => magic.every((byte, i) => bytes[i] === byte);
const ascii = (bytes: Uint8Array, to: number): string => Buffer.from(bytes.subarray(0, to)).toString('latin1');

const BY_EXTENSION: Record<string, FileKind> = {
  '.md': 'md',
  '.markdown': 'md',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.shtml': 'html',
};

/** Extensions of documents that a folder is searched for. */
export const DOCUMENT_EXTENSIONS: ReadonlySet<string> = new Set([
  '.txt',
  '.text',
  '.docx',
  '.docm',
  '.pdf',
  '.doc',
  '.wps',
  '.rtf',
  '.odt',
  '.zip',
  ...Object.keys(BY_EXTENSION),
]);

/**
 * What a file is, by its first bytes and only then by its extension (downloads are often misnamed). Throws for what
 * must be converted first, with the command that does it.
 */
export function kindOf(bytes: Uint8Array, path: string): FileKind {
  const extension = extname(path).toLowerCase();
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) {
    if (extension === '.docx' || extension === '.docm') return 'docx';
    if (extension === '.zip') return 'zip';
    const names = Buffer.from(bytes).toString('latin1');
    if (names.includes('word/document.xml')) return 'docx';
    if (names.includes('xl/workbook.xml') || names.includes('ppt/presentation.xml') || extension === '.odt')
      throw convertFirst(path, 'this is no text document of Word');
    return 'zip';
  }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw convertFirst(path, 'old Word and WPS files are not read as they are');
  if (ascii(bytes, 5) === '{\\rtf') throw convertFirst(path, 'RTF files are not read as they are');
  if (['.doc', '.wps', '.rtf', '.odt'].includes(extension) && !looksLikeHtml(bytes))
    throw convertFirst(path, 'old Word and WPS files are not read as they are');
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0xff, 0xd8, 0xff))
    throw new GuituError('this is a picture; it has no text', {
      file: path,
      hint: 'run text recognition (OCR) on it first',
    });
  if (extension === '.docx')
    throw new GuituError('the Word file is damaged: it is no zip archive', { file: path, hint: 'download it again' });
  if (extension === '.pdf')
    throw new GuituError('the PDF file is damaged: its head is missing', { file: path, hint: 'download it again' });
  return BY_EXTENSION[extension] ?? (looksLikeHtml(bytes) ? 'html' : 'txt');
}

const PAGE = /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,400}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/is;
/** The middle of a page, as crawlers cut it out: it begins with an element, and paragraphs or boxes end in it. */
const FRAGMENT =
  /^(?:\xef\xbb\xbf)?\s*<(?:p|div|table|span|center|font|h[1-6]|article|section)[\s>a-z].*?(?:<\/(?:p|div|td|h[1-6])>.*?){2}/is;

const looksLikeHtml = (bytes: Uint8Array): boolean =>
  PAGE.test(ascii(bytes, 1000)) || FRAGMENT.test(ascii(bytes, 8000));

const convertFirst = (path: string, what: string): GuituError =>
  new GuituError(what, {
    file: path,
    hint: `convert it first: soffice --headless --convert-to docx "${path}"`,
  });
