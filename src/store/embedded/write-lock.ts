/** One writer per store: a lock file that names its owner. A lock whose owner is gone is stale and is taken over. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { GuituError } from '../../errors';

interface Owner {
  pid: number;
  host: string;
  since: string;
}

/** Takes the lock and gives the function that releases it. Throws a GuituError if a living process holds it. */
export function takeWriteLock(file: string): () => void {
  const owner: Owner = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  for (;;) {
    try {
      writeFileSync(file, JSON.stringify(owner), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const other = readOwner(file);
      if (other && isAlive(other))
        throw new GuituError(`another process is writing this graph (process ${other.pid}, since ${other.since})`, {
          file,
          hint: 'wait until it has finished; if it runs on another machine and is known to be dead, delete the lock file',
        });
      rmSync(file, { force: true });
    }
  }
}

function readOwner(file: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner;
  } catch {
    return undefined; // gone meanwhile, or cut off by a crash: stale in both cases
  }
}

function isAlive({ pid, host }: Owner): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
