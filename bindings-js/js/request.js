import { Reader } from "./reader.js";

/** Reads everything but the body of a request from the text in which the core writes it. */
export function readHead(text) {
  const reader = new Reader(text);
  const method = reader.name();
  const url = reader.name();
  return { method, url, headers: reader.object() };
}

/**
 * An HTTP request with the properties that `fetch` takes. `JSON.stringify` shows only the names of the headers, because
 * some values are secrets, and the size of the body, because it contains personal data.
 */
export class Request {
  static name = "Request";

  constructor({ method, url, headers }, body) {
    this.method = method;
    this.url = url;
    this.headers = headers;
    this.body = body;
  }

  toJSON() {
    return { ...this, headers: Object.keys(this.headers), body: `${this.body.length} bytes` };
  }
}
