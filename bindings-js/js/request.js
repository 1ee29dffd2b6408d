/**
 * An HTTP request in the words of `fetch`. Consoles and `JSON.stringify` show the names of the headers,
 * some of which hold secrets, and the size of the body, in which people are named.
 */
export class Request {
  constructor({ method, url, headers }, body) {
    this.method = method;
    this.url = url;
    this.headers = headers;
    this.body = body;
  }

  toJSON() {
    return { ...this, headers: Object.keys(this.headers), body: `${this.body.length} bytes` };
  }

  [Symbol.for("nodejs.util.inspect.custom")](_depth, options, inspect) {
    return `Request ${inspect(this.toJSON(), options)}`;
  }
}
