import type { Token, TokenKind } from "../model/document.ts";
import { ABBREVIATIONS } from "./abbreviations.ts";

// Alternatives in order: dotted initials ("U.S.", "a.m."), numbers with inner separators, words with inner apostrophes,
// hyphens and ampersands, then one sign at a time. Every quantifier is over a character class that the next part excludes.
const pattern = () =>
  new RegExp(
    [
      String.raw`((?:\p{L}\.){2,})`,
      String.raw`(\d+(?:[.,:]\d+)*)(?=$|[^\p{L}\p{N}]|(?:pc|km|kg|ha|m|bn|am|pm|k)\b)`,
      String.raw`([\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_]|['&](?=\p{L})(?!s\b)|-(?=[\p{L}\p{N}]))*)`,
      String.raw`\S`,
    ].join("|"),
    "gu",
  );

/** Splits the view into tokens; whitespace belongs to none. */
export function tokenize(view: string): Omit<Token, "sentence">[] {
  const tokens: Omit<Token, "sentence">[] = [];
  const token = pattern();
  const push = (start: number, end: number, kind: TokenKind) => {
    const text = view.slice(start, end);
    tokens.push({
      index: tokens.length,
      start,
      end,
      kind,
      text,
      lower: text.toLowerCase(),
      capital: /^\p{Lu}/u.test(text),
    });
    token.lastIndex = end;
  };
  for (let match = token.exec(view); match; match = token.exec(view)) {
    const start = match.index;
    const [text, dotted, number, word] = match;
    const end = start + text.length;
    if (dotted !== undefined) push(start, end, "abbreviation");
    else if (number !== undefined) push(start, end, "number");
    else if (word !== undefined) {
      // "Nov.2020", "Sept." and single initials keep their full stop.
      const stop = view[end] === "." && (ABBREVIATIONS.has(text.toLowerCase()) || /^\p{Lu}$/u.test(text));
      push(start, stop ? end + 1 : end, stop ? "abbreviation" : "word");
    } else if (
      text === "'" &&
      /[\p{L}\p{N}.]/u.test(view[start - 1] ?? " ") &&
      /^s(?![\p{L}\p{N}])/iu.test(view.slice(end, end + 2))
    ) {
      push(start, end + 1, "possessive");
    } else if (text === "'" && /s/i.test(view[start - 1] ?? "") && /\s/.test(view[end] ?? ""))
      push(start, end, "possessive");
    else push(start, end, "punctuation");
  }
  return tokens;
}
