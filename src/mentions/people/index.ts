import type { Segmented } from "../../model/document.ts";
import type { PersonCandidate } from "../../model/mentions.ts";

/** Every range that may name one of the people, with what speaks for it; `resolve/entities` decides. */
export function findPeople(_doc: Segmented): PersonCandidate[] {
  return [];
}
