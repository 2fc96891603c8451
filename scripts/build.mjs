// Bundles src/ into dist/ (ESM, split so that a command loads only what it uses) and writes the type declarations.
// Libraries stay external: compromise and chrono-node are required lazily, when the first sentence asks for them.
import { spawnSync } from "node:child_process";
import { copyFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { build } from "esbuild";

rmSync("dist", { recursive: true, force: true });
await build({
  entryPoints: { index: "src/index.ts", cli: "src/cli/main.ts" },
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  logLevel: "warning",
});
// The chunks lie flat in dist, so a model is found beside the module that reads it, as in src/segment/tagger.
for (const model of ["pos.bin"]) copyFileSync(`src/segment/tagger/${model}`, `dist/${model}`);
if (!process.argv.includes("--no-types")) {
  const tsc = createRequire(import.meta.url)
    .resolve("typescript/package.json")
    .replace(/package\.json$/, "bin/tsc");
  const run = spawnSync(process.execPath, [tsc, "-p", "tsconfig.types.json"], { stdio: "inherit" });
  process.exitCode = run.status ?? 1;
}
