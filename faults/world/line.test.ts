import type { AddressInfo } from "node:net";
import { connect, createServer } from "node:net";
import { afterEach, expect, test } from "vitest";
import type { Misfortune } from "./line.ts";
import { startLine } from "./line.ts";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A server that says back what it hears, behind a line; resolves with all that came back, and how it ended. */
async function say(text: string, misfortune: Misfortune | null) {
  const heard: string[] = [];
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    socket.on("error", () => undefined);
    socket.on("data", (part: Buffer) => {
      heard.push(part.toString());
      socket.write(part);
    });
    socket.on("end", () => socket.end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const line = await startLine({ port: (server.address() as AddressInfo).port, misfortune: () => misfortune });
  closing.push(line.close, () => new Promise((resolve) => server.close(resolve)));

  const client = connect({ port: line.port, host: "127.0.0.1", allowHalfOpen: true });
  let back = "";
  const end = new Promise<string>((resolve) => {
    client.on("end", () => resolve("ended"));
    client.on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? "error"));
  });
  const whole = new Promise<string>((resolve) => {
    client.on("data", (part: Buffer) => {
      back += part.toString();
      if (back.length === text.length) resolve("whole");
    });
  });
  client.write(text);
  const how = await Promise.race([end, whole]);
  client.destroy();
  return { how, back, heard: heard.join(""), line };
}

const at = (kind: Misfortune["kind"], way: Misfortune["way"]): Misfortune => ({
  kind,
  way,
  afterBytes: 4,
  milliseconds: 50,
});

test("carries everything both ways where nothing befalls", async () => {
  expect(await say("what was said", null)).toMatchObject({ how: "whole", back: "what was said" });
});

test.each(["cut", "half_close", "reset"] as const)("%s: no byte more than was chosen", async (kind) => {
  const up = await say("what was said", at(kind, "up"));
  expect("what".startsWith(up.heard)).toBe(true);
  expect(up.how).not.toBe("whole");
  const down = await say("what was said", at(kind, "down"));
  expect("what".startsWith(down.back)).toBe(true);
  expect(down).toMatchObject({ heard: "what was said" });
  expect(down.how).not.toBe("whole");
  expect(down.line.befallen[kind]).toBe(1);
});

test("a stall ends, and nothing is lost by it", async () => {
  expect(await say("what was said", at("stall", "up"))).toMatchObject({ how: "whole", back: "what was said" });
});
