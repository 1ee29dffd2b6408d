/** The provider's own SDK without a network: whatever it fetches is replaced with a fixed answer. */
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const common = "tencentcloud-sdk-nodejs-common/tencentcloud/common";
const fetching = require(`${common}/http/fetch`);
const { HttpConnection } = require(`${common}/http/http_connection`);
const { ses } = require("tencentcloud-sdk-nodejs-ses");

const credential = { secretId: "AKIDexample", secretKey: "k".repeat(32) };
const region = "ap-guangzhou";

/** The options of presend that have the same effect. */
export const options = { region, credentials: credential };

export const client = new ses.v20201002.Client({ credential, region });

// The SDK calls this function for every request, with the complete request.
fetching.default = (url, request) => ({ url, ...request });

/**
 * Builds and signs a request as the client does before it opens a connection. The client also makes a trace ID for each
 * request, which is left out.
 */
export const buildAndSign = (action, payload) =>
  HttpConnection.doRequestWithSign3({
    method: "POST",
    url: "https://ses.tencentcloudapi.com/",
    ...credential,
    region,
    data: payload,
    service: "ses",
    action,
    version: "2020-10-02",
    requestClient: client.sdkVersion,
    headers: {},
  });

/** Reads an answer as the client does. The text is passed as it is, without the stream that it arrives on. */
export const readAnswer = (text) =>
  client.parseResponse({
    status: 200,
    headers: new Map([["content-type", "application/json"]]),
    json: async () => JSON.parse(text),
  });
