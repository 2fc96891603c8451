import { readFileSync } from "node:fs";

/** Weights of a linear model: a feature's hash leads to the few labels that it speaks for or against. */
export class Weights {
  readonly labels: readonly string[];
  readonly meta: Record<string, unknown>;
  readonly #mask: number;
  readonly #slots: Int32Array;
  readonly #keys: Int32Array;
  readonly #starts: Uint32Array;
  readonly #labelOf: Uint8Array;
  readonly #weight: Int8Array;

  constructor(bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const head = view.getUint32(4, true);
    const rows = view.getUint32(8, true);
    const cells = view.getUint32(12, true);
    this.meta = JSON.parse(new TextDecoder().decode(bytes.subarray(16, 16 + head)));
    this.labels = this.meta.labels as string[];
    let at = 16 + head;
    this.#keys = new Int32Array(rows);
    for (let i = 0; i < rows; i++, at += 4) this.#keys[i] = view.getInt32(at, true);
    this.#starts = new Uint32Array(rows + 1);
    for (let i = 0; i < rows; i++) this.#starts[i + 1] = this.#starts[i]! + bytes[at++]!;
    this.#labelOf = bytes.subarray(at, at + cells);
    this.#weight = new Int8Array(bytes.buffer, bytes.byteOffset + at + cells, cells);
    let size = 1024;
    while (size < rows * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
    for (let row = 0; row < rows; row++) {
      let slot = this.#keys[row]! & this.#mask;
      while (this.#slots[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = row;
    }
  }

  /** Adds what the feature says of each label to `scores`. */
  add(feature: number, scores: Int32Array): void {
    let slot = feature & this.#mask;
    for (;;) {
      const row = this.#slots[slot]!;
      if (row === -1) return;
      if (this.#keys[row] === feature) {
        const end = this.#starts[row + 1]!;
        for (let cell = this.#starts[row]!; cell < end; cell++) scores[this.#labelOf[cell]!]! += this.#weight[cell]!;
        return;
      }
      slot = (slot + 1) & this.#mask;
    }
  }
}

/** Reads a model that lies beside this module: in src/segment/tagger, or in dist after the build. */
export function loadWeights(name: string): Weights {
  return new Weights(readFileSync(new URL(`./${name}`, import.meta.url)));
}
