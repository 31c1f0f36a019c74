import { SaxesParser } from 'saxes';

/** An XML element: WordprocessingML names without prefix, others as prefix:name. Text stands in `text` of leaf elements. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Growing {
  name: string;
  attributes: Record<string, string>;
  children: Growing[];
  text: string;
}

const WORD =
  /(?:^http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|^http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main)$/;
const MAX_DEPTH = 256;

/** Reads XML into a tree. Throws where it is broken, declares a DOCTYPE, or nests too deep. */
export function parseXml(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const root: Growing = { name: '', attributes: {}, children: [], text: '' };
  const open: Growing[] = [root];
  let failure: Error | undefined;
  parser.on('error', (error) => {
    failure ??= error;
  });
  parser.on('doctype', () => {
    failure ??= new Error('DOCTYPE');
  });
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
    for (const attribute of Object.values(tag.attributes)) {
      attributes[WORD.test(attribute.uri) ? attribute.local : attribute.name] = attribute.value;
    }
    const element: Growing = { name: WORD.test(tag.uri) ? tag.local : tag.name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
    if (open.length > MAX_DEPTH) failure ??= new Error('depth');
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  // In pieces, so that a broken or hostile part ends the work early.
  for (let at = 0; at < xml.length && !failure; at += 65_536) parser.write(xml.slice(at, at + 65_536));
  if (!failure) parser.close();
  if (failure) throw failure;
  const first = root.children[0];
  if (!first) throw new Error('empty');
  return first;
}

/** The first child of a name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** The attribute `val` of a child, the usual way of WordprocessingML to give one value. */
export function valueOf(element: Element | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['val'];
}

/** All descendants of a name, in document order. */
export function* descendants(element: Element, name: string): Iterable<Element> {
  for (const inner of element.children) {
    if (inner.name === name) yield inner;
    yield* descendants(inner, name);
  }
}
