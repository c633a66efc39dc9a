import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import type { Role } from "../../../shared/seats/index.ts";
import { PUBLIC_ORIGIN } from "../../testing/services.ts";

export interface Issuer {
  /** Where the service fetches the keys. */
  keysUrl: string;
  /** A token of somebody of this account. */
  token(account: { id: string; issuer: string }, role: Role, memberId?: string): Promise<string>;
  /** A token of this account's help desk itself. */
  helpDeskToken(account: { id: string; issuer: string }): Promise<string>;
  close(): Promise<void>;
}

/** Somebody who signs tokens, with the keys at an address, for services that run as processes of their own. */
export async function startIssuer(): Promise<Issuer> {
  const { publicKey, privateKey } = await generateKeyPair("ES256");
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: "test", alg: "ES256" }] });
  const server = createServer((_request, response) => {
    response.setHeader("Content-Type", "application/json").end(keys);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const sign = (account: { id: string; issuer: string }, subject: string, claims: Record<string, string>) =>
    new SignJWT({ account: account.id, ...claims })
      .setProtectedHeader({ alg: "ES256", kid: "test" })
      .setIssuer(account.issuer)
      .setAudience(PUBLIC_ORIGIN)
      .setSubject(subject)
      .setExpirationTime("10m")
      .sign(privateKey);
  return {
    keysUrl: `http://127.0.0.1:${port}/`,
    token: (account, role, memberId = role) => sign(account, memberId, { role, name: role }),
    helpDeskToken: (account) => sign(account, "help-desk", { scope: "assignments" }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
