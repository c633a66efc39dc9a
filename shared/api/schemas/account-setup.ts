import * as v from "valibot";
import { ACCOUNT_KINDS } from "../../seats/index.ts";
import { CalendarDate, Email, PersonName, Slug, Total } from "./common.ts";
import { Decider } from "./viewer.ts";

const HttpUrl = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//));
/** Languages in which mails are written. */
export const LANGUAGES = ["en", "it"] as const;
export type Language = (typeof LANGUAGES)[number];

/** `secret` is `whsec_` and 24 to 64 random bytes in Base64. */
const Webhook = v.strictObject({
  url: v.pipe(HttpUrl, v.maxLength(2_000)),
  secret: v.pipe(v.string(), v.regex(/^whsec_(?:[A-Za-z0-9+/]{4}){8,21}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/)),
});

const PriceMinor = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const ProductSetup = v.strictObject({
  id: Slug,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  kind: v.picklist(["product", "addon"]),
  purchasableOnline: v.optional(v.boolean(), true),
  legacySell: v.optional(v.boolean(), false),
});

/** Products that always have the same number, at one price for all; or one free product at its own. */
const LineSetup = v.strictObject({
  target: Slug,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  kind: v.picklist(["group", "product"]),
  quantity: Total,
  /** For one seat and one cycle, in minor units, without tax. */
  unitPriceMinor: PriceMinor,
  products: v.pipe(v.array(ProductSetup), v.minLength(1), v.maxLength(50)),
});

/** An account as the operator sets it up; the whole of it each time. */
export const AccountSetup = v.strictObject({
  name: PersonName,
  kind: v.picklist(ACCOUNT_KINDS),
  instantPurchase: v.boolean(),
  /** Where people meet the help desk; mails lead there. */
  helpDeskOrigin: HttpUrl,
  /** Its other addresses: a brand's each, and those that are mapped to hosts of the account's own. */
  otherHelpDeskOrigins: v.optional(v.pipe(v.array(HttpUrl), v.maxLength(300)), []),
  /**
   * Who may sign its people's tokens, and where the keys are: the address may differ from the issuer's name. Left out where
   * people sign in with the help desk itself.
   */
  identity: v.optional(
    v.nullable(
      v.strictObject({
        issuer: HttpUrl,
        keysUrl: HttpUrl,
        clientId: v.string(),
        /** From older set-ups; not used, since tokens are issued for the service's own address. */
        audience: v.optional(v.string()),
      }),
    ),
    null,
  ),
  /** Pages that may call from a browser: hosts of the widget. */
  corsOrigins: v.array(HttpUrl),
  subscriptionUrl: v.nullable(HttpUrl),
  /** One of the service's payment methods; the first one by default. */
  paymentMethod: v.optional(Slug),
  /** By which the payment provider knows who pays, where the method takes that. */
  customerReference: v.optional(v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(255))), null),
  seller: PersonName,
  payer: PersonName,
  salesRepresentative: v.nullable(PersonName),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  taxRateBasisPoints: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)),
  cycle: v.picklist(["month", "year"]),
  /** A day on which a cycle begins; the others follow from it. */
  cycleAnchor: CalendarDate,
  timeZone: v.pipe(v.string(), v.minLength(1)),
  granularity: v.optional(v.picklist(["day", "second"]), "day"),
  gateProduct: Slug,
  lines: v.pipe(v.array(LineSetup), v.minLength(1), v.maxLength(50)),
  /** Who decides about licenses; mails go to those whose address is known. */
  deciders: v.pipe(
    v.array(v.strictObject({ ...Decider.entries, email: v.optional(v.nullable(Email), null) })),
    v.maxLength(100),
  ),
  lowThreshold: v.optional(v.nullable(Total), null),
  /** Of the mails that its people get. */
  language: v.optional(v.picklist(LANGUAGES), "en"),
  /** Where the sales representative reads forms to sales. */
  salesEmail: v.optional(v.nullable(Email), null),
  /** Where the account's help desk hears what happens, signed with the secret (Standard Webhooks). */
  webhook: v.optional(v.nullable(Webhook), null),
});
export type AccountSetup = v.InferOutput<typeof AccountSetup>;
export type AccountSetupInput = v.InferInput<typeof AccountSetup>;
