// Speed of the tagger beside compromise and wink-nlp, one thread, on the texts of a folder:
//   node scripts/train/compare.mjs FOLDER
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fromSource } from "./runtime.mjs";
import { filesUnder } from "./treebank.mjs";

const require = createRequire(import.meta.url);
const texts = filesUnder(process.argv[2], /\.txt$/).map((path) => readFileSync(path, "utf8"));
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const src = await fromSource("src/segment/segment.ts", "src/segment/tags.ts", "src/text/fold.ts");

function measure(name, share, run) {
  const part = texts.slice(0, Math.max(1, Math.round(texts.length * share)));
  const size = part.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  run(part.slice(0, 3));
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const start = process.hrtime.bigint();
    run(part);
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e9);
  }
  console.log(`${name.padEnd(44)} ${(size / 1e6 / best).toFixed(2)} MB/s`);
}

console.log(`${texts.length} texts, ${(bytes / 1e6).toFixed(2)} MB`);
const start = process.hrtime.bigint();
src.tagTokens(src.segment({ text: "One.", view: "One." }).tokens);
console.log(`first tag after ${(Number(process.hrtime.bigint() - start) / 1e6).toFixed(0)} ms`);
const taken = new Map();
measure("segment", 1, (part) => {
  for (const text of part) taken.set(text, src.segment({ text, view: src.fold(text) }));
});
measure("tags alone", 1, (part) => {
  for (const text of part) {
    const doc = taken.get(text);
    for (const s of doc.sentences) src.tagTokens(doc.tokens.slice(s.first, s.last));
  }
});
const nlp = require("compromise");
measure("compromise, whole", 0.1, (part) => {
  for (const text of part) nlp(text).json({ offset: true, terms: { offset: true, tags: true } });
});
const wink = require("wink-nlp")(require("wink-eng-lite-web-model"), ["sbd", "pos"]);
measure("wink-nlp, sentences and tags", 0.3, (part) => {
  for (const text of part) wink.readDoc(text).tokens().out(wink.its.pos);
});
