/** Measures how time grows with the size of the input, in Node.js and in a page. */
import { addresses, withRecipients, wrongAddresses } from "./payloads.js";
import { mediansOfSizes } from "./rounds.js";

/** Three sizes for each power of ten, at about the same distance, up to `end`, and five for the last one. */
function sizes(start, end) {
  const chosen = [];
  for (let power = start; power < end; power *= 10)
    for (const factor of [1, 2, 3, 5, 7]) {
      const size = factor * power;
      const isChosen = [1, 2, 5].includes(factor) || size >= end / 10;
      if (isChosen && size < end) chosen.push(size);
    }
  return [...chosen, end];
}

function answer(entries) {
  const entry = '{"BounceTime":"2024-01-01 00:00:00","EmailAddress":"user00001@example.com"}';
  const blocked = Array(entries).fill(entry).join(",");
  return `{"Response":{"BlackList":[${blocked}],"TotalCount":${entries},"RequestId":"r"}}`;
}

/** Writes the same byte everywhere. */
function filling(size) {
  const bytes = new Uint8Array(size);
  return [size, () => bytes.fill(1)];
}

/**
 * The works whose time is measured: the sizes of each, and what makes the input of a size: its exact size, and the call.
 *
 * @param {object} presend the two operations, and the options that sign a request if this host signs
 * @param {object} small a correct payload
 */
function tables({ SendEmail, ListBlackEmailAddress, options }, small) {
  const withFile = (Content) => ({ ...small, Attachments: [{ FileName: "a.pdf", Content }] });
  const validates = (payload) => () => SendEmail.validate(payload);
  const readsMessages = (payload) => () =>
    SendEmail.validate(payload).map(({ message }) => message);
  const reading = (read) => (entries) => {
    const text = answer(entries);
    return [text.length, () => read(text)];
  };
  const all = {
    recipients: [
      sizes(10, 100_000),
      (size) => [size, validates(withRecipients(small, addresses(size)))],
    ],
    issues: [
      sizes(1, 20_000),
      (size) => [size, readsMessages(withRecipients(small, wrongAddresses(size)))],
    ],
    checked_attachment: [
      sizes(1 << 10, 30 << 20),
      (size) => [size, validates(withFile("QUJD".repeat(Math.ceil(size / 3))))],
    ],
    answer: [sizes(1, 140_000), reading((text) => ListBlackEmailAddress.parseResponse(200, text))],
    answer_json: [sizes(1, 140_000), reading(JSON.parse)],
    one_pass: [sizes(1 << 10, 30 << 20), filling],
  };
  if (options) {
    const builds = (payload) => () => SendEmail.build(payload, options);
    const file = (size) => new Uint8Array(size).map((_, index) => (index * 2_654_435_761) >>> 13);
    all.sent_attachment = [sizes(1 << 10, 4 << 20), (size) => [size, builds(withFile(file(size)))]];
  }
  return all;
}

/** The sizes and the times of each work, in which all sizes take turns in each round. */
export async function growth(presend, small) {
  const found = {};
  for (const [name, [chosen, make]] of Object.entries(tables(presend, small))) {
    const inputs = chosen.map((size) => make(size));
    const works = inputs.map(([, work], index) => [`size ${index}`, work]);
    const seconds = Object.values(await mediansOfSizes(Object.fromEntries(works)));
    found[name] = { times: inputs.map(([size], index) => ({ size, seconds: seconds[index] })) };
  }
  return found;
}
