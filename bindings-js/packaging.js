/** What building the two packages has in common. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

/** The folder of the shared sources. */
export const shared = fileURLToPath(new URL("js/", import.meta.url));

/** The names of the entry points of providers: `tencent-ses`. */
export const providers = readdirSync(join(shared, "providers"))
  .filter((name) => name.endsWith(".js"))
  .map((name) => name.slice(0, -".js".length));

/**
 * Gives what esbuild replaces in the shared sources of the package in `own`.
 *
 * @param {string} own
 */
export function definitions(own) {
  const { version } = JSON.parse(readFileSync(join(own, "package.json"), "utf8"));
  return { PRESEND_VERSION: JSON.stringify(version) };
}

/** Empties the folder `dist`, or makes it. */
export function emptied(dist) {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(join(dist, "providers"), { recursive: true });
  return dist;
}

/**
 * Copies to `dist` what is no code: the licences, and the declarations, shared and of the package in `own`.
 *
 * @param {string} own
 * @param {string} dist
 */
export function copyRest(own, dist) {
  const declarations = join(shared, "providers");
  for (const name of readdirSync(declarations).filter((name) => name.endsWith(".d.ts"))) {
    copyFileSync(join(declarations, name), join(dist, "providers", name));
  }
  for (const folder of [root, shared, own]) {
    for (const name of readdirSync(folder).filter((name) => /^LICENSE|\.d\.ts$/.test(name))) {
      copyFileSync(join(folder, name), join(dist, name));
    }
  }
}
