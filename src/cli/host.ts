import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';

/** All that a command may know of the outside, so that tests can stand in for it. Writing reports is in write-files.ts. */
export interface Host {
  readonly cwd: string;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  /** Whether messages on stderr may be coloured. */
  readonly color: boolean;
  /** The moment of the call, for “this year” and file dates; nothing that is composed may depend on it. */
  now(): Date;
  /** Reads a file, or standard input where the path is “-”. Rejects with the system's error, or EFBIG. */
  readFile(path: string): Promise<Uint8Array>;
  out(content: string | Uint8Array): void;
  err(text: string): void;
  /** Asks a person for a line; absent where nobody sits at a terminal. Line mode, as raw mode breaks Chinese input methods. */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
}

/** The outside as it is: this process, its streams and files. Streams are only touched where nothing else serves, as each takes time to set up. */
export function nodeHost(): Host {
  return {
    cwd: process.cwd(),
    get stdoutIsTerminal() {
      return mayBeTerminal(STDOUT) && process.stdout.isTTY;
    },
    get stderrIsTerminal() {
      return mayBeTerminal(STDERR) && process.stderr.isTTY;
    },
    get color() {
      const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
      return !NO_COLOR && TERM !== 'dumb' && (this.stderrIsTerminal || Boolean(FORCE_COLOR));
    },
    now: () => new Date(),
    readFile: (path) => (path === '-' ? readStream(process.stdin) : readPath(path)),
    out: (content) => {
      write(STDOUT, content);
    },
    err: (text) => {
      write(STDERR, text);
    },
    get ask() {
      return process.stdin.isTTY && this.stderrIsTerminal ? ask : undefined;
    },
  };
}

const STDOUT = 1;
const STDERR = 2;

/** Only a device can be a terminal; a file or a pipe is told without setting up its stream. */
function mayBeTerminal(file: number): boolean {
  try {
    return fstatSync(file).isCharacterDevice();
  } catch {
    // Some consoles of Windows cannot be asked.
    return true;
  }
}

const throughStream = new Set<number>();

/** Writes to the file behind a stream, which sets nothing up. What that does not take is the stream's. */
function write(file: number, content: string | Uint8Array): void {
  let rest = typeof content === 'string' ? Buffer.from(content) : content;
  // A console of Windows takes bytes for text in the code page of the place.
  if (process.platform === 'win32' && mayBeTerminal(file)) throughStream.add(file);
  while (rest.length > 0 && !throughStream.has(file)) {
    try {
      rest = rest.subarray(writeSync(file, rest));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') leave();
      if (code !== 'EAGAIN') throw error;
      throughStream.add(file);
    }
  }
  if (rest.length > 0) guarded(file === STDOUT ? process.stdout : process.stderr).write(rest);
}

const guardedStreams = new WeakSet<NodeJS.WriteStream>();

function guarded(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  if (guardedStreams.has(stream)) return stream;
  guardedStreams.add(stream);
  return stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') leave();
    throw error;
  });
}

/** Where the reader went away (| head), nobody is left to tell, and what was asked for was not delivered. */
function leave(): never {
  process.exit(2);
}

async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}

/** Larger than any report; the bound keeps a device or a wrong pipe from filling the memory. */
const MAX_BYTES = 100 * 1024 * 1024;

async function readStream(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = chunk as Uint8Array;
    length += bytes.length;
    if (length > MAX_BYTES) throw tooLarge();
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** Blocks, as nothing else is to be done meanwhile. */
function readPath(path: string): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const file = openSync(path, 'r');
    try {
      const chunks: Uint8Array[] = [];
      for (let length = 0; ;) {
        const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
        const read = readSync(file, chunk);
        if (read === 0) break;
        length += read;
        if (length > MAX_BYTES) throw tooLarge();
        chunks.push(chunk.subarray(0, read));
      }
      resolve(Buffer.concat(chunks));
    } finally {
      closeSync(file);
    }
  });
}

const CHUNK_BYTES = 64 * 1024;

function tooLarge(): Error {
  return Object.assign(new Error('file too large'), { code: 'EFBIG' });
}
