import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const peakFile = join(tmpdir(), `lawreport-peak-${String(process.pid)}`);
const preload = new URL('peak.js', import.meta.url).href;

/** Runs node with some arguments to its end. Throws where it does not end as expected, as a failed run is soon over. */
export function runNode(args, expected = 0) {
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== expected) throw new Error(`node ${args.join(' ')} ended with ${String(status)}: ${String(stderr)}`);
}

/** The same, and gives seconds and peak memory in MB. */
export function measureNode(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', preload, ...args], {
    env: { ...environment, LAWREPORT_PEAK: peakFile },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${String(status)}: ${String(stderr)}`);
  const megabytes = Number(readFileSync(peakFile, 'utf8')) / 1024;
  rmSync(peakFile);
  return { seconds, megabytes };
}

// Node 20 reads this file at every start, which is no part of any program measured here.
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;
