import type { Segmented } from "../../model/document.ts";
import type { Published } from "../../model/mentions.ts";
import type { DateDraft } from "../../model/report.ts";

export interface DatesFound {
  readonly dates: DateDraft[];
  readonly published: Published | null;
}

/**
 * Every expression of time, with day bounds relative to the publication date, which is read from the head of the text, else
 * `stated` (an option) or the file name. Without one, relative bounds are null.
 */
export function findDates(_doc: Segmented, _stated: { published: string | null; path: string | null }): DatesFound {
  return { dates: [], published: null };
}
