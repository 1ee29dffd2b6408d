/** Compares the browser package with zod in a page of Chromium, and prints the times as JSON. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { launch } from "../../tests/browser/chromium.js";
import { serve } from "../../tests/browser/server.js";
import { shares } from "../shared/profile.js";
import { median } from "../shared/rounds.js";

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
  for (const name of ["presend.wasm", "answers.wasm"])
    cpSync(beside(`../../bindings-wasm/dist/${name}`), join(folder, name));
  writeFileSync(
    join(folder, "index.html"),
    '<!doctype html><html lang="en"><title>bench</title><script type="module" src="page.js"></script></html>',
  );
}

/** Profiles the calls of presend. Their functions have no names in the page. */
async function profilesOf(page, names) {
  const session = await page.context().newCDPSession(page);
  await session.send("Profiler.enable");
  const found = {};
  for (const name of names) {
    const call = () => page.evaluate((name) => globalThis.callForAWhile(name), name);
    await call();
    await session.send("Profiler.start");
    await call();
    const { profile } = await session.send("Profiler.stop");
    found[name] = shares(profile, false);
  }
  return found;
}

/** The number of pages for each contender. */
const PAGES = 9;

async function open(browser, url) {
  const page = await browser.newPage();
  await page.goto(`${url}/index.html`);
  await page.waitForFunction(() => "compare" in globalThis);
  return page;
}

/** The seconds that the first calls in a page take: the medians of several new pages. Each page calls one contender. */
async function firstKeystrokes(browser, url) {
  const times = { presend: [], zod: [] };
  for (let turn = 0; turn < PAGES; turn++) {
    for (const [name, found] of Object.entries(times)) {
      const page = await open(browser, url);
      found.push(await page.evaluate((name) => globalThis.firstKeystrokes(name), name));
      await page.close();
    }
  }
  return { presend: median(times.presend), zod: median(times.zod) };
}

console.error("Chromium");
const folder = mkdtempSync(join(tmpdir(), "presend-bench-"));
await bundle(folder);
const server = await serve(folder);
const browser = await launch();
try {
  const first = await firstKeystrokes(browser, server.url);
  const page = await open(browser, server.url);
  const results = await page.evaluate(() => globalThis.compare());
  const profiles = await profilesOf(page, Object.keys(results.seconds));
  results.seconds.first_keystrokes = first;
  const versions = { Chromium: browser.version(), zod: zod.version };
  console.log(JSON.stringify({ versions, ...results, profiles }));
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
