/** Makes the payloads that every comparison in JavaScript uses, in Node.js and in a page. */

/** Different addresses. */
export const addresses = (count) =>
  Array.from({ length: count }, (_, index) => `user${String(index).padStart(5, "0")}@example.com`);

/** The small payload with other recipients. */
export const withRecipients = (small, recipients) => ({ ...small, Destination: recipients });

/** Different texts that are not addresses. */
export const wrongAddresses = (count) =>
  addresses(count).map((address) => address.replace("@", "."));

/** A small payload with an attachment of 3 MiB as base64 text, with a wrong character near the end and without a mistake. */
export function wrongFile(small) {
  const right = "QUJD".repeat(1 << 20);
  const wrong = `${right.slice(0, -4)}QU*D`;
  return [wrong, right].map((Content) => ({
    ...small,
    Attachments: [{ FileName: "receipt.pdf", Content }],
  }));
}

/** Lists of wrong recipients by what is wrong with all of them, each with a correct list of texts that are about as long. */
export const wrongLists = (count) => ({
  no_at: [wrongAddresses(count), addresses(count)],
  unicode: [
    addresses(count).map((address) => address.replace("user", "üser").replace("exam", "exäm")),
    addresses(count),
  ],
  repeated: [
    Array(count).fill(`${"a".repeat(70)}@example.com`),
    addresses(count).map((address) => address.padStart(72, "a")),
  ],
});
