/** Compares the browser package with zod in a page of Chromium, and prints the times as JSON. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { launch } from "../../tests/browser/chromium.js";
import { serve } from "../../tests/browser/server.js";

const beside = (path) => fileURLToPath(new URL(path, import.meta.url));
const zod = JSON.parse(readFileSync(beside("../node_modules/zod/package.json"), "utf8"));

async function bundle(folder) {
  await build({
    entryPoints: [beside("page.js")],
    bundle: true,
    minify: true,
    format: "esm",
    logLevel: "error",
    outdir: folder,
  });
  cpSync(beside("../../bindings-wasm/dist/presend.wasm"), join(folder, "presend.wasm"));
  writeFileSync(
    join(folder, "index.html"),
    '<!doctype html><html lang="en"><title>bench</title><script type="module" src="page.js"></script></html>',
  );
}

console.error("Chromium");
const folder = mkdtempSync(join(tmpdir(), "presend-bench-"));
await bundle(folder);
const server = await serve(folder);
const browser = await launch();
try {
  const page = await browser.newPage();
  await page.goto(`${server.url}/index.html`);
  await page.waitForFunction(() => "compare" in globalThis);
  const results = await page.evaluate(() => globalThis.compare());
  const versions = { Chromium: browser.version(), zod: zod.version };
  console.log(JSON.stringify({ versions, ...results }));
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
