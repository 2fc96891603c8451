import { createRequire } from "node:module";
import type { Pos, Token } from "../model/document.ts";

interface Term {
  offset: { start: number; length: number };
  tags: string[];
}
type Nlp = (text: string) => { json(options: object): { terms: Term[] }[] };

const require = createRequire(import.meta.url);
let nlp: Nlp | undefined;
/** compromise takes over a second for a 60 KB sentence: a longer one is tagged by shape alone. */
const LIMIT = 4000;

// First match wins: compromise gives a term all tags up its tree.
const PENN: readonly (readonly [string, Pos])[] = [
  ["Modal", "MD"], ["Gerund", "VBG"], ["Participle", "VBN"], ["PastTense", "VBD"], ["PresentTense", "VBZ"], ["Infinitive", "VB"],
  ["Copula", "VBZ"], ["Verb", "VBP"], ["ProperNoun", "NNP"], ["Possessive", "PRP$"], ["Pronoun", "PRP"], ["Plural", "NNS"],
  ["Value", "CD"], ["Noun", "NN"], ["Adjective", "JJ"], ["Adverb", "RB"], ["Determiner", "DT"], ["Preposition", "IN"],
  ["Conjunction", "CC"],
]; // biome-ignore format: a table

/** Penn tags of the tokens of one sentence, from compromise. */
export function tagTokens(view: string, tokens: readonly Token[]): Pos[] {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return [];
  const text = view.slice(first.start, last.end);
  nlp ??= require("compromise") as Nlp;
  const terms =
    text.length > LIMIT
      ? []
      : nlp(text)
          .json({ offset: true, terms: { offset: true, tags: true } })
          .flatMap((s) => s.terms);
  let at = 0;
  return tokens.map((token) => {
    if (token.kind === "punctuation") return token.text;
    if (token.kind === "possessive") return "POS";
    const start = token.start - first.start;
    while (at + 1 < terms.length && terms[at + 1]!.offset.start <= start) at++;
    const tags = terms[at]?.tags ?? [];
    return (
      PENN.find(([tag]) => tags.includes(tag))?.[1] ?? (token.kind === "number" ? "CD" : token.capital ? "NNP" : "NN")
    );
  });
}
