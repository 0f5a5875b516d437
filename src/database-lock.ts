import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';

/** Who has a directory open. A pid alone is not enough: in a container a restarted server has the same one. */
interface Holder {
  readonly pid: number;
  /** When that process began, as its system tells it; null where no system file does. */
  readonly started: string | null;
  readonly host: string;
}

/** A directory that another process has open; the message is for whoever started this one. */
export class DirectoryInUse extends Error {}

/**
 * Takes `directory` for this process, with the file `<directory>.lock`, and gives the function that lets it go.
 * PGlite itself guards nothing: two processes on one directory lose each other's rows without an error.
 * A lock whose process is gone is taken over; otherwise throws `DirectoryInUse`.
 */
export function lockDirectory(directory: string): () => void {
  const file = `${directory}.lock`;
  mkdirSync(dirname(file), { recursive: true });
  const me: Holder = { pid: process.pid, started: startOf(process.pid), host: hostname() };
  if (!claim(file, me)) {
    removeStale(file, directory);
    if (!claim(file, me)) throw inUse(directory, holderOf(file));
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  return () => {
    process.off('exit', release);
    release();
  };
}

/** Creates the lock file, or says that there is one. */
function claim(file: string, holder: Holder): boolean {
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Removes a lock whose process is gone. Of several processes that find the same stale lock only one may remove it, and
 * it looks again first: otherwise the second would remove the fresh lock of the first.
 */
function removeStale(file: string, directory: string): void {
  const broom = `${file}.recovery`;
  try {
    writeFileSync(broom, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new DirectoryInUse(`Another process is opening ${directory}; if none is, delete ${broom} and start again.`);
  }
  try {
    const holder = holderOf(file);
    if (holder === 'unreadable' || (holder !== 'none' && isAlive(holder))) throw inUse(directory, holder);
    rmSync(file, { force: true });
  } finally {
    rmSync(broom, { force: true });
  }
}

function holderOf(file: string): Holder | 'none' | 'unreadable' {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'none' : 'unreadable';
  }
}

function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) return true;
  if (!exists(holder.pid)) return false;
  const started = startOf(holder.pid);
  return started === null || holder.started === null || started === holder.started;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Boot and clock tick at which a process began, from Linux' /proc, or `ended`; null where nothing tells it. */
function startOf(pid: number): string | null {
  try {
    // The second field is the command in parentheses and may hold anything; what follows the last one is plain.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, ticks] = [fields[0], fields[19]];
    // A killed process that its parent has not buried yet still has a number.
    if (state === 'Z' || state === 'X') return 'ended';
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${ticks}`;
  } catch {
    return null;
  }
}

function inUse(directory: string, holder: Holder | 'none' | 'unreadable'): DirectoryInUse {
  const file = `${directory}.lock`;
  if (holder === 'none') return new DirectoryInUse(`Another process is opening ${directory}; start again.`);
  if (holder === 'unreadable') {
    return new DirectoryInUse(`${directory} is in use, but ${file} cannot be read; if no server runs, delete it.`);
  }
  if (holder.host !== hostname()) {
    return new DirectoryInUse(
      `${directory} is in use by process ${holder.pid} on ${holder.host}; if that one is gone, delete ${file}.`,
    );
  }
  return new DirectoryInUse(
    `${directory} is in use by process ${holder.pid}; stop it, choose another DATA_DIR, or share a PostgreSQL through DATABASE_URL.`,
  );
}
