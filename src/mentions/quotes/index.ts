import type { Segmented } from "../../model/document.ts";
import type { QuoteMention } from "../../model/mentions.ts";

/** Every stretch between quotation marks, in order of start. */
export function findQuotes(_doc: Segmented): QuoteMention[] {
  return [];
}
