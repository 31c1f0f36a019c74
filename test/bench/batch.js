import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goal, median, table } from './measure.js';
import { measureNode } from './processes.js';
import { loopTemplateOf, paragraphsOf } from './template.js';
import { writeTowns } from './towns.js';

const PROVINCE = 1500;
const COUNTRY = 38_600;

/** Prepares towns and, for the peers, their sentences and a template. */
export function prepare(command, folder, count, name) {
  const towns = join(folder, `${name}-towns`);
  const sentences = join(folder, `${name}-sentences`);
  const made = join(folder, `${name}-made`);
  writeTowns(count, towns);
  measureNode([command, 'batch', towns, '-o', made]);
  mkdirSync(sentences, { recursive: true });
  let template;
  for (const file of readdirSync(made).filter((file) => file.endsWith('.docx'))) {
    const report = readFileSync(join(made, file));
    template ??= loopTemplateOf(report);
    const text = readFileSync(join(made, file.replace(/docx$/, 'txt')), 'utf8');
    writeFileSync(
      join(sentences, file.replace(/docx$/, 'json')),
      JSON.stringify({ paragraphs: paragraphsOf(report), text }),
    );
  }
  const templateFile = join(folder, `${name}-template.docx`);
  writeFileSync(templateFile, template);
  return { towns, sentences, template: templateFile, made };
}

/** Many towns from YAML to both files on disk: against a peer, with one and two threads, and as their number grows. */
export function batch(command, peerScript, folder, { country, rounds }) {
  const province = prepare(command, folder, PROVINCE, 'province');
  const out = join(folder, 'out');
  const runs = [
    ['lawreport batch, one thread', [command, 'batch', province.towns, '-o', out, '--jobs', '1']],
    ['lawreport batch, two threads', [command, 'batch', province.towns, '-o', out, '--jobs', '2']],
    ['yaml + docxtemplater', [peerScript, province.towns, province.sentences, province.template, out]],
  ];
  const results = new Map(runs.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of runs) {
      rmSync(out, { recursive: true, force: true });
      results.get(name).push(measureNode(args));
      sameTexts(out, province.made);
    }
  }
  measureNode([command, 'batch', province.towns, '-o', province.made]);
  const unchanged = measureNode([command, 'batch', province.towns, '-o', province.made]);
  const of = (name) => ({
    seconds: median(results.get(name).map(({ seconds }) => seconds)),
    megabytes: Math.max(...results.get(name).map(({ megabytes }) => megabytes)),
  });
  const [one, two, peer] = runs.map(([name]) => of(name));
  const row = (name, count, { seconds, megabytes }) => [
    name,
    String(count),
    seconds.toFixed(2),
    ((seconds * 1000) / count).toFixed(2),
    megabytes.toFixed(0),
  ];
  const rows = [
    row('lawreport batch, one thread', PROVINCE, one),
    row('lawreport batch, two threads', PROVINCE, two),
    row('lawreport batch again, nothing changed', PROVINCE, unchanged),
    row('yaml + docxtemplater', PROVINCE, peer),
  ];
  goal(
    `batch of ${String(PROVINCE)} against yaml + docxtemplater, one thread each`,
    peer.seconds / one.seconds,
    '≥',
    3,
  );
  goal('two threads against one', one.seconds / two.seconds, '≥', 1.5);
  goal('peak memory, one thread', one.megabytes, '≤', 170, 'MB');
  goal('peak memory, two threads', two.megabytes, '≤', 170, 'MB');
  if (country) {
    const towns = join(folder, 'country-towns');
    writeTowns(COUNTRY, towns);
    rmSync(out, { recursive: true, force: true });
    const all = measureNode([command, 'batch', towns, '-o', out, '--jobs', '2']);
    rows.push(row('lawreport batch, two threads', COUNTRY, all));
    goal(`${String(COUNTRY)} towns on two threads`, all.seconds, '≤', 75, 's');
    goal(
      `time per town at ${String(COUNTRY)} over ${String(PROVINCE)}`,
      all.seconds / COUNTRY / (two.seconds / PROVINCE),
      '≤',
      1.15,
    );
    goal(`peak memory at ${String(COUNTRY)}`, all.megabytes, '≤', 170, 'MB');
  }
  return table(['Batch, YAML to .docx and .txt on disk', 'towns', 's', 'ms a town', 'peak MB'], rows);
}

function sameTexts(folder, wanted) {
  const names = readdirSync(wanted).filter((name) => name.endsWith('.docx'));
  for (const name of [names[0], names[names.length >> 1], names.at(-1)]) {
    const [made, model] = [folder, wanted].map((at) => paragraphsOf(readFileSync(join(at, name))).join('\n'));
    if (made !== model) throw new Error(`${name} says something else`);
  }
}
