import type { Segmented } from "../../model/document.ts";
import type { QuantityMention } from "../../model/mentions.ts";

/** Every number of the text, in words or digits, with modifier, unit and bounds, in order of start. */
export function findQuantities(_doc: Segmented): QuantityMention[] {
  return [];
}
