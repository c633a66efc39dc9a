import { generateKeyPairSync, sign } from "node:crypto";

/** A key and a certificate for it that nobody has signed but itself, for servers that end with the tests. */
export interface Certificate {
  key: string;
  cert: string;
}

const [INTEGER, BIT_STRING, SEQUENCE, SET, UTF8_STRING, UTC_TIME] = [0x02, 0x03, 0x30, 0x31, 0x0c, 0x17];
const COMMON_NAME = Buffer.from("0603550403", "hex");
const ECDSA_WITH_SHA256 = Buffer.from("06082a8648ce3d040302", "hex");

/** Made anew each time (RFC 5280, its first version): Node reads certificates and writes none. */
export function selfSigned(): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = der(SEQUENCE, ECDSA_WITH_SHA256);
  const name = der(SEQUENCE, der(SET, der(SEQUENCE, COMMON_NAME, der(UTF8_STRING, Buffer.from("Seatmeter's tests")))));
  const always = ["200101000000Z", "491231235959Z"].map((time) => der(UTC_TIME, Buffer.from(time)));
  const subject = [name, publicKey.export({ type: "spki", format: "der" })];
  const told = der(SEQUENCE, der(INTEGER, Buffer.of(1)), algorithm, name, der(SEQUENCE, ...always), ...subject);
  const signature = der(BIT_STRING, Buffer.of(0), sign("sha256", told, privateKey));
  const cert = der(SEQUENCE, told, algorithm, signature).toString("base64");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${cert.replace(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n`,
  };
}

/** ASN.1's distinguished encoding of one value, whose content is shorter than 64 KiB. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...size), content]);
}
