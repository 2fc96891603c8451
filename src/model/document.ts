import type { Range } from "./span.ts";

/** A decoded document. `view` is `text` with single code units folded in place: every offset holds in both. */
export interface Source {
  readonly text: string;
  /** No-break spaces and tabs are spaces, single curly quotes and primes are apostrophes, odd hyphens "-". Double quotes stay as they are; `view.length === text.length`. */
  readonly view: string;
}

/**
 * word: letters, with inner apostrophes and hyphens ("anti-tank", "O'Neil"); abbreviation: with its full stop ("Dr.",
 * "U.S.", "Nov."); number: digits with separators ("5,983.6"); possessive: "'s" and the bare "'" after a plural;
 * punctuation: one sign.
 */
export type TokenKind = "word" | "abbreviation" | "number" | "possessive" | "punctuation";

export interface Token extends Range {
  readonly index: number;
  readonly kind: TokenKind;
  /** The view between start and end. */
  readonly text: string;
  /** `text` in lower case, for look-ups. */
  readonly lower: string;
  /** First letter is upper case. */
  readonly capital: boolean;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
}

export interface Sentence extends Range {
  readonly index: number;
  readonly paragraph: number;
  /** Token indexes, half-open. */
  readonly first: number;
  readonly last: number;
}

/**
 * title: the headline; header: date lines, credits, menus above the body; byline; body; list: "- item" or "Label: value"
 * lines; quote-free boilerplate ("All rights reserved", share bars) is boilerplate.
 */
export type ParagraphRole = "title" | "header" | "byline" | "body" | "list" | "heading" | "boilerplate";

export interface Paragraph extends Range {
  readonly index: number;
  readonly role: ParagraphRole;
}

/** Where the head matter of a release is; dates, places and names in it are resolved by later stages. */
export interface Header {
  readonly title: Range | null;
  readonly byline: Range | null;
  /** The outlet's credit: "Trend reports", "(Reuters)", "By Azernews", "OUTLET/". Name of the outlet only. */
  readonly publisher: Range | null;
  /** The whole dateline, "BAKU, Azerbaijan, June 8"; place and date are inside it. */
  readonly dateline: (Range & { readonly place: Range | null; readonly date: Range | null }) | null;
  /** Lines above the body that look like the publication date. */
  readonly published: Range | null;
}

/** Penn Treebank part-of-speech tag: NN NNS NNP NNPS VB VBD VBG VBN VBP VBZ MD JJ RB IN DT CD PRP PRP$ WDT CC TO POS ... */
export type Pos = string;

/** A text taken apart: tokens, sentences and paragraphs cover it in order; all offsets are source offsets. */
export interface Segmented {
  readonly source: Source;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  readonly header: Header;
  /** Part-of-speech tags of one sentence, one a token (`tokens[sentence.first + i]`), made on demand and once. */
  posOf(sentence: Sentence): readonly Pos[];
}
