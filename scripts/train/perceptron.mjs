// Averaged perceptron over hashed features, and the file format that src/segment/tagger/model-file.ts reads.
import { seeded, shuffle } from "./random.mjs";

/** Numbers the features that occur at least `least` times. */
export class Features {
  #size = 1 << 23;
  #mask = this.#size - 1;
  #keys = new Int32Array(this.#size);
  #count = new Int32Array(this.#size);
  #row = new Int32Array(this.#size).fill(-1);
  rows = 0;
  keys = [];

  #slot(key) {
    let slot = Math.imul(key, 0x9e3779b1) & this.#mask;
    while (this.#count[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
    return slot;
  }
  count(key) {
    const slot = this.#slot(key);
    this.#keys[slot] = key;
    this.#count[slot]++;
  }
  number(least) {
    for (let slot = 0; slot < this.#size; slot++)
      if (this.#count[slot] >= least) {
        this.#row[slot] = this.rows++;
        this.keys.push(this.#keys[slot]);
      }
  }
  /** Row of a feature, or -1 for one that was too rare. */
  row(key) {
    return this.#row[this.#slot(key)];
  }
}

/**
 * Trains on sentences of `{ fixed: Int32Array[] (rows of each token), gold: Int32Array, only: Int32Array (-1 = open), skip }`.
 * `moving(sentence, i, previous, beforeIt, out)` writes the keys of the features that hang on the tags before, and gives their number.
 */
export function train({
  sentences,
  labels,
  features,
  moving,
  epochs,
  seed,
  allowed,
  advance = () => 0,
  dropout = 0,
  margin = 0,
  log = console.error,
}) {
  const n = labels.length;
  const weights = new Float32Array(features.rows * n);
  const sums = new Float64Array(features.rows * n);
  const scores = new Float64Array(n);
  const keys = new Int32Array(32);
  const rows = new Int32Array(256);
  const random = seeded(seed);
  const order = sentences.map((_, i) => i);
  let clock = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    let seen = 0;
    for (const index of order) {
      const sentence = sentences[index];
      let previous = 0;
      let beforeIt = 0;
      let state = 0;
      for (let i = 0; i < sentence.gold.length; i++) {
        const gold = sentence.gold[i];
        let best = sentence.only[i];
        if (best === -1) {
          let count = 0;
          const fixed = sentence.fixed[i];
          for (let f = 0; f < fixed.length; f++) if (dropout === 0 || random() >= dropout) rows[count++] = fixed[f];
          const dynamic = moving(sentence, i, previous, beforeIt, keys, state);
          for (let f = 0; f < dynamic; f++) {
            const row = features.row(keys[f]);
            if (row >= 0) rows[count++] = row;
          }
          scores.fill(0);
          for (let f = 0; f < count; f++) for (let k = 0, at = rows[f] * n; k < n; k++, at++) scores[k] += weights[at];
          best = -1;
          for (let k = 0; k < n; k++)
            if ((best < 0 || scores[k] > scores[best]) && (!allowed || allowed[previous * n + k])) best = k;
          if (gold >= 0) {
            seen++;
            clock++;
            if (best !== gold) wrong++;
            // A narrow victory is a lesson too: the margin makes up for the few examples.
            let rival = -1;
            for (let k = 0; k < n; k++)
              if (k !== gold && (rival < 0 || scores[k] > scores[rival]) && (!allowed || allowed[previous * n + k]))
                rival = k;
            if (rival >= 0 && scores[gold] - scores[rival] <= margin) {
              for (let f = 0; f < count; f++) {
                const base = rows[f] * n;
                weights[base + gold] += 1;
                sums[base + gold] += clock;
                weights[base + rival] -= 1;
                sums[base + rival] -= clock;
              }
            }
          }
        }
        state = advance(sentence, i, state, best);
        beforeIt = previous;
        previous = best < 0 ? 0 : best + 1;
      }
    }
    log(`epoch ${epoch + 1}: ${((100 * wrong) / seen).toFixed(2)} % of ${seen} wrong`);
  }
  for (let at = 0; at < weights.length; at++) weights[at] -= sums[at] / clock;
  return weights;
}

/**
 * Packs the weights: eight bits each, the small ones left out. `classes` (key of a word -> key of its word class in an outside
 * lexicon) is folded in: what the class says is added to what the word says, so that the program needs no lexicon.
 */
export function pack({ weights, features, labels, meta, classes = new Map(), least = 1, scale }) {
  const n = labels.length;
  const vectors = new Map();
  for (let row = 0; row < features.rows; row++) vectors.set(features.keys[row], weights.subarray(row * n, row * n + n));
  const folded = new Map();
  for (const [word, kind] of classes) {
    const row = features.row(kind);
    if (row < 0) continue;
    const sum = Float32Array.from(vectors.get(word) ?? new Float32Array(n));
    for (let k = 0; k < n; k++) sum[k] += weights[row * n + k];
    folded.set(word, sum);
  }
  for (const kind of new Set(classes.values())) vectors.delete(kind);
  for (const [word, sum] of folded) vectors.set(word, sum);
  const keys = [];
  const counts = [];
  const labelOf = [];
  const values = [];
  for (const key of [...vectors.keys()].sort((a, b) => a - b)) {
    const vector = vectors.get(key);
    let count = 0;
    for (let k = 0; k < n; k++) {
      const q = Math.max(-127, Math.min(127, Math.round(vector[k] * scale)));
      if (Math.abs(q) < least) continue;
      labelOf.push(k);
      values.push(q);
      count++;
    }
    if (count === 0) continue;
    keys.push(key);
    counts.push(count);
  }
  const head = Buffer.from(JSON.stringify({ labels, ...meta }));
  const top = Buffer.alloc(16);
  top.write("scw1");
  top.writeUInt32LE(head.length, 4);
  top.writeUInt32LE(keys.length, 8);
  top.writeUInt32LE(values.length, 12);
  const body = [new Int32Array(keys), Uint8Array.from(counts), Uint8Array.from(labelOf), new Int8Array(values)];
  return Buffer.concat([top, head, ...body.map((part) => Buffer.from(part.buffer))]);
}
