import { expect, test } from "vitest";
import { seal, unseal } from "./seal.ts";

const first = new Uint8Array(32).fill(1);
const second = new Uint8Array(32).fill(2);
const of = { account: "acorn", purpose: "connector-secret" };

test("opens for what it was sealed for, and for nothing else", async () => {
  const config = { encryptionKeys: [first] };
  const sealed = await seal(config, "s3cret – ß", of);
  expect(sealed).not.toContain("s3cret");
  expect(await unseal(config, sealed, of)).toBe("s3cret – ß");
  await expect(unseal(config, sealed, { ...of, account: "birch" })).rejects.toThrow("is of something else");
  await expect(unseal(config, sealed, { ...of, purpose: "signing-key" })).rejects.toThrow("is of something else");
  const parts = sealed.split(".");
  const ciphertext = parts[3] ?? "";
  parts[3] = `${ciphertext.startsWith("A") ? "B" : "A"}${ciphertext.slice(1)}`;
  await expect(unseal(config, parts.join("."), of)).rejects.toThrow("decryption operation failed");
});

test("a key can be replaced: the first seals, those before it still open", async () => {
  const sealed = await seal({ encryptionKeys: [first] }, "secret", of);
  expect(await unseal({ encryptionKeys: [second, first] }, sealed, of)).toBe("secret");
  await expect(unseal({ encryptionKeys: [second] }, sealed, of)).rejects.toThrow("SEATMETER_ENCRYPTION_KEYS");
});

test("without a key nothing is sealed", async () => {
  await expect(seal({ encryptionKeys: [] }, "secret", of)).rejects.toThrow("SEATMETER_ENCRYPTION_KEYS");
});
