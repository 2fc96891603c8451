// Reads CoNLL-U and gives our own tokens the tags of theirs.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

export function filesUnder(dir, test) {
  return readdirSync(dir)
    .sort()
    .flatMap((name) => {
      const path = join(dir, name);
      return statSync(path).isDirectory() ? filesUnder(path, test) : test.test(name) ? [path] : [];
    });
}

/** Sentences of a file: text, and words `{ start, end, form, tag, head, relation, misc }` with offsets in the text. */
export function readConllu(path) {
  const sentences = [];
  for (const block of readFileSync(path, "utf8").split(/\n\n+/)) {
    const text = /^# text = (.*)$/m.exec(block)?.[1];
    if (!text) continue;
    const words = [];
    let at = 0;
    let until = 0;
    let whole = null;
    let lost = false;
    for (const line of block.split("\n")) {
      const field = line.split("\t");
      if (field.length < 10 || field[0].includes(".")) continue;
      const range = /^(\d+)-(\d+)$/.exec(field[0]);
      if (range) {
        // "don't" is one surface word with two syntactic ones.
        const start = text.indexOf(field[1], at);
        if (start < 0) lost = true;
        whole = { start, end: start + field[1].length };
        at = whole.end;
        until = Number(range[2]);
        continue;
      }
      const inside = Number(field[0]) <= until && whole;
      let start = inside
        ? text.indexOf(field[1], words.length && words.at(-1).start >= whole.start ? words.at(-1).end : whole.start)
        : text.indexOf(field[1], at);
      if (inside && (start < 0 || start + field[1].length > whole.end)) start = whole.start;
      if (start < 0 || (!inside && start > at + 3)) lost = true;
      const end = inside ? Math.min(whole.end, start + field[1].length) : start + field[1].length;
      if (!inside) at = end;
      words.push({
        id: Number(field[0]),
        start,
        end,
        form: field[1],
        tag: field[4],
        head: Number(field[6]),
        relation: field[7],
        misc: field[9],
      });
    }
    if (!lost && words.length) sentences.push({ text, words, doc: /^# newdoc id = (.*)$/m.exec(block)?.[1] ?? null });
  }
  return sentences;
}

const RENAMED = { AFX: "JJ", ADD: "NN", GW: "NN", XX: "FW" };
const TAG = /^[A-Z]+\$?$/;

/** Tag of one of our tokens from the treebank words that it covers. */
function projected(covered, words) {
  const real = covered.filter((w) => TAG.test(w.tag) && w.tag !== "HYPH" && w.tag !== "NFP" && w.tag !== "SYM");
  if (real.length === 0) return covered.some((w) => w.tag === "SYM") ? "SYM" : null;
  const first = real[0];
  const last = real.at(-1);
  // "don't", "they've": the verb or the pronoun that the word opens with.
  if (real.length > 1 && !covered.some((w) => w.form === "-" || w.tag === "HYPH" || w.tag === "AFX"))
    return RENAMED[first.tag] ?? first.tag;
  if (real.length === 1) return RENAMED[last.tag] ?? last.tag;
  // "anti-tank mine", "two-year-old boy", "state-owned company": a hyphenated word before its noun is an adjective.
  const ids = new Set(covered.map((w) => w.id));
  const top = real.find((w) => !ids.has(w.head)) ?? last;
  const before = top.head > covered.at(-1).id && words.some((w) => w.id === top.head && /^NN/.test(w.tag));
  const noun = /^NNP/.test(last.tag) || /^NNP/.test(first.tag);
  if (before && /^(amod|compound|nmod)/.test(top.relation) && !noun) return "JJ";
  return RENAMED[last.tag] ?? last.tag;
}

/** Our tokens of a sentence with their tags (null where unknown). */
export function retokenised({ text, words }, { tokenize, fold }) {
  const tokens = tokenize(fold(text));
  return tokens.map((token) => {
    const covered = words.filter((w) => w.start < token.end && w.end > token.start);
    return { ...token, tag: token.kind === "punctuation" || covered.length === 0 ? null : projected(covered, words) };
  });
}
