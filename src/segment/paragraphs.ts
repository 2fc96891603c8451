import type { Paragraph } from "../model/document.ts";

/** Blank lines part paragraphs; a line that stands alone among short lines is a paragraph too. Roles are given by `header`. */
export function splitParagraphs(view: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const match of view.matchAll(/\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*/g)) {
    paragraphs.push({
      index: paragraphs.length,
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      role: "body",
    });
  }
  return paragraphs;
}
