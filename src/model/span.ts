/** Half-open range of UTF-16 code units of the source: the only offsets that the stages know. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;
export const contains = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;
export const sameRange = (a: Range, b: Range): boolean => a.start === b.start && a.end === b.end;
export const cover = (a: Range, b: Range): Range => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});
export const byStart = (a: Range, b: Range): number => a.start - b.start || b.end - a.end;
/** Only the two offsets of something that has more fields. */
export const rangeOf = ({ start, end }: Range): Range => ({ start, end });
