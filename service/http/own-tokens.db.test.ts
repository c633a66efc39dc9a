import type { JWK } from "jose";
import { decodeJwt, importJWK, SignJWT } from "jose";
import { expect, test } from "vitest";
import { createHandlers } from "../handlers.ts";
import { unseal } from "../secrets/seal.ts";
import { HELP_DESK_CLIENT, signInStage } from "../sign-in/testing/stage.ts";
import { everybodyIsKnown } from "../testing/picture.ts";
import { PUBLIC_ORIGIN, testServices } from "../testing/services.ts";
import { createApp } from "./app.ts";

const { database, services, tokens, person: someone, granted, viewer } = await signInStage();

async function member(id: string, role: "agent" | "owner" | "light_agent", status: "active" | "suspended" = "active") {
  const said = { name: "Ann", role, status };
  await services.db
    .insertInto("members")
    .values({
      ...{ account_id: "acorn", id, product_roles: [], sequence: 1n, change_hash: "x", ...said },
      ...{ added_at: services.clock.now(), last_active_at: null, open_tickets: null, email: null },
    })
    .onConflict((conflict) => conflict.columns(["account_id", "id"]).doUpdateSet(said))
    .execute();
}

test("what somebody may do is what the help desk last said, read with each call", async () => {
  const token = (await granted(someone())).accessToken;
  expect(await viewer(token)).toMatchObject({ status: 200, role: "unknown", capabilities: [] });
  await member("35436", "owner");
  const owner = await viewer(token);
  expect(owner).toMatchObject({ role: "owner", name: "Ann Agent" });
  expect(owner.capabilities).toContain("buyInstantly");
  await member("35436", "agent");
  expect((await viewer(token)).capabilities).toEqual(["seeMeter", "askDeciders"]);
  await member("35436", "light_agent");
  expect((await viewer(token)).capabilities).toEqual([]);
  await member("35436", "owner", "suspended");
  expect(await viewer(token)).toMatchObject({ status: 403, type: "urn:seatmeter:problem:person-suspended" });
  await services.db.deleteFrom("members").execute();
  expect(await viewer(token)).toMatchObject({ status: 200, role: "unknown" });
});

test("before anybody was counted nobody's role is known, and that is said", async () => {
  const token = (await granted(someone())).accessToken;
  await services.db.deleteFrom("pictures").execute();
  expect(await viewer(token)).toMatchObject({ status: 409, type: "urn:seatmeter:problem:seats-unknown" });
  await member("35436", "owner");
  expect(await viewer(token)).toMatchObject({ role: "owner" });
  await services.db.deleteFrom("members").execute();
  await everybodyIsKnown(services, "acorn");
  expect(await viewer(token)).toMatchObject({ status: 200, role: "unknown" });
});

test("a token is nothing where the account no longer signs in so", async () => {
  const token = (await granted(someone())).accessToken;
  await services.db.updateTable("help_desks").set({ sign_in_client: null }).where("account_id", "=", "acorn").execute();
  expect((await viewer(token)).status).toBe(401);
  expect((await someone().get("/sign-in/acorn/jwks")).statusCode).toBe(404);
  await services.db
    .updateTable("help_desks")
    .set({ sign_in_client: HELP_DESK_CLIENT })
    .where("account_id", "=", "acorn")
    .execute();
  expect((await viewer(token)).status).toBe(200);
});

test("a token is nothing at another service, and an ID token is none", async () => {
  const { accessToken, idToken } = await granted(someone());
  expect((await viewer(accessToken)).account.id).toBe("acorn");
  expect((await viewer(idToken)).status).toBe(401);
  const elsewhere = createApp(
    testServices(database, { config: { publicOrigin: "https://elsewhere.example" } }),
    createHandlers(services),
  );
  expect((await viewer(accessToken, elsewhere)).status).toBe(401);
  await elsewhere.close();
});

test("a token is nothing where another account's key has signed it", async () => {
  const { accessToken } = await granted(someone());
  await someone().get("/sign-in/maple/jwks");
  const { private_key } = await services.db
    .selectFrom("sign_in_keys")
    .select("private_key")
    .where("account_id", "=", "acorn")
    .executeTakeFirstOrThrow();
  const jwk: JWK = JSON.parse(await unseal(services.config, private_key, { account: "acorn", purpose: "sign-in-key" }));
  const signed = async (claims: Record<string, unknown>) =>
    new SignJWT({ ...decodeJwt(accessToken), ...claims })
      .setProtectedHeader({ alg: "ES256", typ: "at+jwt", kid: String(jwk.kid) })
      .sign(await importJWK(jwk, "ES256"));
  expect((await viewer(await signed({}))).status).toBe(200);
  const iss = `${PUBLIC_ORIGIN}/sign-in/maple`;
  for (const claims of [{ iss, account: "maple" }, { iss }, { account: "maple" }, { aud: "https://other.example" }]) {
    expect((await viewer(await signed(claims))).status).toBe(401);
  }
});

test("the role stays the token's word where an account has a provider of its own", async () => {
  const own = (await tokens.member("birch", "owner")).slice("Bearer ".length);
  expect(await viewer(own)).toMatchObject({ status: 200, role: "owner" });
});
