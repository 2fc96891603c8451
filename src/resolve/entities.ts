import type { Segmented } from "../model/document.ts";
import type {
  NameMention,
  OrganizationCandidate,
  PersonCandidate,
  PlaceCandidate,
  Reference,
} from "../model/mentions.ts";
import type { EntityDraft } from "../model/report.ts";

export interface EntitiesFound {
  readonly entities: Map<string, EntityDraft>;
  readonly names: NameMention[];
  readonly references: Reference[];
}

/** Settles which candidates are people, organizations or places, and which mentions name the same one. */
export function resolveEntities(
  _doc: Segmented,
  _candidates: { people: PersonCandidate[]; organizations: OrganizationCandidate[]; places: PlaceCandidate[] },
): EntitiesFound {
  return { entities: new Map(), names: [], references: [] };
}
