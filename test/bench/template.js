import { unzipSync, zipSync } from 'fflate';

const documentName = 'word/document.xml';
const textOf = /(<w:t(?: [^>]*)?>)([^<]*)(<\/w:t>)/gu;

/** The texts of a .docx in their order, as its document.xml has them: what all ways of making it must agree on. */
export function textsOf(docx) {
  const xml = new TextDecoder().decode(unzipSync(docx)[documentName]);
  return [...xml.matchAll(textOf)].map(([, , text]) => text).filter((text) => text !== '');
}

/**
 * Turns a report into a template that differs from it in nothing but holes where its texts stood, and gives the texts
 * that belong into them. Every engine is thus asked for the same document.
 */
export function templateOf(docx, hole) {
  const parts = unzipSync(docx);
  const values = {};
  const xml = new TextDecoder().decode(parts[documentName]).replace(textOf, (whole, open, text, close) => {
    if (text === '') return whole;
    const name = `t${String(Object.keys(values).length)}`;
    values[name] = unescape(text);
    return open + hole(name) + close;
  });
  parts[documentName] = new TextEncoder().encode(xml);
  return { bytes: zipSync(parts), xml, parts, values };
}

function unescape(text) {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** The paragraphs of a .docx as plain texts. */
export function paragraphsOf(docx) {
  const xml = new TextDecoder().decode(unzipSync(docx)[documentName]);
  const paragraphs = xml
    .split('</w:p>')
    .map((part) => [...part.matchAll(textOf)].map(([, , text]) => unescape(text)).join(''));
  return paragraphs.filter((text) => text !== '');
}

/** A template with one paragraph that repeats, in the looks of a report. */
export function loopTemplateOf(docx) {
  const parts = unzipSync(docx);
  const xml = new TextDecoder().decode(parts[documentName]);
  const body = '<w:p><w:r><w:t>{-w:p paragraphs}{.}{/paragraphs}</w:t></w:r></w:p>';
  const section = /<w:sectPr\b(?:(?!<w:sectPr\b).)*<\/w:sectPr><\/w:body>/su.exec(xml)?.[0] ?? '</w:body>';
  const head = xml.slice(0, xml.indexOf('<w:body>') + '<w:body>'.length);
  parts[documentName] = new TextEncoder().encode(`${head}${body}${section}</w:document>`);
  return zipSync(parts);
}
