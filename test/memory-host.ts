import type { Host } from '../src/cli/host.ts';

/** A host without a machine: files from a record, and what was written to its streams for a test to look at. */
export function memoryHost(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Host & { readonly stdout: () => string; readonly stderr: () => string } {
  let stdout = '';
  let stderr = '';
  return {
    cwd: '/',
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    color: false,
    now: () => new Date(Date.UTC(2026, 0, 12)),
    readFile: (path) => {
      const content = files[path];
      if (content === undefined) return Promise.reject(Object.assign(new Error(path), { code: 'ENOENT' }));
      return Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content);
    },
    out: (content) => {
      stdout += typeof content === 'string' ? content : new TextDecoder().decode(content);
    },
    err: (text) => {
      stderr += text;
    },
    stdout: () => stdout,
    stderr: () => stderr,
  };
}
