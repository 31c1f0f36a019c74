// Makes any number of towns from the sample county: other names, other figures, the same shape. Equal numbers give equal files.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const county = fileURLToPath(new URL('../../data/county/', import.meta.url));
const first = '清白青金龙凤石桥新安永太长双大高东南西北云水松竹柳杨梅桃李'.match(/./gu);
const second = '溪河江湖泉湾滩塘坪坝岭山岗峰坡沟洞关店铺集庄营堡寨楼阁林园'.match(/./gu);
const third = ['', ...'头口沿上下前后中'.match(/./gu)];

/** The facts of the n-th town: its file name and its text. */
export function makeTown(n) {
  const { stem, text } = samples[n % samples.length];
  const turn = Math.floor(n / samples.length);
  const name = first[turn % 30] + second[Math.floor(turn / 30) % 30] + third[Math.floor(turn / 900) % 9];
  // One factor for all counts of a town keeps sums, shares and inequalities true.
  const factor = 1 + (turn % 7);
  const varied = text
    .replaceAll(stem, name)
    .replace(
      /(: |, )(约|近|超过?)?(\d{1,5})(?=(?:余|多)?(?:件|起|场|次|人|名|份|项|条|户|个|处|家|宗|期|支|篇)[^%\n]*$|(?:余|多)?(?:件|起|场|次|人|名|份|项|条|户|个|处|家|宗|期|支|篇)[人次,}\]])/gmu,
      (_, before, about = '', digits) => before + about + String(Number(digits) * factor),
    );
  return { name: `town-${String(n).padStart(5, '0')}.yaml`, text: varied };
}

/** Writes the first `count` towns into a folder. */
export function writeTowns(count, folder) {
  mkdirSync(folder, { recursive: true });
  for (let n = 0; n < count; n++) {
    const { name, text } = makeTown(n);
    writeFileSync(join(folder, name), text);
  }
}

const samples = readdirSync(county)
  .filter((name) => name.endsWith('.yaml') && name !== 'lawreport.config.yaml' && name !== 'towns.yaml')
  .sort()
  .map((name) => {
    const text = readFileSync(join(county, name), 'utf8');
    const short = /简称: *(\S+)/u.exec(text)?.[1] ?? '';
    return { stem: short.replace(/(?:街道|镇|乡)$/u, ''), text };
  });

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , count, folder] = process.argv;
  if (!/^\d+$/.test(count ?? '') || folder === undefined) {
    process.stderr.write('usage: node towns.js COUNT FOLDER\n');
    process.exit(2);
  }
  writeTowns(Number(count), folder);
}
