import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { build, createServer, preview } from "vite";
import { unsigned } from "../js/vectors.js";
import { vectors } from "../node/vectors.js";
import { launch } from "./chromium.js";
import { serve } from "./server.js";
import { stage } from "./stage.js";

// The browser package cannot sign requests, because secrets belong on a server.
const files = unsigned(vectors());

const { version } = JSON.parse(
  readFileSync(new URL("../../bindings-wasm/package.json", import.meta.url), "utf8"),
);

const REQUIRED = ["at_least_one_of", "at_least_one_of"];
const DATA = { MessageId: "m" };
const INIT = '`await init()` (the default export of "presend-web")';
const INIT_ANSWERS = '`await initAnswers()` from "presend-web/answers"';
const notLoaded = (what, init) => `Error: ${what} cannot be used yet: call ${init} first`;
const NOT_READY = notLoaded("validate()", INIT);
const NO_ANSWERS = notLoaded("parseResponse()", INIT_ANSWERS);
const failed = (init, entryPoint) =>
  `Error: presend's WebAssembly module has failed: call \`await ${init}()\` from "${entryPoint}" again`;
const FAILED = failed("init", "presend-web");
const ANSWERS_FAILED = failed("initAnswers", "presend-web/answers");
const wrong = (init, entryPoint) =>
  `TypeError: this is not the WebAssembly module that ${init} of "${entryPoint}" loads`;
const WRONG = wrong("init", "presend-web");
const NO_SECRETS = "secrets belong on a server; this package cannot sign";

const staged = stage();
let browser;

before(async () => {
  browser = await launch();
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
  // The package is already minified, and the tests need the names in their own code unchanged.
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

async function opened(url) {
  const page = await browser.newPage();
  page.on("pageerror", (error) => console.error(error));
  await page.goto(url);
  await page.waitForFunction("globalThis.ready");
  return page;
}

/** Calls one of the functions that main.js defines. */
const ask = (page, what, argument) =>
  page.evaluate(([what, argument]) => globalThis.page[what](argument), [what, argument]);

for (const [name, open] of [
  ["a plain page", plainPage],
  ["a page that Vite built", builtPage],
  ["a page that Vite's development server serves", developedPage],
]) {
  describe(name, () => {
    let place;
    let page;

    before(async () => {
      place = await open();
      page = await opened(place.url);
    });

    after(async () => {
      await page?.close();
      await place?.close();
    });

    test("names the init function that must be called first", async () => {
      assert.deepEqual(await ask(page, "beforeInit"), [
        NOT_READY,
        notLoaded("build()", INIT),
        notLoaded("jsonSchema()", INIT),
        notLoaded("rateLimit and errors", `${INIT} or ${INIT_ANSWERS}`),
        notLoaded("rateLimit and errors", `${INIT} or ${INIT_ANSWERS}`),
        NO_ANSWERS,
        notLoaded("explain()", INIT_ANSWERS),
        notLoaded("retryDelay()", INIT_ANSWERS),
        JSON.stringify(files.flatMap((file) => (file.json_schema ? [file.operation] : [])).sort()),
      ]);
    });

    test("validates payloads as soon as one module is ready", async () => {
      await ask(page, "init");
      assert.deepEqual(await ask(page, "rules"), REQUIRED);
      // The present time is filled in.
      assert.deepEqual(await ask(page, "rulesOfOldDate"), ["too_old"]);
      assert.equal(await ask(page, "readMessage"), NO_ANSWERS);
    });

    test("parses responses as soon as the other module is ready", async () => {
      await ask(page, "initAnswers");
      assert.deepEqual(await ask(page, "read"), DATA);
    });

    test("gives messages in three languages", async () => {
      const english = "at least one of Template, Simple is required";
      assert.deepEqual(await ask(page, "languages"), [
        "Template、Simple 中至少要填一个",
        "se requiere al menos uno de Template, Simple",
        english,
        english,
        english,
      ]);
    });

    test("gives the results in the vectors", async () => {
      const { count, different } = await ask(page, "vectors", files);
      assert.deepEqual(different, []);
      assert.ok(count > 1000, `${count} vectors`);
    });

    for (const what of ["conformance", "calls", "operations"]) {
      test(`passes the checks in ${what}.js`, async () => {
        const { count, different } = await ask(page, what);
        assert.deepEqual(different, []);
        assert.ok(count > 10, `${count} results`);
      });
    }

    test("exports its version, and classes with readable names", async () => {
      assert.deepEqual(await ask(page, "names"), [
        version,
        "RequestOperation",
        "Operation",
        "Request",
        "Response",
        "ValidationError",
        "ProviderError",
      ]);
    });

    test("refuses options that need a secret", async () => {
      assert.deepEqual(await ask(page, "secrets"), [
        `TypeError: credentials: ${NO_SECRETS}`,
        `TypeError: unsignedPayload: ${NO_SECRETS}`,
        `TypeError: apiKey: ${NO_SECRETS}`,
      ]);
    });

    test("checks messages for SMTP, but does not build them", async () => {
      const [built, rules, text, found] = await ask(page, "overSmtp");
      assert.equal(
        built,
        "Error: browsers cannot send mail over SMTP: build the message on a server",
      );
      assert.equal(rules, '["required","required","required","at_least_one_of"]');
      assert.match(text, /^TypeError: message: expected bytes, such as /);
      assert.equal(found, "true");
    });

    test("restarts a module that has failed", async () => {
      assert.deepEqual(await ask(page, "failure"), [FAILED, FAILED, REQUIRED]);
      assert.deepEqual(await ask(page, "read"), DATA);
    });

    test("restarts the module for responses", async () => {
      assert.deepEqual(await ask(page, "failureOfAnswers"), [ANSWERS_FAILED, ANSWERS_FAILED, DATA]);
      assert.deepEqual(await ask(page, "rules"), REQUIRED);
    });
  });
}

describe("a page that was just loaded", () => {
  let place;
  let page;

  before(async () => {
    place = await plainPage();
    page = await opened(place.url);
  });

  after(async () => {
    await page?.close();
    await place?.close();
  });

  const reload = async () => {
    await page.reload();
    await page.waitForFunction("globalThis.ready");
  };

  test("refuses other WebAssembly modules, and accepts the right one afterwards", async () => {
    assert.deepEqual(await ask(page, "wrongSources"), [
      WRONG,
      WRONG,
      "CompileError",
      `Error: ${new URL("/nothing.wasm", place.url)} answered 404`,
      WRONG,
      wrong("initAnswers", "presend-web/answers"),
    ]);
    await ask(page, "init");
    await ask(page, "initAnswers");
    assert.deepEqual(await ask(page, "rules"), REQUIRED);
    assert.deepEqual(await ask(page, "read"), DATA);
  });

  for (const kind of [
    "text",
    "URL",
    "Request",
    "Response",
    "ArrayBuffer",
    "Uint8Array",
    "Module",
  ]) {
    test(`init accepts ${kind}`, async () => {
      await reload();
      assert.deepEqual(await ask(page, "initFrom", kind), REQUIRED);
    });
  }

  for (const kind of ["ArrayBuffer", "Uint8Array", "Module"]) {
    test(`initSync accepts ${kind}`, async () => {
      await reload();
      assert.deepEqual(await ask(page, "initSync", kind), REQUIRED);
    });
  }

  test("initAnswersSync needs no other module", async () => {
    await reload();
    assert.deepEqual(await ask(page, "initAnswersSync"), [DATA, 20, NOT_READY]);
  });

  test("initSync restarts a module that has failed", async () => {
    await reload();
    assert.deepEqual(await ask(page, "failureSync"), [FAILED, REQUIRED]);
  });

  test("the example in the README prints the output shown below it", async () => {
    await reload();
    const readme = readFileSync(new URL("../../bindings-wasm/README.md", import.meta.url), "utf8");
    const block = (language) =>
      new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, "ms").exec(readme)[1];
    const printed = [];
    page.on("console", (line) => printed.push(`${line.text()}\n`));
    await page.addScriptTag({ type: "module", content: `${block("js")}\nglobalThis.done = true;` });
    await page.waitForFunction("globalThis.done");
    assert.equal(printed.join(""), block("text"));
  });
});
