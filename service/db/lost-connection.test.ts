import { expect, test } from "vitest";
import { isConnectionLost } from "./lost-connection.ts";

const failed = (message: string, code?: string) =>
  Object.assign(new Error(message), code === undefined ? {} : { code });

test.each([
  ["the server stops", failed("terminating connection due to administrator command", "57P01")],
  ["the line is no more", failed("connection failure", "08006")],
  ["all connections are taken", failed("sorry, too many clients already", "53300")],
  ["nobody listens", failed("connect ECONNREFUSED 127.0.0.1:5432", "ECONNREFUSED")],
  ["the driver's own word", failed("Connection terminated unexpectedly")],
  ["the pool's own word", failed("timeout exceeded when trying to connect")],
])("%s: another try makes sense", (_, thrown) => {
  expect(isConnectionLost(thrown)).toBe(true);
});

test.each([
  ["a rule of a table", failed("duplicate key value violates unique constraint", "23505")],
  ["a statement that took too long", failed("canceling statement due to statement timeout", "57014")],
  ["a mistake of ours", new TypeError("undefined is not a function")],
  ["no error", "ECONNREFUSED"],
])("%s: it doesn't", (_, thrown) => {
  expect(isConnectionLost(thrown)).toBe(false);
});
