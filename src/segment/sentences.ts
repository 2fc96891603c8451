import type { Paragraph, Sentence, Token } from "../model/document.ts";

const CLOSERS = new Set(['"', "”", "“", "»", "'", ")", "]"]);
// Abbreviations that seldom end a sentence: a capital after them belongs to them ("Dr. Aliyev", "No. 4").
const NEVER_LAST =
  /^(dr|mr|mrs|ms|messrs|prof|gen|col|lt|maj|capt|sgt|cpl|pvt|pte|rev|hon|sen|rep|gov|st|mt|no|nos|vs|brig|adm|cmdr|supt|insp|fr|fig|art|\p{L})\.$/iu;

/** Cuts each paragraph into sentences at . ! ? … followed by a capital, quotation mark or number. */
export function splitSentences(
  tokens: readonly Omit<Token, "sentence">[],
  paragraphs: readonly Paragraph[],
): { sentences: Sentence[]; tokens: Token[] } {
  const sentences: Sentence[] = [];
  const out: Token[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    while (at < tokens.length && tokens[at]!.start < paragraph.start) at++;
    let first = at;
    const close = (last: number) => {
      if (last <= first) return;
      const index = sentences.length;
      sentences.push({
        index,
        paragraph: paragraph.index,
        first,
        last,
        start: tokens[first]!.start,
        end: tokens[last - 1]!.end,
      });
      for (let i = first; i < last; i++) out.push({ ...tokens[i]!, sentence: index });
      first = last;
    };
    for (; at < tokens.length && tokens[at]!.start < paragraph.end; at++) {
      const token = tokens[at]!;
      const stop =
        token.kind === "punctuation"
          ? /^[.!?…]$/.test(token.text)
          : token.kind === "abbreviation" && !NEVER_LAST.test(token.text);
      if (!stop) continue;
      let last = at + 1;
      while (last < tokens.length && CLOSERS.has(tokens[last]!.text) && tokens[last]!.start === tokens[last - 1]!.end)
        last++;
      const next = tokens[last];
      if (next && next.start < paragraph.end) {
        const spaced = next.start > tokens[last - 1]!.end;
        const opens = next.capital || next.kind === "number" || /^["“”„«'([•–—-]$/.test(next.text);
        if (!spaced || !opens) continue;
        // "Sept. 4", "Nov. 2020": a number after an abbreviation goes with it.
        if (
          token.kind === "abbreviation" &&
          (next.kind === "number" || (/^[a-z]/.test(token.text) === false && /^(U\.|[A-Z]\.)/.test(token.text)))
        )
          continue;
      }
      at = last - 1;
      close(last);
    }
    close(at);
  }
  return { sentences, tokens: out };
}
