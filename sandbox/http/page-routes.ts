import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { FastifyInstance } from "fastify";
import { accountOfFrameHost } from "../account-address.ts";
import type { Desk } from "../desk.ts";
import { startPage } from "../views/start-page.ts";
import { notBuiltPage, WIDGET_PAGE_SCRIPT, widgetPage } from "../views/widget-page.ts";
import { contentSecurityPolicy } from "./content-security.ts";
import { notFound } from "./host-error.ts";
import { escapeHtml, html } from "./html.ts";
import type { Look } from "./look.ts";
import { namesService, readLook } from "./look.ts";
import { staticFiles } from "./static-files.ts";
import { accountOf, visitor } from "./visit.ts";

/** The help desk runs in the project's folder. */
const DIST = resolve("dist");
const PAGES = join(DIST, "sandbox");
const WIDGET = join(DIST, "widget");

/** Whether the agent interface was built; else its pages say how to build it. */
export async function pagesAreBuilt(): Promise<boolean> {
  return (await pageTemplate()) !== null;
}

/** The pages that people look at. */
export function pageRoutes(app: FastifyInstance, desk: Desk): void {
  app.get("/", async (request, reply) => {
    if (/^(localhost|127\.0\.0\.1)(:|$)/.test(request.headers.host ?? "")) {
      return reply.type("text/html; charset=utf-8").send(await startPage(desk, readLook(request, reply)));
    }
    accountOf(desk, request);
    return reply.redirect("/agent/home", 302);
  });

  for (const path of ["/agent", "/agent/*", "/admin", "/admin/*"]) {
    app.get(path, async (request, reply) => {
      const visit = await visitor(desk, request, reply);
      if (visit === null) return reply.redirect(`/sign-in?${new URLSearchParams({ to: request.url })}`, 302);
      const look = readLook(request, reply);
      const service = namesService(request, reply) ? desk.serviceUrl : "";
      const template = await pageTemplate();
      if (template === null)
        return reply.code(503).type("text/html; charset=utf-8").send(notBuiltPage("help desk's pages", look));
      return reply
        .type("text/html; charset=utf-8")
        .header("Cache-Control", "no-store")
        .send(fill(template, service, visit.account.name, look));
    });
  }

  // Shown in a frame by the account's own pages: at their address, or at another subdomain, where nobody has a session.
  app.get("/frames/*", async (request, reply) => {
    const account = desk.accounts.get(accountOfFrameHost(request.headers.host) ?? "") ?? accountOf(desk, request);
    const template = await pageTemplate();
    if (template === null) throw notFound();
    const policy = contentSecurityPolicy(desk.serviceUrl, { shows: "'none'", shownBy: `'self' ${account.origin}` });
    return reply
      .type("text/html; charset=utf-8")
      .header("Cache-Control", "no-store")
      .header("Content-Security-Policy", policy)
      .send(fill(template, "", account.name, readLook(request, reply)));
  });

  app.get("/widget", async (request, reply) => {
    const visit = await visitor(desk, request, reply);
    if (visit === null) return reply.redirect(`/sign-in?${new URLSearchParams({ to: request.url })}`, 302);
    const look = readLook(request, reply);
    const built = (await readFile(join(WIDGET, "seatmeter.js")).catch(() => null)) !== null;
    const page = built
      ? widgetPage(visit.account.name, visit.user.name, desk.serviceUrl, look)
      : notBuiltPage("widget", look);
    return reply
      .code(built ? 200 : 503)
      .type("text/html; charset=utf-8")
      .header("Cache-Control", "no-store")
      .send(page);
  });

  app.get("/widget-page.js", async (_request, reply) =>
    reply.type("text/javascript; charset=utf-8").header("Cache-Control", "no-cache").send(WIDGET_PAGE_SCRIPT),
  );

  staticFiles(app, "/desk/", PAGES);
  staticFiles(app, "/widget/", WIDGET);
}

async function pageTemplate(): Promise<string | null> {
  return readFile(join(PAGES, "index.html"), "utf8").catch(() => null);
}

/** The built page with what is known at request time: before the first script runs, so that nothing flickers. */
function fill(template: string, serviceUrl: string, account: string, look: Look): string {
  const values: Record<string, string> = { serviceUrl, account };
  return template
    .replace(/<html [^>]*>/, html`<html lang="${look.lang}" dir="${look.dir}" data-theme="${look.theme}">`.text)
    .replace(/%desk\.(\w+)%/g, (_, name: string) => escapeHtml(values[name] ?? ""));
}
