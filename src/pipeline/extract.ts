import { runChecks } from "../checks/checks.ts";
import { findUnclaimed } from "../checks/unclaimed.ts";
import { findCasualties } from "../claims/casualties.ts";
import { findMeasures } from "../claims/measures.ts";
import { findStatements } from "../claims/statements.ts";
import { findDates } from "../mentions/dates/index.ts";
import { findOrganizations } from "../mentions/organizations/index.ts";
import { findPeople } from "../mentions/people/index.ts";
import { findPlaces } from "../mentions/places/index.ts";
import { findQuantities } from "../mentions/quantities/index.ts";
import { findQuotes } from "../mentions/quotes/index.ts";
import type { Mentions } from "../model/mentions.ts";
import type { ClaimDraft, Diagnostic, Draft, Report } from "../model/report.ts";
import { byStart } from "../model/span.ts";
import { VERSION } from "../model/version.ts";
import { linkClaims } from "../resolve/claims.ts";
import { resolveEntities } from "../resolve/entities.ts";
import { segment } from "../segment/segment.ts";
import { fold } from "../text/fold.ts";
import { offsetMap, project } from "./project.ts";

/** What is known of a document besides its text; all of it optional. */
export interface ExtractOptions {
  readonly path?: string | null;
  readonly sha256?: string | null;
  readonly bytes?: number | null;
  readonly encoding?: string | null;
  readonly offsets?: "utf16" | "codepoints";
  /** ISO date of publication, for a text that does not say it. */
  readonly published?: string | null;
  /** Outlet, title and address, for a text that does not say them. */
  readonly publisher?: string | null;
  readonly title?: string | null;
  readonly url?: string | null;
  readonly diagnostics?: readonly Diagnostic[];
}

/**
 * Reads one document: mentions first, then the entities and days that they mean, then the claims that relate them, then the
 * links between claims. The same text and options give the same report.
 */
export function extract(text: string, options: ExtractOptions = {}): Report {
  const doc = segment({ text, view: fold(text) });
  const { dates, published } = findDates(doc, { published: options.published ?? null, path: options.path ?? null });
  const { entities, names, references } = resolveEntities(doc, {
    people: findPeople(doc),
    organizations: findOrganizations(doc),
    places: findPlaces(doc),
  });
  const mentions: Mentions = {
    quantities: findQuantities(doc),
    dates,
    entities,
    names,
    references,
    quotes: findQuotes(doc),
  };
  const casualties = findCasualties(doc, mentions);
  const found: ClaimDraft[] = [
    ...findStatements(doc, mentions),
    ...casualties,
    ...findMeasures(doc, mentions, casualties),
  ];
  const claims = linkClaims(
    doc,
    mentions,
    published,
    found.sort((a, b) => byStart(a.span, b.span) || (a.kind < b.kind ? -1 : 1)),
  );
  const { title, byline, publisher, dateline } = doc.header;
  const nameAt = (start: number, end: number, type: string) =>
    names.find((n) => n.type === type && n.start < end && start < n.end);
  const publisherEntity = publisher && nameAt(publisher.start, publisher.end, "organization")?.entity;
  const draft: Draft<Report> = {
    schema: "source-claims/1",
    tool: { name: "source-claims", version: VERSION },
    document: {
      path: options.path ?? null,
      sha256: options.sha256 ?? null,
      bytes: options.bytes ?? null,
      encoding: options.encoding ?? null,
      offsets: options.offsets ?? "utf16",
      length: text.length,
      language: "en",
      url: options.url ?? null,
      title,
      byline,
      publisher: publisher
        ? { name: text.slice(publisher.start, publisher.end), entity: publisherEntity ?? null, span: publisher }
        : options.publisher
          ? { name: options.publisher, entity: null, span: null }
          : null,
      dateline: dateline && {
        place: (dateline.place && nameAt(dateline.place.start, dateline.place.end, "place")?.entity) ?? null,
        date:
          (dateline.date &&
            dates.find((d) => d.span.start < dateline.date!.end && dateline.date!.start < d.span.end)?.id) ??
          null,
        span: { start: dateline.start, end: dateline.end },
      },
      published,
    },
    claims,
    entities: [...entities.values()],
    dates,
    checks: runChecks(claims),
    unclaimed: findUnclaimed(doc, mentions, claims),
    diagnostics: [...(options.diagnostics ?? [])],
  };
  const offset = offsetMap(text, draft.document.offsets);
  draft.document.length = offset(text.length);
  return project<Report>(draft, text, offset);
}
