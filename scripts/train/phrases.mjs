// Sentences of our own, composed from phrases.json: the treebanks have few that tell of casualties and mines
// ("The blast killed five": past tense; "five killed by mines": participle; "mine" is seldom a noun there).
import { readFileSync } from "node:fs";

const { slots, sentences, present } = JSON.parse(readFileSync(new URL("./phrases.json", import.meta.url), "utf8"));
const third = (verb) =>
  /(s|sh|ch|x)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;

/** `times` variants of each sentence, as lists of [word, tag]. */
export function phrases(random, times) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const out = [];
  for (const sentence of sentences)
    for (let n = 0; n < times; n++) {
      const words = sentence.split(" ").map((part) => {
        const [slot, tag] = part.split(":");
        if (part.includes("/") || !slots[slot]) return part.split("/");
        const word = pick(slots[slot].split(" "));
        if (!tag) return word.split("/");
        return [tag === "VBZ" ? third(present[word]) : tag === "VBP" ? present[word] : word, tag];
      });
      words[0] = [words[0][0][0].toUpperCase() + words[0][0].slice(1), words[0][1]];
      out.push(words);
    }
  return out;
}
