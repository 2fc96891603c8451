import type { Segmented } from "../model/document.ts";
import type { Mentions } from "../model/mentions.ts";
import type { CasualtyDraft } from "../model/report.ts";

/** Every assertion of people killed, injured, missing, displaced, detained or affected. */
export function findCasualties(_doc: Segmented, _mentions: Mentions): CasualtyDraft[] {
  return [];
}
