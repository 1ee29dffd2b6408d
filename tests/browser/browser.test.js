import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { chromium } from "playwright-core";
import { build, createServer, preview } from "vite";
import { vectors } from "../node/vectors.js";
import { serve } from "./server.js";
import { stage } from "./stage.js";

// Secrets belong on a server: what has to be signed is for Node.
const unsigned = vectors().map((file) => ({
  ...file,
  cases: file.cases.filter(({ signed }) => !signed),
}));

const REQUIRED = ["at_least_one_of", "at_least_one_of"];
const waiting = (what, init, door) =>
  `Error: presend cannot ${what} yet: \`await ${init}()\` from "presend-web${door}" comes first`;
const NOT_READY = waiting("validate", "init", "");
const NO_BUILD = waiting("build", "initBuild", "/build");
const NO_ANSWERS = waiting("read answers", "initAnswers", "/answers");
const NO_SCHEMA = waiting("give schemas", "initSchema", "/schema");
const NO_SECRETS = "secrets belong on a server; this build cannot sign";

const staged = stage();
let browser;

before(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
});

after(async () => {
  await browser?.close();
  staged.remove();
});

async function plainPage() {
  const { url, close } = await serve(staged.folder);
  return { url: `${url}/plain.html`, close };
}

async function builtPage() {
  const options = { root: staged.folder, logLevel: "error" };
  // The package is small already, and the tests look at names of their own.
  await build({ ...options, build: { minify: false } });
  const server = await preview({ ...options, preview: { port: 0, host: "127.0.0.1" } });
  return { url: server.resolvedUrls.local[0], close: () => server.close() };
}

async function developedPage() {
  const server = await createServer({
    root: staged.folder,
    logLevel: "error",
    server: { port: 0, host: "127.0.0.1" },
  });
  await server.listen();
  return { url: server.resolvedUrls.local[0], close: () => server.close() };
}

for (const [name, open] of [
  ["a plain page", plainPage],
  ["a page that Vite built", builtPage],
  ["a page that Vite serves while it is written", developedPage],
]) {
  describe(name, () => {
    let place;
    let page;
    const ask = (what, argument) =>
      page.evaluate(([what, argument]) => globalThis.page[what](argument), [what, argument]);

    before(async () => {
      place = await open();
      page = await browser.newPage();
      page.on("pageerror", (error) => console.error(error));
      await page.goto(place.url);
      await page.waitForFunction("globalThis.ready");
    });

    after(async () => {
      await page?.close();
      await place?.close();
    });

    test("says what has to be done before the first call", async () => {
      assert.deepEqual(await ask("beforeInit"), [NOT_READY, NO_BUILD, NO_ANSWERS, NO_SCHEMA]);
    });

    test("takes a source for each provider", async () => {
      const named = "init takes an object of sources: { perfit, tencent_ses, tencent_sms }";
      assert.deepEqual(await ask("sources"), [
        `TypeError: ${named}`,
        `TypeError: ${named}`,
        "TypeError: this is not presend's module for perfit",
        "CompileError",
      ]);
    });

    test("validates without the other modules", async () => {
      await ask("init");
      assert.deepEqual(await ask("afterInit"), [REQUIRED, NO_ANSWERS]);
    });

    test("speaks a language as soon as it is loaded", async () => {
      const english = "at least one of Template, Simple is required";
      assert.deepEqual(await ask("languages"), [
        [english, english, english, english, english],
        [
          "Template, Simple 中至少要有一个",
          "se requiere al menos uno de Template, Simple",
          english,
          english,
          english,
        ],
      ]);
    });

    test("answers alike when one instance takes over from another", async () => {
      assert.deepEqual(await ask("manyCalls"), [1, true]);
    });

    test("knows an operation that is imported alone", async () => {
      assert.equal(await ask("alone"), true);
    });

    test("does what the vectors say", async () => {
      await ask("initRest");
      const { count, different } = await ask("vectors", unsigned);
      assert.deepEqual(different, []);
      assert.ok(count > 100, `${count} vectors`);
    });

    for (const what of ["conformance", "calls"]) {
      test(`passes ${what}`, async () => {
        const { count, different } = await ask(what);
        assert.deepEqual(different, []);
        assert.ok(count > 10, `${count} results`);
      });
    }

    test("takes no secrets", async () => {
      assert.deepEqual(await ask("secrets"), [
        `TypeError: credentials: ${NO_SECRETS}`,
        `TypeError: unsignedPayload: ${NO_SECRETS}`,
      ]);
    });
  });
}

test("building needs no other module", async () => {
  const place = await plainPage();
  const page = await browser.newPage();
  try {
    await page.goto(place.url);
    await page.waitForFunction("globalThis.ready");
    assert.match(
      await page.evaluate("globalThis.page.onlyBuild()"),
      /^ValidationError: .*at least one of Destination, Cc, Bcc is required/s,
    );
  } finally {
    await page.close();
    await place.close();
  }
});

test("a module goes on after a call for which there was not enough memory", async () => {
  const place = await plainPage();
  const page = await browser.newPage();
  try {
    await page.goto(place.url);
    await page.waitForFunction("globalThis.ready");
    await page.evaluate("globalThis.page.init()");
    const [refused, rules] = await page.evaluate("globalThis.page.outOfMemory()");
    assert.match(refused, /^(Error: presend stopped in the middle of a call|RangeError: )/);
    assert.deepEqual(rules, REQUIRED);
  } finally {
    await page.close();
    await place.close();
  }
});
