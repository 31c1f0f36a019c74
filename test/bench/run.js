// Measures this tool beside others and prints Markdown tables. `--quick` leaves out the whole country.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { batch, prepare } from './batch.js';
import { buildCommand, buildScript, buildStages } from './build.js';
import { cold } from './cold.js';
import { goalsTable, machine } from './measure.js';
import { warm } from './warm.js';

const quick = process.argv.includes('--quick');
const folder = mkdtempSync(join(tmpdir(), 'lawreport-bench-'));
try {
  const command = await buildCommand();
  const peerScript = await buildScript('peer-batch');
  const print = (text) => {
    process.stdout.write(`${text}\n\n`);
  };
  print(machine());
  print(
    await warm(await buildStages(), fileURLToPath(new URL('../../data/county/qingshiya-2025.yaml', import.meta.url))),
  );
  const single = prepare(command, folder, 1, 'single');
  print(
    await cold(command, peerScript, {
      ...single,
      town: join(single.towns, 'town-00000.yaml'),
      report: join(single.made, 'town-00000.docx'),
      folder,
    }),
  );
  print(batch(command, peerScript, folder, { country: !quick, rounds: quick ? 3 : 5 }));
  print(goalsTable());
} finally {
  rmSync(folder, { recursive: true, force: true });
}
