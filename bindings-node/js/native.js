import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** The suffixes in file names for the C libraries that a binary may be linked against, by platform. */
const LIBRARIES = { linux: ["-gnu", "-musl"], win32: ["-msvc"] };

/** Loads the binary that was built for this platform. */
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

/** The functions of the core. */
export const native = load();
