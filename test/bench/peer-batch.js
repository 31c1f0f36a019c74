// yaml + docxtemplater, as one would write it in an afternoon: each town's YAML is parsed, the template filled, both files written.
// The sentences it should compose are given to it ready, which is to its advantage.
import Docxtemplater from 'docxtemplater';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { parse } from 'yaml';

const [, , towns, sentences, templateFile, output] = process.argv;
const template = readFileSync(templateFile);
mkdirSync(output, { recursive: true });
for (const name of readdirSync(towns)) {
  const facts = parse(readFileSync(join(towns, name), 'utf8'));
  const base = name.replace(/\.yaml$/, '');
  const { paragraphs, text } = JSON.parse(readFileSync(join(sentences, `${base}.json`), 'utf8'));
  const report = new Docxtemplater(new PizZip(template));
  report.render({ town: facts.单位.名称, paragraphs });
  writeFileSync(join(output, `${base}.docx`), report.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' }));
  writeFileSync(join(output, `${base}.txt`), text);
}
