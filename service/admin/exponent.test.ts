import { expect, test } from "vitest";
import { exponentOf } from "./exponent.ts";

/** ISO 4217, list one as published on 2024-06-25: minor units, and the currencies that have them. */
const PUBLISHED = {
  0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
  2: `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW
    CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR
    ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV
    MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD
    SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD YER ZAR ZMW ZWG`,
  3: "BHD IQD JOD KWD LYD OMR TND",
  4: "CLF UYW",
} as const;

test.each(Object.entries(PUBLISHED))("currencies with %s minor units", (exponent, codes) => {
  const those = codes.split(/\s+/);
  expect(those.map((code) => [code, exponentOf(code)])).toEqual(those.map((code) => [code, Number(exponent)]));
});

test("the Caribbean guilder has come since then", () => {
  expect(exponentOf("XCG")).toBe(2);
});

test.each([
  // Withdrawn after that list: the Netherlands Antillean guilder and the convertible peso.
  ...["ANG", "CUC"],
  // Units of account and metals, which have no minor units and which nobody pays in.
  ...["XDR", "XAU", "XTS", "XXX"],
  ...["", "usd", "ABC", "constructor"],
])("%j is no currency to be billed in", (code) => {
  expect(exponentOf(code)).toBeNull();
});
