import type { Pos, Token } from "../model/document.ts";
import { posTagger } from "./tagger/pos-tagger.ts";

/** Penn tags of the tokens of one sentence; a punctuation sign is its own tag, currency signs are "$". */
export function tagTokens(tokens: readonly Token[]): Pos[] {
  return posTagger().tag(tokens);
}
