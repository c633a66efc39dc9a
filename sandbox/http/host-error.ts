/** A refusal in one of the forms in which the host's API words them. */
export class HostError extends Error {
  readonly status: number;
  readonly body: Record<string, unknown> | string;
  readonly headers: Record<string, string>;

  constructor(status: number, body: Record<string, unknown> | string, headers: Record<string, string> = {}) {
    super(`${status}`);
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

/** A record that can't be saved, and why, field by field (`base` is the record as a whole). */
export function recordInvalid(field: string, error: string, description: string): HostError {
  return new HostError(422, {
    error: "RecordInvalid",
    description: "Record validation errors",
    details: { [field]: [{ description, error }] },
  });
}

export function maxAgentExceeded(): HostError {
  return recordInvalid("base", "MaxAgentExceeded", "Subscription limit reached: no agent can be added.");
}

export function emailTaken(email: string): HostError {
  return recordInvalid("email", "DuplicateValue", `Email: ${email} is already being used by another user`);
}

export function notSignedIn(): HostError {
  return new HostError(401, { error: "Couldn't authenticate you" });
}

/** A bearer token that isn't good, or no longer. */
export function invalidToken(): HostError {
  return new HostError(401, {
    error: "invalid_token",
    error_description: "The access token provided is expired, revoked, malformed or invalid for other reasons.",
  });
}

/** A bearer token that is good for other things. */
export function missingScope(needed: readonly string[]): HostError {
  return new HostError(403, {
    error: "Forbidden",
    description: `You are missing the following required scopes: ${needed[0] ?? ""}`,
  });
}

export function forbidden(): HostError {
  return new HostError(403, {
    error: {
      title: "Forbidden",
      message:
        "You do not have access to this page. Please contact the account owner of this help desk for further help.",
    },
  });
}

export function wrongToken(): HostError {
  return new HostError(403, { error: { title: "Forbidden", message: "Invalid authenticity token" } });
}

export function notFound(): HostError {
  return new HostError(404, { error: "RecordNotFound", description: "Not found" });
}

/** An id that is no number. */
export function invalidId(): HostError {
  const message =
    "You passed an invalid value for the id attribute. Invalid parameter: id must be an integer from api/v2/users/show";
  return new HostError(400, { error: { title: "Invalid attribute", message } });
}

/** A path that this account, or this plan, has not. */
export function noSuchEndpoint(): HostError {
  return new HostError(404, { error: "InvalidEndpoint", description: "Not found" });
}

export function invalidPagination(description: string): HostError {
  return new HostError(400, { error: "InvalidPaginationParameter", description });
}

export function malformed(description: string): HostError {
  return new HostError(400, { error: "BadRequest", description });
}

export function seatsUnreachable(): HostError {
  return new HostError(
    503,
    {
      error: { title: "Service unavailable", message: "Licenses could not be checked. Nothing was saved. Try again." },
    },
    { "Retry-After": "5" },
  );
}

/** All of it is down for a while. */
export function unavailable(): HostError {
  return new HostError(503, { error: "ServiceUnavailable", description: "Try again later" }, { "Retry-After": "30" });
}

/** A page for people where JSON was asked for, and called a success, as proxies and gates do. */
export function answeredByPage(): HostError {
  return new HostError(200, "<!doctype html><title>Sorry</title><h1>We’ll be right back</h1>", {
    "Content-Type": "text/html; charset=utf-8",
  });
}

/** The account lets certain addresses in alone. How the vendor words that is a guess. */
export function addressRestricted(): HostError {
  return new HostError(403, { error: { title: "Forbidden", message: "Your IP address is not allowed." } });
}

/** A call that costs the vendor much, asked too often. */
export function tooMuchAtOnce(): HostError {
  return new HostError(503, { error: "ServiceUnavailable", description: "Too many requests" });
}

export function tooManyRequests(retryAfterSeconds: number): HostError {
  return new HostError(429, "Number of allowed API requests per minute exceeded", {
    "Retry-After": String(retryAfterSeconds),
    "Content-Type": "text/plain",
  });
}
