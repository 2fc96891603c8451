import { readFileSync } from "node:fs";
import { extract } from "../pipeline/extract.ts";

/** Provisional command line, until src/cli/program.ts takes over. */
export async function main(args: string[]): Promise<number> {
  const rest = args.slice(1);
  const value = (name: string) => (rest.includes(name) ? rest.splice(rest.indexOf(name), 2)[1] : undefined);
  const format = value("--format") ?? "json";
  const metadata = value("--metadata");
  const published = new Map(
    metadata
      ? readFileSync(metadata, "utf8")
          .trim()
          .split("\n")
          .slice(1)
          .map((l) => /^"?(.*?)"?,(.*)$/.exec(l)!.slice(1, 3) as [string, string])
      : [],
  );
  const out = rest
    .filter((a) => a !== "--")
    .map((path) =>
      JSON.stringify(
        extract(readFileSync(path, "utf8").replace(/^\ufeff/, ""), { path, published: published.get(path) ?? null }),
      ),
    );
  process.stdout.write(format === "ndjson" ? `${out.join("\n")}\n` : `[${out.join(",\n")}]\n`);
  return 0;
}
