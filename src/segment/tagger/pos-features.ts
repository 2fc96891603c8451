import { hashText, mix } from "./hash.ts";
import { NORMAL, type Setting, shapeOf } from "./shape.ts";

// A seed for each template; a changed number needs a new training.
const FORM = 11;
const LOWER = 12;
const SHAPE = 13;
const SUFFIX = 20;
const PREFIX = 30;
const PARTS = 40;
const NEAR = 50;
const TAGS = 60;

/** The word itself, whatever its letter case. */
export const lowerFeature = (lower: string): number => hashText(lower, LOWER);

/** Features of a word that do not depend on its neighbours. `first`: it opens the sentence, so its capital says less. */
export function ownFeatures(text: string, lower: string, setting: Setting, first: boolean): number[] {
  const place = setting * 2 + (first ? 1 : 0);
  const shape = mix(hashText(shapeOf(setting === NORMAL ? text : lower), SHAPE), place);
  const out = [lowerFeature(lower), shape, mix(1, SHAPE)];
  if (setting === NORMAL && !first) out.push(hashText(text, FORM));
  const n = lower.length;
  for (let k = 1; k <= 5 && k < n; k++) {
    const suffix = hashText(lower.slice(n - k), SUFFIX + k);
    out.push(suffix);
    if (k === 2 || k === 3) out.push(mix(suffix, shape));
  }
  for (let k = 1; k <= 4 && k < n; k++) out.push(hashText(lower.slice(0, k), PREFIX + k));
  const hyphen = lower.lastIndexOf("-");
  // "landmine-affected", "mid-2020": the parts speak when the whole was never seen.
  if (hyphen > 0) {
    out.push(hashText(lower.slice(hyphen + 1), PARTS), hashText(lower.slice(0, hyphen), PARTS + 1));
    out.push(hashText(lower.slice(-3), PARTS + 2));
  }
  return out;
}

/** What a word says about the word `offset` places before it (so offset -1 is: I am the next word). */
export function neighbourFeatures(text: string, lower: string, setting: Setting, offset: number): number[] {
  const seed = NEAR + (offset + 2) * 4;
  const out = [hashText(lower, seed)];
  if (offset === 1 || offset === -1) {
    out.push(hashText(lower.slice(-3), seed + 1));
    out.push(mix(hashText(shapeOf(setting === NORMAL ? text : lower), seed + 2), setting));
  }
  return out;
}

const AUXILIARY = /^(?:am|is|are|was|were|be|been|being|has|have|had|having|'s|'re|'ve|get|gets|got|getting)$/;
const OPENS_CLAUSE =
  /^(?:that|who|which|when|whom|whose|after|before|while|because|if|as|where|although|though|since|until|[;:"“”—–])$/;

/**
 * What the clause still waits for, from the words tagged so far: 0 its verb, 1 nothing, 2 a participle, since an auxiliary
 * has just been read ("were killed"), 3 an infinitive. "The blast killed five" and "five were killed" differ in this alone.
 */
export function clauseState(state: number, tag: string, lower: string): number {
  if (OPENS_CLAUSE.test(lower) && tag !== "DT") return 0;
  if (tag === "MD" || tag === "TO") return 3;
  if (tag.charCodeAt(0) === 86) return AUXILIARY.test(lower) ? 2 : 1;
  if (state >= 2) return tag.startsWith("RB") ? state : 1;
  return state;
}

/** Hash of the two tags before; 0 stands for the edge of the sentence. */
export const tagPair = (previous: number, beforeIt: number): number => mix(mix(TAGS, previous), beforeIt);
export const tagOne = (previous: number): number => mix(TAGS + 1, previous);
/** Features that join a tag or a word with a word: looked up each time, the others are remembered. */
export function jointFeatures(
  previousTag: number,
  word: number,
  suffix: number,
  previousWord: number,
  nextWord: number,
  shapes: number,
  clause: number,
  out: Int32Array,
): void {
  out[0] = mix(mix(TAGS + 2, previousTag), word);
  out[1] = mix(mix(TAGS + 3, previousTag), suffix);
  out[2] = mix(mix(TAGS + 4, previousWord), word);
  out[3] = mix(mix(TAGS + 5, word), nextWord);
  out[4] = mix(mix(TAGS + 6, previousTag), nextWord);
  // A capital among capitals is a name; a lone one may be emphasis.
  out[5] = mix(TAGS + 7, shapes);
  out[6] = mix(mix(TAGS + 8, shapes), previousTag);
  out[7] = mix(mix(TAGS + 9, clause), suffix);
  out[8] = mix(mix(mix(TAGS + 10, clause), suffix), previousTag);
  out[9] = mix(mix(TAGS + 11, suffix), nextWord);
}
export const JOINT = 10;
export const shapeKey = (text: string, lower: string, setting: Setting, first: boolean): number =>
  mix(hashText(shapeOf(setting === NORMAL ? text : lower).slice(0, 2), LOWER + 102), setting * 2 + (first ? 1 : 0));
/** Letter case of three words in a row. */
export const shapesAround = (before: number, here: number, after: number): number => mix(mix(before, here), after);
export const wordKey = (lower: string): number => hashText(lower, LOWER + 100);
export const suffixKey = (lower: string): number => hashText(lower.slice(-3), LOWER + 101);
/** Stands before the first and after the last word. */
export const EDGE = "\u0002";
