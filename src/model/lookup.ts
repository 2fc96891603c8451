import type { Segmented, Sentence, Token } from "./document.ts";
import type { Range } from "./span.ts";

/** Index of the first element that ends after `offset`, by binary search over ranges in order that do not cross. */
export function firstEndingAfter(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The token that covers the offset, else the next one. */
export const tokenAt = (doc: Segmented, offset: number): Token | undefined =>
  doc.tokens[firstEndingAfter(doc.tokens, offset)];

/** The sentence that covers the offset, else the next one. */
export const sentenceAt = (doc: Segmented, offset: number): Sentence | undefined =>
  doc.sentences[firstEndingAfter(doc.sentences, offset)];

/** Tokens that lie wholly inside the range. */
export function tokensIn(doc: Segmented, range: Range): Token[] {
  const found: Token[] = [];
  for (let i = firstEndingAfter(doc.tokens, range.start); i < doc.tokens.length; i++) {
    const token = doc.tokens[i]!;
    if (token.end > range.end) break;
    if (token.start >= range.start) found.push(token);
  }
  return found;
}

export const textOf = (doc: Segmented, range: Range): string => doc.source.text.slice(range.start, range.end);
