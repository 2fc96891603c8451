import type { Draft } from "../model/report.ts";

/**
 * Drafts to report: every range becomes a span whose text is sliced from the source, here and nowhere else. A range is an object
 * with just `start` and `end` numbers; `sentence` stays without text.
 */
export function project<T>(draft: Draft<T>, text: string, offset: (at: number) => number): T {
  const walk = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((v) => walk(v, key));
    if (value === null || typeof value !== "object") return value;
    const { start, end } = value as { start?: unknown; end?: unknown };
    if (typeof start === "number" && typeof end === "number") {
      if (!(start >= 0 && start <= end && end <= text.length))
        throw new RangeError(`span ${start}-${end} is outside the text of length ${text.length}`);
      const range = { start: offset(start), end: offset(end) };
      return key === "sentence" ? range : { ...range, text: text.slice(start, end) };
    }
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, walk(v, k)]));
  };
  return walk(draft, "") as T;
}

/** Source offsets to document offsets: UTF-16 code units as they are, or code points counted once. */
export function offsetMap(text: string, unit: "utf16" | "codepoints"): (at: number) => number {
  if (unit === "utf16" || !/[\ud800-\udbff]/.test(text)) return (at) => at;
  const points = new Uint32Array(text.length + 1);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    points[i] = count;
    const pair = (text.codePointAt(i) ?? 0) > 0xffff;
    if (pair) points[++i] = count; // An offset inside a pair is the pair's.
    count++;
  }
  points[text.length] = count;
  return (at) => points[at] ?? count;
}
