import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline/promises';

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
  readonly ask?: (question: string) => Promise<string>;
}

/** The outside as it is: this process, its streams and files. */
export function nodeHost(): Host {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // The reader went away (| head): nobody is left to tell, and what was asked for was not delivered.
      if (error.code === 'EPIPE') process.exit(2);
      throw error;
    });
  }
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const stderrIsTerminal = process.stderr.isTTY;
  return {
    cwd: process.cwd(),
    stdoutIsTerminal: process.stdout.isTTY,
    stderrIsTerminal,
    color: !NO_COLOR && TERM !== 'dumb' && (stderrIsTerminal || Boolean(FORCE_COLOR)),
    now: () => new Date(),
    readFile: (path) => readAll(path === '-' ? process.stdin : createReadStream(path)),
    out: (content) => void process.stdout.write(content),
    err: (text) => void process.stderr.write(text),
    ...(process.stdin.isTTY && stderrIsTerminal ? { ask } : {}),
  };
}

async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}

/** Larger than any report; the bound keeps a device or a wrong pipe from filling the memory. */
const MAX_BYTES = 100 * 1024 * 1024;

async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = chunk as Uint8Array;
    length += bytes.length;
    if (length > MAX_BYTES) throw Object.assign(new Error('file too large'), { code: 'EFBIG' });
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
