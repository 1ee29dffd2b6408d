/** The headers that hold secrets, or what was made from them. */
const SECRET = /^(authorization|x-tc-token)$/i;

/**
 * An HTTP request in the words of `fetch`. Consoles and `JSON.stringify` show neither secrets nor the
 * body, in which people are named.
 */
export class Request {
  constructor({ method, url, headers }, body) {
    this.method = method;
    this.url = url;
    this.headers = headers;
    this.body = body;
  }

  toJSON() {
    const headers = Object.entries(this.headers).map(([name, value]) => [
      name,
      SECRET.test(name) ? "***" : value,
    ]);
    return { ...this, headers: Object.fromEntries(headers), body: `${this.body.length} bytes` };
  }

  [Symbol.for("nodejs.util.inspect.custom")](_depth, options, inspect) {
    return `Request ${inspect(this.toJSON(), options)}`;
  }
}
