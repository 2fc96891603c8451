import type { Segmented } from "../model/document.ts";
import type { Mentions, Published } from "../model/mentions.ts";
import type { ClaimDraft } from "../model/report.ts";

/** Links claims to what stands around them: attribution chain, places, times, part-whole, same-as. */
export function linkClaims(
  _doc: Segmented,
  _mentions: Mentions,
  _published: Published | null,
  claims: readonly ClaimDraft[],
): ClaimDraft[] {
  return [...claims];
}
