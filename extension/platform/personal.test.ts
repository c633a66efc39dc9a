import { expect, test } from "vitest";
import { deskKey } from "./desk.ts";
import { DRAFTS } from "./messages.ts";
import type { PersonalKind } from "./personal.ts";
import { forgetPerson, personalKey } from "./personal.ts";
import { memoryAreas } from "./testing.ts";

const ORIGIN = "https://acorn.example";
const MARA = deskKey(ORIGIN, "mara");
/** An id may hold what keys are parted by. */
const OTHER = deskKey(ORIGIN, "mara|2");
const KINDS = ["snapshot", "viewer", "noticed", "draft", "dialog", "confirmation", "journal", ...DRAFTS] as const;

test("nothing of one person is left to the next, but for purchases and what they were told", async () => {
  const areas = memoryAreas();
  for (const area of [areas.local, areas.session]) {
    for (const desk of [MARA, OTHER]) for (const kind of KINDS) await area.set(personalKey(kind, desk), "kept");
  }
  await forgetPerson(areas, MARA);
  const kept = async (kind: PersonalKind, desk: typeof MARA) =>
    [await areas.local.get(personalKey(kind, desk)), await areas.session.get(personalKey(kind, desk))].includes("kept");
  const leftOf = async (desk: typeof MARA) => {
    const left = await Promise.all(KINDS.map(async (kind) => ((await kept(kind, desk)) ? [kind] : [])));
    return left.flat();
  };
  expect(await leftOf(MARA)).toEqual(["journal", "told"]);
  expect(await leftOf(OTHER)).toEqual(KINDS);
});
