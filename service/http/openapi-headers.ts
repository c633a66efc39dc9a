type JsonObject = Record<string, unknown>;

/** Headers of answers, described once; `headersOf` refers to them. */
export const headerComponents: JsonObject = {
  "X-Request-Id": header("The request's id in the service's logs."),
  ETag: header("The version of what is answered: for If-Match, or If-None-Match."),
  Location: header("Where the thing is that was made, or that the answer speaks of."),
  "Retry-After": header("After how many seconds another try makes sense.", { type: "integer", minimum: 0 }),
  "Idempotency-Replayed": header("The key was known: this is how what it made stands now.", { const: "true" }),
  "WWW-Authenticate": header("Which kind of token is wanted.", { const: "Bearer" }),
};

/** Of an operation's answers of success; those of problems follow from their status. */
const OF_SUCCESS: Record<string, readonly string[]> = {
  getAvailability: ["ETag"],
  getSubscription: ["ETag"],
  getSettings: ["ETag"],
  putSettings: ["ETag"],
  createQuote: ["Location"],
  createOrder: ["Location", "Idempotency-Replayed"],
  createSeatRequest: ["Location", "Idempotency-Replayed"],
  approveSeatRequest: ["Location", "Idempotency-Replayed"],
  createSalesInquiry: ["Location", "Idempotency-Replayed"],
};

const OF_PROBLEMS: Record<number, readonly string[]> = {
  401: ["WWW-Authenticate"],
  402: ["Location", "Idempotency-Replayed"],
  409: ["Location", "Retry-After"],
  429: ["Retry-After"],
  503: ["Retry-After"],
};

/** The headers that an answer may have, as references. */
export function headersOf(operation: string, status: number): JsonObject {
  const own = (status < 400 ? OF_SUCCESS[operation] : OF_PROBLEMS[status]) ?? [];
  return Object.fromEntries(["X-Request-Id", ...own].map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

function header(description: string, schema: JsonObject = { type: "string" }): JsonObject {
  return { description, schema };
}
