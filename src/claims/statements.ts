import type { Segmented } from "../model/document.ts";
import type { Mentions } from "../model/mentions.ts";
import type { StatementDraft } from "../model/report.ts";

/** Who said what: direct and indirect speech, with cue and speaker. */
export function findStatements(_doc: Segmented, _mentions: Mentions): StatementDraft[] {
  return [];
}
