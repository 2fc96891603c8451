import type { Segmented } from "../../model/document.ts";
import type { PlaceCandidate } from "../../model/mentions.ts";

/** Every range that may name one of the places, with what speaks for it; `resolve/entities` decides. */
export function findPlaces(_doc: Segmented): PlaceCandidate[] {
  return [];
}
