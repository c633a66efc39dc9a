import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { expect, test } from "vitest";
import { LANGUAGES } from "../../shared/i18n/index.ts";
import { MAX_QUANTITY } from "../../shared/seats/max-quantity.ts";
import { managedDesk, NOTHING_MANAGED, readManaged } from "./managed.ts";

const schema = JSON.parse(readFileSync(new URL("../public/managed-schema.json", import.meta.url), "utf8"));
const POLICY = {
  helpDesks: [
    { address: "acme.zendesk.com", licenses: 25 },
    { address: "https://birch.zendesk.com/agent", service: "seats.example.com" },
  ],
  language: "it",
};

test("help desks are read with their service or their number, and the language", () => {
  const managed = readManaged(POLICY);
  expect(managed).toEqual({
    desks: [
      { origin: "https://acme.zendesk.com", service: null, purchased: 25 },
      { origin: "https://birch.zendesk.com", service: "https://seats.example.com", purchased: null },
    ],
    language: "it",
  });
  expect(managedDesk(managed, "https://acme.zendesk.com")?.purchased).toBe(25);
  expect(managedDesk(managed, "https://cedar.zendesk.com")).toBeNull();
  expect(new Ajv({ strict: false }).validate(schema, POLICY)).toBe(true);
});

test.each([
  ["an address of no help desk", { address: "javascript:alert(1)" }],
  ["a service without TLS", { address: "acme.zendesk.com", service: "http://seats.example.com" }],
  ["no license", { address: "acme.zendesk.com", licenses: 0 }],
  ["part of a license", { address: "acme.zendesk.com", licenses: 2.5 }],
  ["a number as text", { address: "acme.zendesk.com", licenses: "25" }],
  ["no address", { licenses: 25 }],
  ["a name alone, as text", "acme"],
])("%s is left out, and what stands beside it holds", (_, wrong) => {
  const { desks } = readManaged({ helpDesks: [wrong, { address: "birch.zendesk.com" }] });
  expect(desks.map(({ origin }) => origin)).toEqual(["https://birch.zendesk.com"]);
});

test.each([undefined, null, 7, "policy", [], {}, { helpDesks: "acme", language: "tlh" }])(
  "%o sets nothing",
  (policy) => {
    expect(readManaged(policy)).toEqual(NOTHING_MANAGED);
  },
);

test("the schema for Chrome names the same languages and the same greatest number", () => {
  expect(schema.properties.language.enum).toEqual(LANGUAGES);
  expect(schema.properties.helpDesks.items.properties.licenses.maximum).toBe(MAX_QUANTITY);
});
