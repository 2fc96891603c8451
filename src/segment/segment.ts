import type { Pos, Segmented, Sentence, Source } from "../model/document.ts";
import { readHeader } from "./header.ts";
import { splitParagraphs } from "./paragraphs.ts";
import { splitSentences } from "./sentences.ts";
import { tagTokens } from "./tags.ts";
import { tokenize } from "./tokens.ts";

/** Takes a source apart. Never throws; an empty text gives empty lists. */
export function segment(source: Source): Segmented {
  const { paragraphs, header } = readHeader(source, splitParagraphs(source.view));
  const { sentences, tokens } = splitSentences(tokenize(source.view), paragraphs);
  const tagged = new Map<number, readonly Pos[]>();
  const posOf = (sentence: Sentence): readonly Pos[] => {
    let tags = tagged.get(sentence.index);
    if (!tags) {
      tags = tagTokens(tokens.slice(sentence.first, sentence.last));
      tagged.set(sentence.index, tags);
    }
    return tags;
  };
  return { source, tokens, sentences, paragraphs, header, posOf };
}
