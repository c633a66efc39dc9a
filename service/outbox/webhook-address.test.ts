import { describe, expect, test } from "vitest";
import { checkUrl, lookupAllowed } from "./webhook-address.ts";

describe("a webhook's address", () => {
  test.each([
    ["https://hooks.example/x", null],
    ["https://8.8.8.8/", null],
    ["https://[2606:4700::1111]/", null],
    ["http://hooks.example/x", "not-https"],
    ["http://127.0.0.1/", "not-https"],
    ["ftp://hooks.example/", "not-https"],
    ["https://user:word@hooks.example/", "address-refused"],
    ["https://127.0.0.1/", "address-refused"],
    ["https://127.1/", "address-refused"],
    ["https://2130706433/", "address-refused"],
    ["https://0x7f.1/", "address-refused"],
    ["https://0.0.0.0/", "address-refused"],
    ["https://10.1.2.3/", "address-refused"],
    ["https://172.16.0.1/", "address-refused"],
    ["https://192.168.1.1/", "address-refused"],
    ["https://169.254.169.254/latest/meta-data", "address-refused"],
    ["https://100.64.0.1/", "address-refused"],
    ["https://224.0.0.1/", "address-refused"],
    ["https://255.255.255.255/", "address-refused"],
    ["https://[::1]/", "address-refused"],
    ["https://[::]/", "address-refused"],
    ["https://[::ffff:169.254.169.254]/", "address-refused"],
    ["https://[fd00::1]/", "address-refused"],
    ["https://[fe80::1]/", "address-refused"],
    ["https://[64:ff9b::a9fe:a9fe]/", "address-refused"],
    ["https://[2002:a9fe:a9fe::]/", "address-refused"],
  ])("%s: %s", (url, refused) => {
    expect(checkUrl(new URL(url), false)).toBe(refused);
  });

  test.each([
    ["http://127.0.0.1:8400/x", null],
    ["http://localhost/", null],
    ["http://[::1]/", null],
    ["http://hooks.example/", "not-https"],
    ["http://10.0.0.1/", "not-https"],
    ["https://10.0.0.1/", "address-refused"],
    ["https://[::ffff:10.0.0.1]/", "address-refused"],
  ])("where this machine may be one, %s: %s", (url, refused) => {
    expect(checkUrl(new URL(url), true)).toBe(refused);
  });

  const lookUp = (local: boolean, all: boolean) =>
    new Promise((resolve) =>
      lookupAllowed(local)("localhost", { all }, (error, found) => resolve(error === null ? found : error.code)),
    );

  test("is looked at when its name is looked up, too", async () => {
    expect(await lookUp(false, true)).toBe("address-refused");
    expect(await lookUp(false, false)).toBe("address-refused");
    expect(await lookUp(true, false)).toMatch(/^(127\.|::1$)/);
    expect(await lookUp(true, true)).toEqual(
      expect.arrayContaining([expect.objectContaining({ address: expect.stringMatching(/^(127\.|::1$)/) })]),
    );
  });
});
