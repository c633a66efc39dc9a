import { describe, expect, it } from "vitest";
import { DESCRIPTION, readDescription } from "../../../../sandbox/testing/vendor-description.ts";
import { pressNow } from "../../../../shared/ui/testing/press.ts";
import { createHostTickets } from "./host-tickets.ts";

if (DESCRIPTION === undefined) {
  it.skip("the page's calls aren't held against the vendor's description: ZENDESK_OPENAPI names no file", () =>
    undefined);
} else {
  const file = DESCRIPTION;
  describe("the page's calls held against the vendor's description", () => held(file));
}

function held(file: string): void {
  const vendor = readDescription(file);

  it("tickets are asked for and made as is described, and read as is shown", async () => {
    const asked: { method: string; url: URL; body?: unknown }[] = [];
    const ask: typeof fetch = async (address, init) => {
      const body = typeof init?.body === "string" ? { body: JSON.parse(init.body) as unknown } : {};
      const request = { method: init?.method ?? "GET", url: new URL(String(address)), ...body };
      asked.push(request);
      const example = vendor.exampleFor(request) ?? { tickets: [] };
      return Response.json(example, { status: request.method === "POST" ? 201 : 200 });
    };
    const tickets = createHostTickets("35436", "https://company.zendesk.com", ask);
    const wish = { subject: "2 more agent licenses", body: "Two start", idempotencyKey: "key-1" };
    expect(await tickets.create(wish, { press: pressNow() })).toMatchObject({ id: "35436", key: "ahg35h3jh" });
    expect(await tickets.read("35436")).toMatchObject({ id: "35436" });
    expect(await tickets.open()).toEqual([]);

    const faults = asked.map((request) => [request.url.pathname, vendor.faultsOfRequest(request)]);
    expect(faults.filter(([, found]) => found !== null && (found?.length ?? 0) > 0)).toEqual([]);
    const undescribed = faults.filter(([, found]) => found === null).map(([path]) => path);
    expect(undescribed).toEqual(["/api/v2/users/35436/tickets/requested"]);
  });
}
