import type { Segmented } from "../model/document.ts";
import type { Mentions } from "../model/mentions.ts";
import type { CasualtyDraft, MeasureDraft } from "../model/report.ts";

/** Every other counted or measured assertion: the quantities that no casualty took. */
export function findMeasures(
  _doc: Segmented,
  _mentions: Mentions,
  _casualties: readonly CasualtyDraft[],
): MeasureDraft[] {
  return [];
}
