import type { Segmented } from "../model/document.ts";
import type { Mentions } from "../model/mentions.ts";
import type { ClaimDraft } from "../model/report.ts";
import type { Range } from "../model/span.ts";

/** Every number that ended in no claim, with the reason: nothing is silently dropped. */
export function findUnclaimed(
  _doc: Segmented,
  _mentions: Mentions,
  _claims: readonly ClaimDraft[],
): { span: Range; reason: string }[] {
  return [];
}
