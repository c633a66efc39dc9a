import { expect, test, vi } from "vitest";
import type { Managed } from "../platform/managed.ts";
import { NOTHING_MANAGED } from "../platform/managed.ts";
import { createWelcome } from "./welcome.ts";

const SET: Managed = {
  desks: [{ origin: "https://acme.zendesk.com", service: null, purchased: null }],
  language: null,
};

function setUp(isByPolicy: boolean, ...managed: Managed[]) {
  const [setAlarm, open] = [vi.fn(async () => undefined), vi.fn(async () => undefined)];
  const read = async () => managed.shift() ?? NOTHING_MANAGED;
  const welcome = createWelcome({ managed: read, isInstalledByPolicy: async () => isByPolicy, setAlarm, open });
  return { welcome, setAlarm, open };
}

test("whoever installs it is asked at once", async () => {
  const { welcome, setAlarm, open } = setUp(false);
  await welcome.onInstalled();
  expect(open).toHaveBeenCalledOnce();
  expect(setAlarm).not.toHaveBeenCalled();
});

test("nobody is asked where the help desk is set", async () => {
  const { welcome, open } = setUp(false, SET);
  await welcome.onInstalled();
  expect(open).not.toHaveBeenCalled();
});

test("where an organization has installed it, what it sets is waited for", async () => {
  const { welcome, setAlarm, open } = setUp(true, SET);
  await welcome.onInstalled();
  expect(setAlarm).toHaveBeenCalledOnce();
  await welcome.onAlarm();
  expect(open).not.toHaveBeenCalled();
});

test("an organization that sets nothing has everybody asked, a minute later", async () => {
  const { welcome, open } = setUp(true);
  await welcome.onInstalled();
  expect(open).not.toHaveBeenCalled();
  await welcome.onAlarm();
  expect(open).toHaveBeenCalledOnce();
});
