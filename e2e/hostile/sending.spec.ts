import type { Stack } from "../../scripts/stack.ts";
import { readAsked } from "../support/asked.ts";
import type { AttackedDesk } from "../support/attacked.ts";
import { BROWSERS, expect, test } from "../support/attacked.ts";
import { longIf } from "../support/long.ts";
import { SENDING_ATTACKS } from "../support/sending-attacks.ts";

const SEND = "Request licenses";
const CANCEL = "Cancel request";

/**
 * The page has our roots in its hands, which it shouldn't, and tries each of these on a button that sends. After each,
 * somebody presses that button, which does send: so the attack was tried on the right one, and the books would have shown
 * it. One form after the other in the same page: opening it anew for each took most of the time.
 */
for (const browser of BROWSERS) {
  test(`${browser}: a page cannot ask for licenses, nor take that back`, {
    tag: longIf(browser === "Firefox"),
  }, async ({ stack, openDesk }) => {
    const desk = await openDesk(browser, "maple", "agent");
    await openDialog(desk);
    let asked = 0;
    for (const [name, attack] of Object.entries(SENDING_ATTACKS)) {
      await test.step(name, async () => {
        await desk.handOverRoots();
        await attack(desk, SEND);
        await nothingUnderWay(desk);
        expect(await readAsked(stack, "maple")).toMatchObject({ requests: asked, pending: 0 });

        await honestly(desk, SEND);
        asked += 1;
        await desk.somebody.find("button", CANCEL);
        await expectPending(stack, 1);
        await desk.handOverRoots();
        await attack(desk, CANCEL);
        await nothingUnderWay(desk);
        expect(await readAsked(stack, "maple")).toMatchObject({ requests: asked, pending: 1 });

        await honestly(desk, CANCEL);
        await desk.somebody.find("text", "You cancelled it.");
        await expectPending(stack, 0);
        await desk.somebody.press("button", "Ask for more");
        await desk.somebody.find("textbox", /^Reason/);
      });
    }
  });
}

async function openDialog({ somebody }: AttackedDesk): Promise<void> {
  await somebody.press("button", SEND);
  await somebody.find("textbox", /^Reason/);
}

/** The real button stands where it stood, whatever the attack has put around it; what it typed is typed over. */
async function honestly({ somebody, run }: AttackedDesk, name: string): Promise<void> {
  await run("globalThis.cleanUp?.()");
  if (name === SEND) await somebody.type("spinbutton", "Additional licenses", "1");
  await somebody.press("button", name);
}

/** Whatever was sent is said to be under way at once, or has ended in another screen. */
async function nothingUnderWay({ somebody }: AttackedDesk): Promise<void> {
  expect(await somebody.text()).not.toMatch(/Sending…|Cancelling…|You cancelled it/);
}

async function expectPending(stack: Stack, pending: number): Promise<void> {
  await expect.poll(async () => (await readAsked(stack, "maple")).pending).toBe(pending);
}
