/** The build steps that both packages share. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

/** The folder of the shared sources. */
export const shared = fileURLToPath(new URL("js/", import.meta.url));

/** The names of the providers' entry points, such as `tencent-ses`. */
export const providers = readdirSync(join(shared, "providers"))
  .filter((name) => name.endsWith(".js"))
  .map((name) => name.slice(0, -".js".length));

/**
 * The names that esbuild replaces in the shared sources, for the package in the folder `own`.
 *
 * @param {string} own
 */
export function definitions(own) {
  const { version } = JSON.parse(readFileSync(join(own, "package.json"), "utf8"));
  return { PRESEND_VERSION: JSON.stringify(version) };
}

/** Empties the folder `dist`, or creates it. */
export function emptied(dist) {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(join(dist, "providers"), { recursive: true });
  return dist;
}

/**
 * Copies the licences and the type declarations to `dist`: the shared ones, and those in the folder `own`.
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
