/**
 * Folds single code units in place, so that rules see one apostrophe, one quotation mark and one space, and every offset into
 * the view is an offset into the source.
 */
const FOLDS: ReadonlyMap<string, string> = new Map([
  ...["\u00a0", "\u2007", "\u202f", "\u2009", "\u2002", "\u2003", "\t", "\u3000", "\u200b", "\ufeff"].map(
    (c) => [c, " "] as const,
  ),
  ...["\u2018", "\u2019", "\u201b", "\u02bc", "\u2032", "`", "\u00b4"].map((c) => [c, "'"] as const),
  ...["\u2010", "\u2011", "\u00ad"].map((c) => [c, "-"] as const),
]);
const FOLDABLE = new RegExp(`[${[...FOLDS.keys()].join("")}]`, "g");

export const fold = (text: string): string => text.replace(FOLDABLE, (c) => FOLDS.get(c) ?? c);
