// Trains the part-of-speech tagger. See docs in scripts/train/README.md.
//   node scripts/train/pos.mjs DATA [--out src/segment/tagger/pos.bin] [--epochs 8]
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { Features, pack, train } from "./perceptron.mjs";
import { phrases } from "./phrases.mjs";
import { seeded } from "./random.mjs";
import { fromSource } from "./runtime.mjs";
import { filesUnder, readConllu, retokenised } from "./treebank.mjs";

const require = createRequire(import.meta.url);
const argv = process.argv.slice(2);
const value = (name, otherwise) => (argv.includes(name) ? argv[argv.indexOf(name) + 1] : otherwise);
const data = argv[0];
const rare = Number(value("--rare", 30));
const out = value("--out", new URL("../../src/segment/tagger/pos.bin", import.meta.url).pathname);
const epochs = Number(value("--epochs", 8));
const least = Number(value("--least", 2));
const scale = Number(value("--scale", 2));
const prune = Number(value("--prune", 3));
const dropout = Number(value("--dropout", 0.2));
// The official development and test documents of GUM are never trained on.
const HELD =
  /_(homeopathic|iodine|nasa|sensitive|exposure|librarians|byron|emperor|loan|negligence|cyclone|gaming|athens|coron|discrimination|eegimaa|dvorak|jespersen|insanity|mitigation|hill|libertarian|oakland|vavau)\.conllu$/;

const src = await fromSource(
  "src/segment/tokens.ts",
  "src/text/fold.ts",
  "src/segment/tagger/pos-features.ts",
  "src/segment/tagger/pos-tagger.ts",
  "src/segment/tagger/shape.ts",
  "src/segment/tagger/model-file.ts",
  "src/segment/tagger/hash.ts",
);
const own = { tokenize: src.tokenize, fold: src.fold };

function read(paths) {
  return paths.flatMap((path) => readConllu(path).map((s) => ({ path, tokens: retokenised(s, own) })));
}
/** Tokens of a sentence that phrases.mjs composed. */
function phraseTokens(words) {
  const text = words.map(([word]) => word).join(" ");
  const starts = new Map();
  let at = 0;
  for (const [word, tag] of words) {
    starts.set(at, tag);
    at += word.length + 1;
  }
  return src
    .tokenize(text)
    .map((t) => ({ ...t, tag: t.kind === "punctuation" ? null : (starts.get(t.start) ?? null) }));
}
const gum = filesUnder(join(data, "gum"), /\.conllu$/);
const training = [
  ...read(gum.filter((p) => !HELD.test(p))),
  ...read(filesUnder(join(data, "ewt"), /\.conllu$/).filter((p) => !new RegExp(value("--drop", "^$")).test(p))),
  ...read(filesUnder(join(data, "pud"), /\.conllu$/)),
];
const heldOut = argv.includes("--parity") ? /_(clock|crane|defector|election|korea|peres)\.conllu$/ : HELD;
training.push(...phrases(seeded(4711), 40).map((words) => ({ path: "phrases", tokens: phraseTokens(words) })));
const held = read(gum.filter((p) => heldOut.test(p)));
const random = seeded(20260101);

/** The same sentence as a headline would print it. */
function reset(sentence, how) {
  return {
    ...sentence,
    tokens: sentence.tokens.map((t) => {
      const text =
        how === "upper"
          ? t.text.toUpperCase()
          : t.text.length > 3 || t.capital
            ? t.text[0].toUpperCase() + t.text.slice(1)
            : t.text;
      return { ...t, text, lower: text.toLowerCase(), capital: /^\p{Lu}/u.test(text) };
    }),
  };
}
const sentences = training.flatMap((s) => {
  const r = random();
  return r < 0.06 ? [s, reset(s, "upper")] : r < 0.12 ? [s, reset(s, "title")] : [s];
});

const labels = [...new Set(training.flatMap((s) => s.tokens.flatMap((t) => (t.tag ? [t.tag] : []))))].sort();
const labelAt = new Map(labels.map((l, i) => [l, i]));

// Words that have one tag only: as written inside a sentence, in lower case at its start.
const counts = new Map();
for (const s of training) {
  let first = true;
  for (const t of s.tokens) {
    if (t.kind === "punctuation") continue;
    for (const key of new Set(first ? [t.lower] : [t.text])) {
      const c = counts.get(key) ?? new Map();
      c.set(t.tag, (c.get(t.tag) ?? 0) + 1);
      counts.set(key, c);
    }
    first = false;
  }
}
const only = {};
const onlyOf = new Map();
for (const [word, c] of [...counts].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
  const total = [...c.values()].reduce((a, b) => a + b, 0);
  const [tag, most] = [...c].sort((a, b) => b[1] - a[1])[0];
  if (total < 15 || most < 0.998 * total || !tag || /\s/.test(word)) continue;
  only[tag] = only[tag] ? `${only[tag]} ${word}` : word;
  onlyOf.set(word, labelAt.get(tag));
}

// compromise's lexicon (MIT) knows words that the treebanks lack: its classes are features while training, folded into the words when packed.
const common = new Map();
for (const s of training) for (const t of s.tokens) common.set(t.lower, (common.get(t.lower) ?? 0) + 1);
const lexicon = require("compromise").world().model.one.lexicon;
const classOf = new Map();
const CLASS =
  /^(Gerund|Adjective|PastTense|Plural|PresentTense|Infinitive|Singular|Actor|Comparative|Superlative|Uncountable|Unit|Noun|Participle|Adverb|Demonym|FemaleName|MaleName|LastName|FirstName|City|Country|Place|Region|Organization)$/;
for (const [word, tags] of Object.entries(lexicon)) {
  const kind = [tags].flat().find((t) => CLASS.test(t));
  if (kind && !/[^a-z'-]/.test(word) && (common.get(word) ?? 0) < rare) classOf.set(word, src.hashText(kind, 999));
}

// What the tagger does at run time, as lists of features.
const near = [2, 1, -1, -2];
function prepared(sentence) {
  const { tokens } = sentence;
  const setting = src.settingOf(tokens);
  let first = true;
  const opens = tokens.map((t) => {
    const was = first && t.kind !== "punctuation";
    if (t.kind !== "punctuation") first = false;
    return was;
  });
  const key = tokens.map((t) => src.wordKey(t.lower));
  const edge = src.wordKey(src.EDGE);
  const fixed = tokens.map((t, i) => [
    ...src.ownFeatures(t.text, t.lower, setting, opens[i]),
    ...(classOf.has(t.lower) ? [classOf.get(t.lower)] : []),
    ...near.flatMap((o) => {
      const u = tokens[i - o];
      return u ? src.neighbourFeatures(u.text, u.lower, setting, o) : src.neighbourFeatures(src.EDGE, src.EDGE, 0, o);
    }),
  ]);
  return {
    fixed,
    key,
    edge,
    lower: tokens.map((t) => t.lower),
    edgeShape: src.shapeKey(src.EDGE, src.EDGE, 0, false),
    shape: tokens.map((t, i) => src.shapeKey(t.text, t.lower, setting, opens[i])),
    suffix: tokens.map((t) => src.suffixKey(t.lower)),
    gold: Int32Array.from(tokens, (t) => (t.tag ? labelAt.get(t.tag) : -1)),
    only: Int32Array.from(tokens, (t, i) =>
      t.kind === "punctuation" ? -2 : (onlyOf.get(setting === src.NORMAL && !opens[i] ? t.text : t.lower) ?? -1),
    ),
  };
}
const joint = new Int32Array(src.JOINT);
const advance = (s, i, state, best) => src.clauseState(state, best < 0 ? "" : labels[best], s.lower[i]);
function moving(s, i, previous, beforeIt, keys, state) {
  src.jointFeatures(
    previous,
    s.key[i],
    s.suffix[i],
    s.key[i - 1] ?? s.edge,
    s.key[i + 1] ?? s.edge,
    src.shapesAround(s.shape[i - 1] ?? s.edgeShape, s.shape[i], s.shape[i + 1] ?? s.edgeShape),
    state,
    joint,
  );
  keys[0] = src.tagPair(previous, beforeIt);
  keys[1] = src.tagOne(previous);
  for (let k = 0; k < src.JOINT; k++) keys[2 + k] = joint[k];
  return 2 + src.JOINT;
}
const ready = sentences.map(prepared);
const features = new Features();
const keys = new Int32Array(32);
for (const s of ready) {
  let state = 0;
  const before = (i) => (i < 0 || s.gold[i] < 0 ? 0 : s.gold[i] + 1);
  for (let i = 0; i < s.gold.length; i++) {
    if (s.only[i] === -1) {
      for (const f of s.fixed[i]) features.count(f);
      const n = moving(s, i, before(i - 1), before(i - 2), keys, state);
      for (let k = 0; k < n; k++) features.count(keys[k]);
    }
    state = advance(s, i, state, s.gold[i]);
  }
}
features.number(least);
for (const s of ready)
  s.fixed = s.fixed.map((list) => Int32Array.from(list.map((f) => features.row(f)).filter((r) => r >= 0)));
console.error(
  `${training.length} sentences, ${labels.length} tags, ${onlyOf.size} words with one tag, ${features.rows} features`,
);
const weights = train({
  sentences: ready,
  labels,
  features,
  moving,
  epochs,
  seed: 7,
  advance,
  dropout,
  margin: Number(value("--margin", 30)),
});
const bytes = pack({
  weights,
  features,
  labels,
  meta: { only },
  classes: new Map([...classOf].map(([w, c]) => [src.lowerFeature(w), c])),
  least: prune,
  scale,
});
writeFileSync(out, bytes);

const tagger = new src.PosTagger(new src.Weights(bytes));
const rows = {};
const confusion = new Map();
for (const setting of ["normal", "upper", "title"])
  for (const s of held) {
    const genre = basename(s.path).split("_")[1];
    const name = setting === "normal" ? genre : `news, ${setting}`;
    if (setting !== "normal" && genre !== "news") continue;
    const tokens = setting === "normal" ? s.tokens : reset(s, setting).tokens;
    const tags = tagger.tag(tokens);
    rows[name] ??= { right: 0, all: 0, signs: 0 };
    const row = rows[name];
    tokens.forEach((t, i) => {
      row.signs += t.kind === "punctuation" ? 1 : 0;
      if (!t.tag) return;
      row.all++;
      if (tags[i] !== t.tag && argv.includes("--show") && setting === "normal" && genre === "news")
        console.log(
          `${t.tag}>${tags[i]}  ${tokens
            .slice(Math.max(0, i - 4), i)
            .map((u) => u.text)
            .join(" ")} [${t.text}] ${tokens
            .slice(i + 1, i + 4)
            .map((u) => u.text)
            .join(" ")}`,
        );
      if (tags[i] === t.tag) row.right++;
      else if (setting === "normal")
        confusion.set(`${t.tag} as ${tags[i]}`, (confusion.get(`${t.tag} as ${tags[i]}`) ?? 0) + 1);
    });
  }
rows["all, normal"] = Object.entries(rows)
  .filter(([k]) => !k.includes(","))
  .reduce((a, [, r]) => ({ right: a.right + r.right, all: a.all + r.all, signs: a.signs + r.signs }), {
    right: 0,
    all: 0,
    signs: 0,
  });
console.log(`${(bytes.length / 1024).toFixed(0)} KB`);
for (const [name, r] of Object.entries(rows))
  console.log(
    `${name.padEnd(14)} ${((100 * r.right) / r.all).toFixed(2)} % of ${r.all} words, ${((100 * (r.right + r.signs)) / (r.all + r.signs)).toFixed(2)} % with punctuation`,
  );
console.log(
  [...confusion]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 14)
    .map(([k, c]) => `${k} ${c}`)
    .join(", "),
);
