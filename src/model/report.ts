/** The types of the output contract, inferred from schema.ts, and their drafts: the same with ranges where spans will be. */
import type { z } from "zod";
import type * as schema from "./schema.ts";
import type { Range } from "./span.ts";

export type Span = z.infer<typeof schema.span>;
export type Quantity = z.infer<typeof schema.quantity>;
export type Attribution = z.infer<typeof schema.attribution>;
export type Casualty = z.infer<typeof schema.casualty>;
export type Measure = z.infer<typeof schema.measure>;
export type Statement = z.infer<typeof schema.statement>;
export type Claim = z.infer<typeof schema.claim>;
export type Entity = z.infer<typeof schema.entity>;
export type DateMention = z.infer<typeof schema.dateMention>;
export type Check = z.infer<typeof schema.check>;
export type Diagnostic = z.infer<typeof schema.diagnostic>;
export type Report = z.infer<typeof schema.report>;
export type Failure = z.infer<typeof schema.failure>;

export type Outcome = Casualty["outcome"];
export type Qualifier = Quantity["qualifier"];
export type Act = Statement["act"];
export type Mode = Statement["mode"];

/** A report type with source ranges where the report has spans. `project` turns drafts into spans, in one place. */
export type Draft<T> = T extends Span
  ? Range
  : T extends readonly [number, number]
    ? T
    : T extends (infer U)[]
      ? Draft<U>[]
      : T extends object
        ? { [K in keyof T]: Draft<T[K]> }
        : T;

export type CasualtyDraft = Draft<Casualty>;
export type MeasureDraft = Draft<Measure>;
export type StatementDraft = Draft<Statement>;
export type ClaimDraft = CasualtyDraft | MeasureDraft | StatementDraft;
export type EntityDraft = Draft<Entity>;
export type PersonDraft = Extract<EntityDraft, { type: "person" }>;
export type OrganizationDraft = Extract<EntityDraft, { type: "organization" }>;
export type PlaceDraft = Extract<EntityDraft, { type: "place" }>;
export type DateDraft = Draft<DateMention>;
export type QuantityDraft = Draft<Quantity>;
export type AttributionDraft = Draft<Attribution>;
