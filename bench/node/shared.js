/** The payloads and the schema in `bench/shared`. */
import { readFileSync } from "node:fs";

const read = (name) =>
  JSON.parse(readFileSync(new URL(`../shared/${name}.json`, import.meta.url), "utf8"));

export const payloads = read("payloads");
export const schema = read("schema");
