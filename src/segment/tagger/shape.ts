import type { Token } from "../../model/document.ts";

/** How a sentence is set: in a headline the capitals say nothing about names. */
export const NORMAL = 0;
export const TITLE = 1;
export const UPPER = 2;
export type Setting = typeof NORMAL | typeof TITLE | typeof UPPER;

type Written = Pick<Token, "text" | "lower" | "capital" | "kind">;

/** "FIVE KILLED IN BLAST" is UPPER, "Five Killed in Bus Crash Near Lagos" is TITLE. */
export function settingOf(tokens: readonly Written[]): Setting {
  let words = 0;
  let upper = 0;
  let long = 0;
  let capital = 0;
  for (const token of tokens) {
    if (token.kind !== "word" || token.text.length < 2 || token.text.toUpperCase() === token.lower) continue;
    words++;
    if (token.text === token.text.toUpperCase()) upper++;
    if (token.text.length < 4) continue;
    long++;
    if (token.capital) capital++;
  }
  if (words >= 3 && upper >= 0.8 * words) return UPPER;
  return long >= 4 && capital >= 0.85 * long ? TITLE : NORMAL;
}

/** Signs of the writing of one word: letter case, digits, hyphens. Runs are folded: "Al-Shabaab" is "Xx-Xx", "F-16" is "X-d". */
export function shapeOf(text: string): string {
  let shape = "";
  let last = "";
  for (let i = 0; i < text.length && shape.length < 8; i++) {
    const c = text.charCodeAt(i);
    let sign: string;
    if (c >= 97 && c <= 122) sign = "x";
    else if (c >= 65 && c <= 90) sign = "X";
    else if (c >= 48 && c <= 57) sign = "d";
    else if (c < 128) sign = text[i]!;
    else {
      const letter = text[i]!;
      const low = letter.toLowerCase();
      sign = low !== letter ? "X" : low.toUpperCase() !== low ? "x" : "o";
    }
    if (sign !== last) shape += sign;
    last = sign;
  }
  // One capital and nothing more ("A", "K.") is not an acronym ("UN").
  return shape[0] === "X" && (shape.length === 1 || shape === "X.") ? (text.length < 3 ? "I" : "XX") : shape;
}
