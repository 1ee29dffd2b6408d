/** Tests the unchanged page from the README: on a plain file server, with Vite and with esbuild. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import * as vite8 from "vite";
import * as vite6 from "vite-6";
import { launch } from "./chromium.js";
import { serve } from "./server.js";
import { stage } from "./stage.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const example = join(root, "examples/page");
const readme = readFileSync(join(root, "README.md"), "utf8");
const section = readme.slice(readme.indexOf("\n## Browser\n")).split("\n## ")[1];
const block = (language) =>
  new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, "ms").exec(section)?.[1];

const staged = stage();
let browser;

before(async () => {
  browser = await launch();
});

after(async () => {
  await browser?.close();
  staged.remove();
});

for (const [language, name] of [
  ["html", "index.html"],
  ["javascript", "form.js"],
]) {
  test(`the README shows ${name}`, () => {
    assert.equal(block(language), readFileSync(join(example, name), "utf8"));
  });
}

const built = (vite) => async (folder) => {
  const options = { root: folder, logLevel: "error" };
  await vite.build(options);
  const server = await vite.preview({ ...options, preview: { port: 0, host: "127.0.0.1" } });
  return { url: server.resolvedUrls.local[0], close: () => server.close() };
};

const developed = (vite) => async (folder) => {
  const server = { port: 0, host: "127.0.0.1" };
  const started = await vite.createServer({ root: folder, logLevel: "error", server });
  await started.listen();
  return { url: started.resolvedUrls.local[0], close: () => started.close() };
};

async function served(folder) {
  const { url, close } = await serve(folder);
  return { url: `${url}/index.html`, close };
}

/** Runs the commands from the README. */
function bundled(folder) {
  const commands = block("sh").replace("npx esbuild", join(root, "node_modules/.bin/esbuild"));
  execFileSync("sh", ["-ec", commands], { cwd: folder, stdio: "pipe" });
  return served(join(folder, "dist"));
}

for (const [name, open] of [
  ["from a plain file server", served],
  ["built with Vite 6", built(vite6)],
  ["served by Vite 6", developed(vite6)],
  ["built with Vite 8", built(vite8)],
  ["served by Vite 8", developed(vite8)],
  ["bundled with esbuild", bundled],
]) {
  describe(`the page ${name}`, () => {
    let folder;
    let place;
    let page;
    const problems = [];

    before(async () => {
      folder = mkdtempSync(join(tmpdir(), "presend-page-"));
      for (const name of ["node_modules", "package.json"]) {
        cpSync(join(staged.folder, name), join(folder, name), { recursive: true });
      }
      cpSync(example, folder, { recursive: true });
      place = await open(folder);
      page = await browser.newPage({ locale: "en-US" });
      page.on("pageerror", (error) => problems.push(`${error}`));
      await page.goto(place.url);
      await page.waitForSelector("button:enabled", { timeout: 20_000 });
    });

    after(async () => {
      await page?.close();
      await place?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    /** Fills in and submits the form. Gives the severity next to each input, and whether the form was sent. */
    async function submitted(values) {
      for (const [input, value] of Object.entries(values)) {
        await page.fill(`[name=${input}]`, value);
      }
      return page.evaluate(() => {
        const form = document.querySelector("form");
        let sent;
        const last = (event) => {
          sent = !event.defaultPrevented;
          event.preventDefault();
        };
        form.addEventListener("submit", last, { once: true });
        form.elements.send.click();
        const beside = [...form.querySelectorAll("output")].map(({ value }) => value.split(":")[0]);
        return { sent, beside };
      });
    }

    test("does not submit a message with an error, and shows the error next to its input", async () => {
      assert.deepEqual(await submitted({ email: "ana@", subject: "Hi", name: "Ana" }), {
        sent: false,
        beside: ["error", "", "", ""],
      });
    });

    test("submits a message with a warning, and shows the warning next to its input", async () => {
      const values = { email: "ana@example.com", subject: "x".repeat(101), name: "Ana" };
      assert.deepEqual(await submitted(values), { sent: true, beside: ["", "warning", "", ""] });
    });

    test("submits a message without issues", async () => {
      const values = { email: "ana@example.com", subject: "Hi", name: "Ana" };
      assert.deepEqual(await submitted(values), { sent: true, beside: ["", "", "", ""] });
      assert.deepEqual(problems, []);
    });
  });
}
