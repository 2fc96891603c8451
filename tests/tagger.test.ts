import { describe, expect, it } from "vitest";
import { segment } from "../src/segment/segment.ts";
import { fold } from "../src/text/fold.ts";

/** "word/TAG" of every token. */
function tagged(text: string): string {
  const doc = segment({ text, view: fold(text) });
  return doc.sentences
    .flatMap((s) => doc.posOf(s).map((tag, i) => `${doc.tokens[s.first + i]!.text}/${tag}`))
    .join(" ");
}

describe("part-of-speech tags", () => {
  it.each([
    ["Five farmers were killed near the village of Tarin.", "were/VBD killed/VBN"],
    ["The blast killed five farmers.", "killed/VBD five/CD farmers/NNS"],
    ["Rescuers are searching for survivors.", "are/VBP searching/VBG"],
    ["The ministry says the mine was laid last year.", "says/VBZ the/DT mine/NN was/VBD laid/VBN"],
    ["The house is mine, she said.", "said/VBD"],
    ["Officials will march to May Square.", "will/MD march/VB"],
    ["In March they left.", "In/IN March/NNP they/PRP left/VBD"],
    ["An anti-tank mine exploded.", "anti-tank/JJ mine/NN exploded/VBD"],
    ["The army's trucks arrived.", "army/NN 's/POS trucks/NNS"],
    ["It's a long road.", "It/PRP 's/VBZ a/DT"],
    ["They haven't been found.", "haven't/VBP been/VBN found/VBN"],
    ["Aid worth $5 million, 10% of the total.", "$/$ 5/CD million/CD ,/, 10/CD %/NN"],
  ])("%s", (text, part) => expect(tagged(text)).toContain(part));

  it.each([
    [
      "Vüqar Məmmədov met Nguyen Van Thanh and Oluwaseun Adeyemi in Kraków.",
      ["Məmmədov", "Nguyen", "Thanh", "Oluwaseun", "Adeyemi", "Kraków"],
    ],
    ["Kwame Asante, Sirojiddin Rahmonov and Li Wei were there.", ["Asante", "Sirojiddin", "Rahmonov", "Wei"]],
  ])("foreign names are names: %s", (text, names) => {
    const tags = tagged(text);
    for (const name of names) expect(tags).toContain(`${name}/NNP`);
  });

  it("reads headlines in capitals and in title case", () => {
    expect(tagged("FIVE SOLDIERS KILLED IN MINE BLAST NEAR THE BORDER")).toContain("IN/IN MINE/NN BLAST/NN");
    expect(tagged("Five Soldiers Were Killed When Their Truck Hit a Mine")).toContain("Were/VBD Killed/VBN");
  });

  it("gives one tag a token and the same ones each time", () => {
    const text = "“Don’t go,” she said. 3/4 of U.S. staff (27) left… on Nov. 4—and so on.";
    const doc = segment({ text, view: fold(text) });
    for (const s of doc.sentences) expect(doc.posOf(s)).toHaveLength(s.last - s.first);
    expect(tagged(text)).toBe(tagged(text));
  });

  it("takes hostile text in linear time", () => {
    for (const text of [
      "a.".repeat(30_000),
      "x".repeat(100_000),
      "a-".repeat(30_000),
      "(".repeat(20_000),
      "Й ".repeat(20_000),
    ])
      expect(tagged(text).length).toBeGreaterThan(0);
  });
});
