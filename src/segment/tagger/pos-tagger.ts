import type { Token } from "../../model/document.ts";
import { loadWeights, type Weights } from "./model-file.ts";
import {
  clauseState,
  EDGE,
  JOINT,
  jointFeatures,
  neighbourFeatures,
  ownFeatures,
  shapeKey,
  shapesAround,
  suffixKey,
  tagOne,
  tagPair,
  wordKey,
} from "./pos-features.ts";
import { NORMAL, type Setting, settingOf } from "./shape.ts";

type Written = Pick<Token, "text" | "lower" | "capital" | "kind">;

/** What the model says of a word, summed once: as itself and as a neighbour. */
interface Known {
  readonly word: number;
  readonly suffix: number;
  readonly shape: number;
  /** Label of a word that has but one tag, or -1. */
  readonly only: number;
  readonly own: Int32Array;
  readonly near: readonly [Int32Array, Int32Array, Int32Array, Int32Array];
}

// A long archive must not fill the memory with rare words.
const REMEMBERED = 20_000;

/** Averaged perceptron, greedy from left to right. Sums are integers, so every machine gives the same tags. */
export class PosTagger {
  readonly #weights: Weights;
  readonly #labels: readonly string[];
  readonly #only: ReadonlyMap<string, number>;
  readonly #pairs: Int32Array;
  readonly #known: Map<string, Known>[] = Array.from({ length: 6 }, () => new Map());
  readonly #joint = new Int32Array(JOINT);
  readonly #scores: Int32Array;

  constructor(weights: Weights) {
    this.#weights = weights;
    this.#labels = weights.labels;
    const only = weights.meta.only as Record<string, string>;
    this.#only = new Map(
      Object.entries(only).flatMap(([tag, words]) => words.split(" ").map((w) => [w, this.#labels.indexOf(tag)])),
    );
    const n = this.#labels.length;
    this.#scores = new Int32Array(n);
    this.#pairs = new Int32Array((n + 1) * (n + 1) * n);
    for (let a = 0; a <= n; a++)
      for (let b = 0; b <= n; b++) {
        const row = this.#pairs.subarray((a * (n + 1) + b) * n, (a * (n + 1) + b + 1) * n);
        weights.add(tagPair(a, b), row);
        weights.add(tagOne(a), row);
      }
  }

  #sum(features: readonly number[]): Int32Array {
    const out = new Int32Array(this.#labels.length);
    for (const feature of features) this.#weights.add(feature, out);
    return out;
  }

  #lookUp(text: string, lower: string, setting: Setting, first: boolean): Known {
    const store = this.#known[setting * 2 + (first ? 1 : 0)]!;
    let known = store.get(text);
    if (!known) {
      if (store.size >= REMEMBERED) store.clear();
      known = {
        word: wordKey(lower),
        suffix: suffixKey(lower),
        shape: shapeKey(text, lower, setting, first),
        only: this.#only.get(setting === NORMAL && !first ? text : lower) ?? -1,
        own: this.#sum(ownFeatures(text, lower, setting, first)),
        near: [-2, -1, 1, 2].map((o) => this.#sum(neighbourFeatures(text, lower, setting, o))) as never,
      };
      store.set(text, known);
    }
    return known;
  }

  /** One Penn tag a token; punctuation is its own tag. */
  tag(tokens: readonly Written[]): string[] {
    const setting = settingOf(tokens);
    const labels = this.#labels;
    const n = labels.length;
    const edge = this.#lookUp(EDGE, EDGE, 0, false);
    const out: string[] = new Array(tokens.length);
    let first = true;
    let two = edge;
    let one = edge;
    let here = edge;
    let next = edge;
    let far = edge;
    const at = (i: number) => {
      const token = tokens[i];
      if (!token) return edge;
      const known = this.#lookUp(token.text, token.lower, setting, first && token.kind !== "punctuation");
      if (token.kind !== "punctuation") first = false;
      return known;
    };
    next = at(0);
    far = at(1);
    let previous = 0;
    let beforeIt = 0;
    let clause = 0;
    const scores = this.#scores;
    for (let i = 0; i < tokens.length; i++) {
      two = one;
      one = here;
      here = next;
      next = far;
      far = at(i + 2);
      const token = tokens[i]!;
      let best = here.only;
      if (token.kind === "punctuation") {
        best = -1;
        out[i] = /^[$£€¥₹₦]$/.test(token.text) ? "$" : token.text === "%" ? "NN" : token.text;
      } else if (best < 0) {
        // near: [what the word after next says, the next, the one before, the one before that]
        const own = here.own;
        const a = one.near[2];
        const b = two.near[3];
        const c = next.near[1];
        const d = far.near[0];
        const pair = (previous * (n + 1) + beforeIt) * n;
        for (let k = 0; k < n; k++) scores[k] = own[k]! + a[k]! + b[k]! + c[k]! + d[k]! + this.#pairs[pair + k]!;
        const shapes = shapesAround(one.shape, here.shape, next.shape);
        jointFeatures(previous, here.word, here.suffix, one.word, next.word, shapes, clause, this.#joint);
        for (let k = 0; k < JOINT; k++) this.#weights.add(this.#joint[k]!, scores);
        best = 0;
        for (let k = 1; k < n; k++) if (scores[k]! > scores[best]!) best = k;
      }
      if (best >= 0) out[i] = labels[best]!;
      clause = clauseState(clause, best < 0 ? "" : labels[best]!, token.lower);
      beforeIt = previous;
      previous = best + 1;
    }
    return out;
  }
}

let tagger: PosTagger | undefined;

/** The tagger with the weights that ship with the package, loaded when the first sentence asks. */
export function posTagger(): PosTagger {
  tagger ??= new PosTagger(loadWeights("pos.bin"));
  return tagger;
}
