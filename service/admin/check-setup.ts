import { Temporal } from "temporal-polyfill";
import type { AccountSetup, FieldProblem } from "../../shared/api/index.ts";
import { serviceProblem } from "../../shared/api/index.ts";
import type { PaymentMethod } from "../billing/payments/method.ts";
import { exponentOf } from "./exponent.ts";

/**
 * The exponent of the account's currency, after checking what a schema cannot: references between its parts, and
 * names that only the world knows; `method` is the way to pay, of those that are `offered`. Throws `invalid-input` with every field that is wrong.
 */
export function checkSetup(
  setup: AccountSetup,
  offered: readonly PaymentMethod[],
): { exponent: number; method: PaymentMethod } {
  const wrong: FieldProblem[] = [];
  const expect = (holds: boolean, field: string, expected: string) => {
    if (!holds) wrong.push({ field, expected });
  };
  const exponent = exponentOf(setup.currency);
  const method = offered.find(({ id }) => setup.paymentMethod === undefined || id === setup.paymentMethod);
  expect(
    method !== undefined,
    "paymentMethod",
    `one that this service offers: ${offered.map(({ id }) => id).join(", ")}`,
  );
  const { customerReference } = setup;
  if (method?.customer === null)
    expect(customerReference === null, "customerReference", "null: this method takes none");
  else if (method !== undefined) {
    const { pattern, expected } = method.customer;
    expect(customerReference !== null && pattern.test(customerReference), "customerReference", expected);
  }
  expect(exponent !== null, "currency", "a currency of ISO 4217");
  expect(isDay(setup.cycleAnchor), "cycleAnchor", "a day of the calendar, from 1970");
  expect(isTimeZone(setup.timeZone), "timeZone", "an IANA time zone, such as Europe/Rome");
  expect(isOrigin(setup.helpDeskOrigin), "helpDeskOrigin", "an origin: scheme, host and port, nothing more");
  const addresses = [setup.helpDeskOrigin, ...setup.otherHelpDeskOrigins];
  expect(new Set(addresses).size === addresses.length, "otherHelpDeskOrigins", "each address once");
  setup.otherHelpDeskOrigins.forEach((origin, index) => {
    expect(isOrigin(origin), `otherHelpDeskOrigins.${index}`, "an origin: scheme, host and port, nothing more");
  });
  setup.corsOrigins.forEach((origin, index) => {
    expect(isOrigin(origin), `corsOrigins.${index}`, "an origin: scheme, host and port, nothing more");
  });
  const products = setup.lines.flatMap((line) => line.products.map((product) => product.id));
  const targets = setup.lines.map((line) => line.target);
  expect(new Set(targets).size === targets.length, "lines", "each target once");
  expect(new Set(products).size === products.length, "lines", "each product in one line only");
  expect(products.includes(setup.gateProduct), "gateProduct", "one of the products of the lines");
  setup.lines.forEach((line, index) => {
    expect(line.kind === "group" || line.products.length === 1, `lines.${index}.products`, "one product, or a group");
  });
  if (exponent === null || method === undefined || wrong.length > 0) {
    throw serviceProblem("invalid-input", "The account can't be set up like this.", { fields: wrong });
  }
  return { exponent, method };
}

/** An existing day, in a year that Postgres and calendars agree on. */
function isDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).year >= 1970;
  } catch {
    return false;
  }
}

function isTimeZone(name: string): boolean {
  // `+01:00` is a zone to Intl, yet has no clock changes: a name is meant.
  if (/^[+-]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function isOrigin(url: string): boolean {
  return new URL(url).origin === url;
}
