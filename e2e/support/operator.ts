import { SignJWT } from "jose";
import type { Stack } from "../../scripts/stack.ts";

/** Calls the service as its operator, who says how a form to sales goes on. */
export async function asOperator(stack: Stack, path: string, body?: object): Promise<void> {
  const token = await new SignJWT({ scope: "admin" })
    .setProtectedHeader({ alg: "HS256" })
    .setAudience(stack.publicServiceUrl)
    .setIssuedAt()
    .setExpirationTime("5 minutes")
    .sign(new TextEncoder().encode(stack.operatorSecret));
  const answer = await fetch(`${stack.serviceUrl}${path}`, {
    method: "POST",
    headers: {
      Authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
}
