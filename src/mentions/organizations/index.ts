import type { Segmented } from "../../model/document.ts";
import type { OrganizationCandidate } from "../../model/mentions.ts";

/** Every range that may name one of the organizations, with what speaks for it; `resolve/entities` decides. */
export function findOrganizations(_doc: Segmented): OrganizationCandidate[] {
  return [];
}
