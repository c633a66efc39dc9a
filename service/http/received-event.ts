import type { IncomingHttpHeaders } from "node:http";

/** A raw event: nothing in it can be trusted before its signature is checked. */
export interface ReceivedEvent {
  headers: IncomingHttpHeaders;
  body: unknown;
  /** The very bytes that were signed. */
  rawBody: Uint8Array;
}
