/** Copies the package, as it is published, and the test page to a folder outside the repository. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const tests = fileURLToPath(new URL("../", import.meta.url));

/** Creates the folder. The caller removes it. */
export function stage() {
  const folder = mkdtempSync(join(tmpdir(), "presend-web-"));
  const run = (command, ...parts) =>
    execFileSync(command, parts, { cwd: folder, encoding: "utf8", stdio: "pipe" });
  const packed = run("npm", "pack", join(tests, "../bindings-wasm"), "--json", "--ignore-scripts");
  const [{ filename }] = Object.values(JSON.parse(packed));
  writeFileSync(join(folder, "package.json"), '{"private": true, "type": "module"}');
  run("npm", "install", filename, "--offline", "--ignore-scripts");
  cpSync(join(tests, "browser/page"), folder, { recursive: true });
  cpSync(join(tests, "js"), join(folder, "js"), { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
