import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** The C libraries that a binary may be linked against, and how file names tell them apart. */
const LIBRARIES = { linux: ["-gnu", "-musl"], win32: ["-msvc"] };

/** Loads the binary that was built for this machine. */
function load() {
  const platform = `${process.platform}-${process.arch}`;
  const names = (LIBRARIES[process.platform] ?? [""]).map(
    (library) => `presend.${platform}${library}.node`,
  );
  const reasons = [];
  for (const name of names) {
    try {
      return require(`./${name}`);
    } catch (error) {
      reasons.push(error);
    }
  }
  throw new AggregateError(
    reasons,
    `presend has no binary that runs on ${platform}: tried ${names.join(" and ")} beside ${import.meta.url}. ` +
      reasons.map((error) => `${error.message.split("\n")[0]}.`).join(" "),
  );
}

const native = load();

/**
 * Makes a call of the core.
 *
 * @param {string} lines
 * @param {Uint8Array[]} blobs
 */
export function call(lines, blobs) {
  const answer = native.call(lines, blobs);
  if (typeof answer !== "string") return { json: answer[0], body: answer[1] };
  const end = answer.indexOf("\n");
  if (end < 0) return { json: answer };
  return { json: answer.slice(0, end), body: Buffer.from(answer.slice(end + 1)) };
}
