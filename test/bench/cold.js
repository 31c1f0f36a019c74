import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { goal, interleave, table } from './measure.js';
import { runNode } from './processes.js';

/** Whole processes, from nothing to the files on disk. */
export async function cold(command, peerScript, { town, report, towns, sentences, template, folder }) {
  const out = (name) => join(folder, name);
  const process = (name, args, expected = 0) => ({
    name,
    once: true,
    run: () => {
      runNode(args, expected);
    },
  });
  const times = await interleave(
    [
      process('node -e 0', ['-e', '0']),
      process('lawreport --help', [command, '--help']),
      process('lawreport validate, one town', [command, 'validate', town]),
      process('lawreport render, one town to .docx and .txt', [command, 'render', town, '-o', out('cold'), '--force']),
      process('yaml + docxtemplater, one town to .docx and .txt', [
        peerScript,
        towns,
        sentences,
        template,
        out('cold-peer'),
      ]),
      // A published text has faults, which is what status 1 says.
      process(
        'lawreport check, one text',
        [command, 'check', fileURLToPath(new URL('../check/dazhan-2024.txt', import.meta.url))],
        1,
      ),
      process('lawreport check, one .docx', [command, 'check', report, '--max-warnings', '1000']),
    ],
    { rounds: 15, warmUp: 2 },
  );
  const base = times.get('node -e 0');
  goal('cold --help over node -e 0', times.get('lawreport --help') / base, '≤', 1.6);
  goal(
    'cold render of one town over node -e 0',
    times.get('lawreport render, one town to .docx and .txt') / base,
    '≤',
    2.5,
  );
  return table(
    ['Whole process', 'ms', '× node -e 0'],
    [...times].map(([name, ms]) => [name, ms.toFixed(0), (ms / base).toFixed(2)]),
  );
}
