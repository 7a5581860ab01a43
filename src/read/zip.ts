import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { GuituError } from '../errors';
import { decodeText } from './charset';

/** Bounds against archives made to fill the memory. */
const LIMITS = { entries: 10_000, entryBytes: 200 * 2 ** 20, ratio: 300, ratioFrom: 8 * 2 ** 20 };

export interface ZipEntry {
  name: string;
  size: number;
}

function open(bytes: Uint8Array, file: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      { lazyEntries: true, decodeStrings: false },
      (error, zip) => {
        if (error || !zip) reject(damaged(file, error));
        else resolve(zip);
      },
    );
  });
}

const damaged = (file: string, cause?: unknown): GuituError =>
  new GuituError('the archive is damaged or cut off', { file, hint: 'download it again', cause });

/** Names in archives made on Chinese Windows are GBK. */
function nameOf(entry: Entry): string {
  const bytes = entry.fileName as unknown as Buffer;
  return bytes.length === 0 ? '' : decodeText(bytes, '').text;
}

/** Calls `visit` for each entry until it says stop. */
async function walk(
  bytes: Uint8Array,
  file: string,
  visit: (zip: ZipFile, entry: Entry) => Promise<boolean>,
): Promise<void> {
  const zip = await open(bytes, file);
  if (zip.entryCount > LIMITS.entries)
    throw new GuituError(`the archive has ${zip.entryCount} entries; at most ${LIMITS.entries} are read`, { file });
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      visit(zip, entry).then((more) => (more ? zip.readEntry() : resolve()), reject);
    });
    zip.on('end', () => resolve());
    zip.on('error', (error: unknown) => reject(damaged(file, error)));
    zip.readEntry();
  });
}

/** The files of an archive; folders are left out. */
export async function zipEntries(bytes: Uint8Array, file: string): Promise<ZipEntry[]> {
  const entries: ZipEntry[] = [];
  await walk(bytes, file, async (_, entry) => {
    const name = nameOf(entry);
    if (!name.endsWith('/')) entries.push({ name, size: entry.uncompressedSize });
    return true;
  });
  return entries;
}

/** Contents of the named entries that the archive holds; refuses bombs. */
export async function readZip(
  bytes: Uint8Array,
  file: string,
  wanted: (name: string) => boolean,
): Promise<Map<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>();
  await walk(bytes, file, async (zip, entry) => {
    const name = nameOf(entry);
    if (wanted(name)) contents.set(name, await inflate(zip, entry, file));
    return true;
  });
  return contents;
}

function inflate(zip: ZipFile, entry: Entry, file: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    if (entry.isEncrypted())
      return reject(new GuituError('the archive is locked with a password', { file, hint: 'unpack it first' }));
    zip.openReadStream(entry, (error, stream) => {
      if (error || !stream) return reject(damaged(file, error));
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        chunks.push(chunk);
        const bomb = size > LIMITS.ratioFrom && size > entry.compressedSize * LIMITS.ratio;
        if (size <= LIMITS.entryBytes && !bomb) return;
        stream.destroy();
        reject(
          new GuituError('an entry of the archive unpacks to far more than a document holds', {
            file,
            hint: 'it may be a zip bomb; it was not read',
          }),
        );
      });
      stream.on('error', (cause: unknown) => reject(damaged(file, cause)));
      stream.on('end', () => resolve(Buffer.concat(chunks)));
    });
  });
}
