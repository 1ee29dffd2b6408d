/**
 * Prints the peak of memory while a signed request with an attachment of 3 MiB is built, beyond the payload and the body of the
 * request, in a new process; null on a system other than Linux.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { SendEmail } from "presend/tencent-ses";
import { options } from "./sdk.js";
import { payloads } from "./shared.js";

const STATUS = "/proc/self/status";
const FILE_BYTES = 3 << 20;
const SMALL_BYTES = 100 << 10;

const withFile = (bytes) => ({
  ...payloads.small,
  Attachments: [{ FileName: "receipt.pdf", Content: new Uint8Array(bytes).fill(7) }],
});

/** A number of bytes from the description of this process. */
function status(name) {
  const line = readFileSync(STATUS, "utf8").match(new RegExp(`^${name}:\\s*(\\d+) kB$`, "m"));
  return Number(line[1]) * 1024;
}

async function beyondTheBody() {
  const payload = withFile(FILE_BYTES);
  const small = withFile(SMALL_BYTES);
  // What happens only in the first calls of a process is not measured.
  for (let call = 0; call < 20; call++) SendEmail.build(small, options);
  // The collector is not called: it would give memory back that the measured call needs again. What is free now is in pieces
  // that are too small for a copy of the file or of the body.
  await new Promise((resolve) => setTimeout(resolve));
  status("VmRSS");
  const before = status("VmRSS");
  writeFileSync("/proc/self/clear_refs", "5"); // the peak starts again from what is in use now
  const { body } = SendEmail.build(payload, options);
  return Math.max(status("VmHWM") - before - body.length, 0);
}

console.log(JSON.stringify(existsSync(STATUS) ? await beyondTheBody() : null));
