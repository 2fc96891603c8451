import type { Segmented, Sentence, Token } from "./document.ts";
import type { Mentions } from "./mentions.ts";
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

/**
 * The entity that the words of `range` mean: the last person named in it, else the first other name, else the first reference ("the ombudsperson", "she"); null
 * where none is settled. "Azerbaijan's Ombudsperson Sabina Aliyeva" is the person: `types` leaves places out.
 */
export function entityIn(
  mentions: Mentions,
  range: Range,
  types: readonly string[] = ["person", "organization"],
): { readonly entity: string; readonly start: number; readonly end: number } | null {
  const within = <T extends Range>(list: readonly T[]): T[] => {
    const found: T[] = [];
    for (let i = firstEndingAfter(list, range.start); i < list.length && list[i]!.start < range.end; i++) {
      if (list[i]!.start >= range.start && list[i]!.end <= range.end) found.push(list[i]!);
    }
    return found;
  };
  const names = within(mentions.names).filter((n) => types.includes(n.type));
  const person = names.filter((n) => n.type === "person").at(-1);
  return person ?? names[0] ?? within(mentions.references)[0] ?? null;
}
