import fc from "fast-check";
import { expect, it } from "vitest";
import { extract } from "../src/index.ts";

it("gives every span the text that it covers, for any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
      const report = extract(text);
      (function walk(value: unknown): void {
        if (!value || typeof value !== "object") return;
        const { start, end, text: quote } = value as Record<string, unknown>;
        if (typeof start === "number" && typeof end === "number" && typeof quote === "string")
          expect(text.slice(start, end)).toBe(quote);
        for (const inner of Object.values(value)) walk(inner);
      })(report);
    }),
    { numRuns: 200 },
  );
});
