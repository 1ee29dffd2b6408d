/** Makes the payloads that every comparison in JavaScript uses, in Node.js and in a page. */

/** Different addresses. */
export const addresses = (count) =>
  Array.from({ length: count }, (_, index) => `user${String(index).padStart(5, "0")}@example.com`);

/** The small payload with other recipients. */
export const withRecipients = (small, recipients) => ({ ...small, Destination: recipients });

/** Different texts that are not addresses. */
export const wrongAddresses = (count) =>
  addresses(count).map((address) => address.replace("@", "."));
