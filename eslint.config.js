import js from "@eslint/js";

const readonly = (...names) => Object.fromEntries(names.map((name) => [name, "readonly"]));

// The globals of both Node.js and browsers; the shared sources may use no others.
const everywhere = readonly("TextDecoder", "TextEncoder", "URL", "WebAssembly", "structuredClone");
const node = readonly(
  "AbortController",
  "AbortSignal",
  "Buffer",
  "console",
  "process",
  "Request",
  "Response",
  "fetch",
  "setTimeout",
);
const page = readonly("Request", "Response", "console", "fetch", "location");

export default [
  { ignores: ["**/dist/", "**/pkg/", "target/", "docs/", "**/.venv/"] },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    languageOptions: { globals: everywhere },
    rules: {
      eqeqeq: "error",
      // The regular expressions here search for control characters.
      "no-control-regex": "off",
      "no-var": "error",
      "prefer-const": "error",
      "object-shorthand": "error",
      "no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  {
    files: [
      "*/*.js",
      "bindings-node/js/**",
      "tests/node/**",
      "tests/browser/*.js",
      "examples/**",
      "bench/**",
    ],
    languageOptions: { globals: { ...node, ...readonly("fetch") } },
  },
  {
    files: ["examples/page/**", "tests/browser/readme.test.js"],
    languageOptions: { globals: readonly("document", "navigator") },
  },
  { files: ["bench/shared/**"], languageOptions: { globals: readonly("performance") } },
  { files: ["**/*.cjs"], languageOptions: { sourceType: "commonjs" } },
  {
    files: ["bindings-js/js/version.js"],
    languageOptions: { globals: readonly("PRESEND_VERSION") },
  },
  {
    files: ["bindings-wasm/js/**", "tests/browser/page/**", "tests/js/**"],
    languageOptions: { globals: { ...page, ...readonly("Blob", "File", "atob", "crypto") } },
  },
];
