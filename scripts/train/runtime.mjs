// The trainers use the very functions that run in the program: bundled on the fly, so that features cannot differ.
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = new URL("../../", import.meta.url).pathname;

/** Imports modules of src/ (paths from the root) as one object. */
export async function fromSource(...paths) {
  const dir = mkdtempSync(join(tmpdir(), "train-"));
  const out = join(dir, "runtime.mjs");
  await build({
    stdin: {
      contents: paths.map((p) => `export * from ${JSON.stringify(join(root, p))};`).join("\n"),
      resolveDir: root,
    },
    outfile: out,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "warning",
  });
  const models = join(root, "src/segment/tagger");
  for (const name of readdirSync(models)) if (name.endsWith(".bin")) copyFileSync(join(models, name), join(dir, name));
  const module = await import(pathToFileURL(out));
  // A model is read when it is first asked for: the folder stays until the end.
  process.on("exit", () => rmSync(dir, { recursive: true, force: true }));
  return module;
}
