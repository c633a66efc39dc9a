import type { FastifyInstance } from "fastify";
import { findActiveUser } from "../db/users.ts";
import type { Desk } from "../desk.ts";
import { publicKeySet } from "../identity/keys.ts";
import { signIn, signOut } from "../identity/session.ts";
import { signInId } from "../views/person-link.ts";
import { signInPage } from "../views/sign-in-page.ts";
import { notFound } from "./host-error.ts";
import { readLook } from "./look.ts";
import { accountOf } from "./visit.ts";

/** Signing in and out, the provider's own routes under `/oidc`, and the keys for the seat service. */
export function signInRoutes(app: FastifyInstance, desk: Desk): void {
  app.get("/sign-in", async (request, reply) => {
    const account = accountOf(desk, request);
    const query = request.query as Record<string, unknown>;
    const to = safePath(query.to);
    if (typeof query.as !== "string") {
      const page = await signInPage(desk, account, to, readLook(request, reply));
      return reply.type("text/html; charset=utf-8").header("Cache-Control", "no-store").send(page);
    }
    const user = await findActiveUser(desk.db, account.id, signInId(account.id, query.as));
    if (user === undefined) throw notFound();
    await signIn(account.provider, { req: request.raw, res: reply.raw }, user.id);
    return reply.header("Cache-Control", "no-store").redirect(to, 303);
  });

  app.get("/sign-out", async (request, reply) => {
    const account = accountOf(desk, request);
    await signOut(account.provider, { req: request.raw, res: reply.raw });
    return reply.header("Cache-Control", "no-store").redirect("/sign-in", 303);
  });

  app.get("/accounts/:account/jwks", async (request) => {
    const account = desk.accounts.get((request.params as { account: string }).account);
    if (account === undefined) throw notFound();
    return publicKeySet(account.keys);
  });

  app.register(async (provider) => {
    // The provider reads its bodies itself.
    provider.removeAllContentTypeParsers();
    provider.addContentTypeParser("*", (_request, _payload, done) => done(null));
    provider.all("/oidc/*", async (request, reply) => {
      const account = accountOf(desk, request);
      const { url = "/" } = request.raw;
      reply.hijack();
      // `originalUrl` tells the provider where it is mounted.
      const raw = Object.assign(request.raw, { originalUrl: url, url: url.slice("/oidc".length) });
      await account.provider.callback()(raw, reply.raw);
    });
  });
}

/** A path on this very host; anything else is the start: nobody is sent elsewhere by a link to here. */
export function safePath(to: unknown): string {
  if (typeof to !== "string" || !to.startsWith("/")) return "/agent/home";
  const url = URL.parse(to, "http://here.invalid");
  if (url?.origin !== "http://here.invalid") return "/agent/home";
  const path = url.pathname + url.search + url.hash;
  return path.startsWith("//") ? "/agent/home" : path;
}
