import type { DateDraft, EntityDraft, QuantityDraft } from "./report.ts";
import type { Range } from "./span.ts";

/**
 * A number in the text with its modifier and unit; `form` says what kind of number the words are, before any claim:
 * cardinal ("three", "5,983.6", "dozens"), percent, money, measure (with a unit), ordinal ("the third"),
 * article ("a", "an", "another" + noun is 1: only proposed where a claim rule asks).
 */
export interface QuantityMention extends Range {
  readonly form: "cardinal" | "percent" | "money" | "measure" | "ordinal";
  readonly quantity: QuantityDraft;
  /** The number words alone, without modifier and unit. */
  readonly number: Range;
}

/** One place where a resolved entity is named. */
export interface NameMention extends Range {
  readonly type: EntityDraft["type"];
  readonly entity: string;
}

/**
 * Words that are not a name but mean an entity of the document, settled by `resolve` (only where one entity fits, so an
 * ambiguous one is missing here):
 * role: "the ombudsperson" when one person of the text bears that role; `start` is at the article ("the", "Azerbaijan's" not);
 * pronoun: "she", "he", "his" (not inside a quotation from its own speaker, where "he" is somebody else);
 * short-form: "the ministry", "the Agency" when one organization of the text has that head word. Name mentions ("Aliyeva",
 * "ANAMA") are in `names`, not here.
 */
export interface Reference extends Range {
  readonly entity: string;
  readonly kind: "role" | "pronoun" | "short-form";
}

/**
 * A stretch between quotation marks. `range` includes the marks, `content` not. `closed` is false when the paragraph ended
 * first (the next one may continue it: `continues` is then true there).
 */
export interface QuoteMention extends Range {
  readonly content: Range;
  readonly closed: boolean;
  readonly continues: boolean;
  /** How deep it lies in other quotes: 0 is outermost. */
  readonly depth: number;
}

/** What the mention detectors found, resolved to entities and day bounds. Every list is in order of start. */
export interface Mentions {
  readonly quantities: readonly QuantityMention[];
  readonly dates: readonly DateDraft[];
  readonly entities: ReadonlyMap<string, EntityDraft>;
  readonly names: readonly NameMention[];
  /** Roles, pronouns and short forms that mean one of the entities: with `names`, who an expression is about. */
  readonly references: readonly Reference[];
  readonly quotes: readonly QuoteMention[];
}

/** The publication date: what relative dates refer to. `iso` has day grain at least, "2021-06-08" or with time and zone. */
export interface Published {
  readonly iso: string;
  readonly basis: "header" | "dateline" | "text" | "option" | "filename";
  readonly span: Range | null;
}

/** A range that may name a place. */
export interface PlaceCandidate extends Range {
  /** The name without kind words: "Jabrayil" of "Jabrayil District". */
  readonly name: Range;
  /** country, region, district, city, village, river ...: as the words or the gazetteer say. */
  readonly placeType: string | null;
  /** What speaks for a place: gazetteer, construction ("village of X"), dateline, preposition ... */
  readonly evidence: readonly string[];
  /** Gazetteer rows that bear the name; empty when it is known only by its construction. */
  readonly rows: readonly number[];
}

export interface OrganizationCandidate extends Range {
  /** head-word, acronym, lexicon, credit, outlet ... */
  readonly evidence: readonly string[];
  /** The acronym bound to it in brackets, or the long form that an acronym stands for. */
  readonly alias: Range | null;
}

export interface PersonCandidate extends Range {
  /** Words of the role as the text has them: "Ombudsperson", "Head of the X Public Union". */
  readonly role: Range | null;
  /** title, first-name, apposition, shape, reporting-verb, tag ... */
  readonly evidence: readonly string[];
}
