import { readFile } from 'node:fs/promises';

/** All that a command may know of the outside, so that tests can stand in for it. Writing reports is in write-files.ts. */
export interface Host {
  readonly cwd: string;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  /** Whether messages on stderr may be coloured. */
  readonly color: boolean;
  /** The moment of the call, for “this year” and file dates; nothing that is composed may depend on it. */
  now(): Date;
  /** Reads a file, or standard input where the path is “-”. Rejects with the system's error. */
  readFile(path: string): Promise<Uint8Array>;
  out(content: string | Uint8Array): void;
  err(text: string): void;
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
    readFile: (path) => (path === '-' ? readStdin() : readFile(path)),
    out: (content) => void process.stdout.write(content),
    err: (text) => void process.stderr.write(text),
  };
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
