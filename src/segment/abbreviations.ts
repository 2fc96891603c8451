import words from "../lexicon/abbreviations.json" with { type: "json" };

/** Words that keep their full stop, in lower case, without it. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(words);
