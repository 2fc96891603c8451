/**
 * The output contract, "source-claims/1", once: the TypeScript types (report.ts) are inferred from these schemas and
 * `claims schema` prints them as JSON Schema. Only that command and the tests load zod.
 */
import { z } from "zod";

export const OUTCOMES = [
  "killed",
  "injured",
  "killed-or-injured",
  "missing",
  "displaced",
  "detained",
  "affected",
] as const;
export const QUALIFIERS = [
  "exact",
  "more-than",
  "at-least",
  "about",
  "less-than",
  "at-most",
  "between",
  "vague",
] as const;
export const KINDS = ["casualty", "measure", "statement"] as const;
export const ACTS = ["assert", "demand", "accuse", "deny", "promise", "warn", "thank"] as const;
export const MODES = ["direct", "indirect", "mixed"] as const;

export const span = z
  .object({ start: z.int().min(0), end: z.int().min(0), text: z.string() })
  .meta({ id: "Span", description: "Half-open offsets in document.offsets units; text is the source between them." });

export const quantity = z
  .object({
    value: z.number().nullable().describe("As stated; the low end of a range; a stated convention for vague words."),
    qualifier: z.enum(QUALIFIERS),
    low: z.number().nullable(),
    high: z.number().nullable(),
    unit: z.string().nullable().describe("hectare, km2, percent, tonne, USD ...; null for counted things."),
    span,
    modifier: span.nullable(),
  })
  .meta({ id: "Quantity" });

export const attribution = z
  .object({
    role: z.enum(["speaker", "agency", "document", "outlet"]),
    name: z.string().nullable(),
    entity: z.string().nullable(),
    span: span.nullable(),
    cue: span.nullable(),
    hedge: z.string().nullable().describe("reportedly, preliminary, unconfirmed ..."),
    basis: z.string().nullable().describe("continued, publisher ...: why, where no words next to the claim say it."),
  })
  .meta({ id: "Attribution" });

export const placeReference = z.object({
  entity: z.string().nullable(),
  name: z.string(),
  span,
  basis: z.string().nullable().describe("clause, sentence, paragraph, incident ..."),
});

export const claimTime = z.object({
  start: z.string().nullable(),
  end: z.string().nullable(),
  date: z.string().nullable().describe("id of a date mention"),
  basis: z.string(),
  scope: z.enum(["incident", "cumulative"]),
});

const claimBase = {
  id: z.string().regex(/^c:(casualty|measure|statement):\d+-\d+(:.+)?$/),
  span: span.describe("The words that make the claim: enough to judge it alone."),
  sentence: z.object({ start: z.int(), end: z.int() }),
  rule: z.string().describe("The rule that found it."),
  attribution: z.array(attribution).describe("Innermost source first."),
  places: z.array(placeReference).describe("Where it happened, most specific first."),
  time: claimTime.nullable(),
  partOf: z.string().nullable(),
  sameAs: z.string().nullable(),
  reasons: z.record(z.string(), z.string()).describe("Why a field is null: ambiguous, no-antecedent ..."),
};

export const casualty = z
  .object({
    ...claimBase,
    kind: z.literal("casualty"),
    outcome: z.enum(OUTCOMES),
    count: quantity,
    who: z.object({ span, groups: z.array(z.string()) }).nullable(),
    cause: z.object({ span, type: z.string() }).nullable(),
    victims: z.array(z.string()).describe("entity ids of the named"),
  })
  .meta({ id: "Casualty" });

export const measure = z
  .object({
    ...claimBase,
    kind: z.literal("measure"),
    quantity,
    item: span.nullable(),
    action: z.object({ span, type: z.string() }).nullable(),
  })
  .meta({ id: "Measure" });

export const statement = z
  .object({
    ...claimBase,
    kind: z.literal("statement"),
    mode: z.enum(MODES),
    act: z.enum(ACTS),
    content: span,
    contents: z.array(span),
    speaker: z.object({ name: z.string(), entity: z.string().nullable(), span: span.nullable() }).nullable(),
    cue: span.nullable(),
  })
  .meta({ id: "Statement" });

export const claim = z.discriminatedUnion("kind", [casualty, measure, statement]).meta({ id: "Claim" });

const entityBase = {
  id: z.string().regex(/^(per|org|pla):/),
  name: z.string(),
  aliases: z.array(z.string()),
  mentions: z.array(span),
};

export const entity = z
  .discriminatedUnion("type", [
    z.object({
      ...entityBase,
      type: z.literal("person"),
      role: z.string().nullable(),
      affiliation: z.string().nullable(),
    }),
    z.object({ ...entityBase, type: z.literal("organization") }),
    z.object({
      ...entityBase,
      type: z.literal("place"),
      placeType: z.string().nullable(),
      codes: z.record(z.string(), z.string()),
      coordinates: z.tuple([z.number(), z.number()]).nullable().describe("[longitude, latitude], WGS 84"),
      within: z.array(z.string()).describe("From the next larger place outwards: entity ids or ISO codes."),
      reason: z.string().nullable().describe("Why it has no code: ambiguous, not-in-gazetteer ..."),
    }),
  ])
  .meta({ id: "Entity" });

export const dateMention = z
  .object({
    id: z.string(),
    span,
    type: z.enum(["date", "time", "period", "duration", "set"]),
    start: z.string().nullable(),
    end: z.string().nullable(),
    duration: z.string().nullable().describe("ISO 8601"),
    edtf: z.string().nullable(),
    timex: z.string().nullable(),
    certainty: z.enum(["stated", "relative", "inferred"]),
  })
  .meta({ id: "DateMention" });

export const check = z.object({
  kind: z.enum(["sum", "subset", "monotone"]),
  claims: z.array(z.string()),
  status: z.enum(["agrees", "differs"]),
  detail: z.string(),
});

export const diagnostic = z.object({
  level: z.enum(["info", "warning", "error"]),
  code: z.string(),
  message: z.string(),
});

const tool = z.object({ name: z.literal("source-claims"), version: z.string() });

export const report = z
  .object({
    schema: z.literal("source-claims/1"),
    tool,
    document: z.object({
      path: z.string().nullable(),
      sha256: z.string().nullable(),
      bytes: z.int().nullable(),
      encoding: z.string().nullable(),
      offsets: z.enum(["utf16", "codepoints"]),
      length: z.int(),
      language: z.string().nullable(),
      url: z.string().nullable(),
      title: span.nullable(),
      byline: span.nullable(),
      publisher: z.object({ name: z.string(), entity: z.string().nullable(), span: span.nullable() }).nullable(),
      dateline: z.object({ place: z.string().nullable(), date: z.string().nullable(), span }).nullable(),
      published: z
        .object({
          iso: z.string(),
          basis: z.enum(["header", "dateline", "text", "option", "filename"]),
          span: span.nullable(),
        })
        .nullable(),
    }),
    claims: z.array(claim),
    entities: z.array(entity),
    dates: z.array(dateMention),
    checks: z.array(check),
    unclaimed: z.array(z.object({ span, reason: z.string() })),
    diagnostics: z.array(diagnostic),
  })
  .meta({ id: "Report" });

/** A document that could not be read: a record in its place, so that nothing is silently dropped. */
export const failure = z
  .object({
    schema: z.literal("source-claims/1"),
    tool,
    document: z.object({ path: z.string().nullable() }),
    error: z.object({ code: z.string(), message: z.string(), remedy: z.string().nullable() }),
    claims: z.array(z.never()),
    entities: z.array(z.never()),
    dates: z.array(z.never()),
    diagnostics: z.array(diagnostic),
  })
  .meta({ id: "Failure" });
