import type { Checked, Diagnostic } from '../core/diagnostic.ts';
import { hasErrors, showPath } from '../core/diagnostic.ts';
import { indexFacts, type FactIndex } from '../core/facts.ts';
import { toDiagnostic } from '../core/rule.ts';
import type { Settings } from '../core/settings.ts';
import type { Shape } from '../core/shape.ts';
import type { FactsFile } from '../core/source.ts';
import { checkShape, type ShapeCheck } from './check-shape.ts';
import { joinedNames } from './joined-names.ts';
import { asScalar } from './place.ts';
import { factsRules } from './rules/list.ts';
import { unreadFigures } from './unread-figures.ts';

/** Holds a facts file against the schema and against the rules about facts, and reads its facts. */
export function validateFacts(
  file: FactsFile,
  check: ShapeCheck,
  shape: Shape,
  settings: Pick<Settings, 'severities' | 'required' | 'documentCodes'>,
): Checked<FactIndex> {
  const shaped = checkShape(file, check, shape);
  if (shaped.value === undefined) return { diagnostics: shaped.diagnostics };
  // Facts of the wrong shape are not there; the rules speak of the others, so that all faults are told at once.
  const facts = indexFacts(shaped.value, shape);
  const told = new Set(shaped.diagnostics.map(({ path }) => showPath(path ?? [])));
  const unread = [...unreadFigures(facts, file, shape), ...joinedNames(facts, file)].filter(
    ({ path }) => !told.has(showPath(path ?? [])),
  );
  const diagnostics: Diagnostic[] = [...shaped.diagnostics, ...unread];
  const used = new Set<string>();
  for (const rule of factsRules) {
    for (const finding of rule.check(facts)) {
      const { mended, ...told } = finding;
      const diagnostic = toDiagnostic(rule, told, file.source.name, settings.severities);
      if (!diagnostic) continue;
      const path = diagnostic.path ?? [];
      const kept = diagnostic.severity === 'error' ? keptReason(facts, showPath(path)) : undefined;
      if (kept) used.add(kept.path);
      const span = file.locate(path, 'value');
      diagnostics.push({
        ...diagnostic,
        ...(kept ? { severity: 'warning', hint: `已按“照录”保留：${kept.reason}` } : {}),
        span,
        ...(mended === undefined ? {} : { edits: [{ ...span, text: asScalar(mended) }] }),
      });
    }
  }
  for (let i = 0; i < facts.count('公文.照录'); i++) {
    const path = facts.get(`公文.照录.${String(i)}.项`)?.raw ?? '';
    if (used.has(path)) continue;
    const keys = ['公文', '照录', i, '项'];
    diagnostics.push({
      code: 'D00',
      severity: 'warning',
      file: file.source.name,
      path: keys,
      span: file.locate(keys, 'value'),
      message: `照录的“${path}”没有需要保留的错误`,
      hint: '数据已经改正的，删去这一条',
    });
  }
  diagnostics.push(...countyDemands(facts, file, settings));
  diagnostics.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
  return hasErrors(shaped.diagnostics) || unread.length > 0 ? { diagnostics } : { value: facts, diagnostics };
}

/** What the county's settings ask of every town. */
function countyDemands(
  facts: FactIndex,
  file: FactsFile,
  settings: Pick<Settings, 'required' | 'documentCodes'>,
): Diagnostic[] {
  const base = { severity: 'error' as const, file: file.source.name };
  const missing = settings.required
    .filter((path) => !facts.has(path))
    .map((path): Diagnostic => {
      const keys = path.split('.');
      return {
        ...base,
        code: 'C01',
        path: keys,
        span: file.locate(keys, 'key'),
        message: `全县要求填写“${path}”`,
        hint: '补上这一项；没有发生写 0',
      };
    });
  const number = facts.get('公文.字号');
  if (
    !number ||
    settings.documentCodes.length === 0 ||
    settings.documentCodes.some((code) => number.raw.startsWith(code))
  )
    return missing;
  const found: Diagnostic = {
    ...base,
    code: 'C02',
    path: number.keys,
    span: file.locate(number.keys, 'value'),
    message: '发文机关代字不在全县的名单里',
    found: number.raw,
    wanted: settings.documentCodes.join('、'),
  };
  return [...missing, found];
}

/** The town's own word that a figure stands as it is, though it is at odds with another. */
function keptReason(facts: FactIndex, path: string): { path: string; reason: string } | undefined {
  for (let i = 0; i < facts.count('公文.照录'); i++) {
    const entry = `公文.照录.${String(i)}`;
    const kept = facts.get(`${entry}.项`)?.raw;
    if (kept === path) return { path: kept, reason: facts.get(`${entry}.缘由`)?.raw ?? '' };
  }
  return undefined;
}
