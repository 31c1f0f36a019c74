// What programs may use: facts in, a report out, with everything that was found on the way.
export type { FactsData, FigureData } from './core/facts-data.ts';
export type { Checked, Diagnostic } from './core/diagnostic.ts';
export type { Report } from './core/report.ts';
export type { Settings } from './core/settings.ts';
export type { Sheet } from './core/sheet.ts';
export type { Source } from './core/source.ts';
export { cast } from './generated/cast.ts';
export { readTown, renderFacts, renderTown, type Kit, type Rendered, type Town } from './pipeline.ts';
export { shippedKit } from './shipped-kit.ts';
export type { Cast } from './write/cast.ts';
export { setDocx } from './write/docx.ts';
export { extractFacts } from './write/extract-facts.ts';
export { writeText } from './write/text.ts';
