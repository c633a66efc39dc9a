import { lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { BlockList, isIP } from "node:net";

/**
 * Whether a webhook may go to this address: `null`, or a code that says why not. Over TLS, and to the open Internet alone:
 * whoever names the address must not reach the service's neighbours. `local` also allows this same machine, which
 * the sandbox needs.
 */
export function checkUrl({ protocol, hostname, username }: URL, local: boolean): string | null {
  const address = hostname.replace(/^\[|\]$/g, "");
  const here = local && (address === "localhost" || loopback.check(address, familyOf(address)));
  if (protocol !== "https:" && !here) return "not-https";
  if (username !== "") return "address-refused";
  // A name is looked at when it is looked up.
  return isIP(address) === 0 || isAllowed(address, local) ? null : "address-refused";
}

/** Looks a name up and leaves out what may not be connected to; what was looked at is what is connected to. */
export function lookupAllowed(local: boolean): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return done(error, "", 0);
      const allowed = addresses.filter(({ address }) => isAllowed(address, local));
      const [first] = allowed;
      if (first === undefined) return done(Object.assign(new Error("Refused"), { code: "address-refused" }), "", 0);
      if (options.all === true) return done(null, allowed);
      return done(null, first.address, first.family);
    });
  };
}

function isAllowed(address: string, local: boolean): boolean {
  const family = familyOf(address);
  if (loopback.check(address, family)) return local;
  if (family === "ipv4") return !special.check(address, family);
  // What IPv6 routes worldwide, save its ways into IPv4 and its examples.
  return worldwide.check(address, family) && !special.check(address, family);
}

function familyOf(address: string): "ipv4" | "ipv6" {
  return isIP(address) === 6 ? "ipv6" : "ipv4";
}

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

const worldwide = new BlockList();
worldwide.addSubnet("2000::", 3, "ipv6");

/** The registries of special-purpose addresses (RFC 6890 and its successors). */
const special = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const) {
  special.addSubnet(net, bits, "ipv4");
}
for (const [net, bits] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const) {
  special.addSubnet(net, bits, "ipv6");
}
