import type { FrameLocator, Page } from "@playwright/test";

/** A form as a wizard's role step, of which nothing else is known. */
export const ROLE_STEP = `<!doctype html><html lang="en"><title>Role</title><form><label for="s">Support</label>
  <select id="s"><option value="agent">Agent</option></select><button type="button">Save</button></form></html>`;

/** Adds a frame to a page, and waits until it has loaded. */
export async function addFrame(
  page: Page,
  name: string,
  address: string,
  sandbox: string | null = null,
): Promise<FrameLocator> {
  await page.evaluate(
    ([title, src, flags]) => {
      const frame = document.createElement("iframe");
      frame.name = title;
      if (flags !== null) frame.setAttribute("sandbox", flags);
      frame.src = src;
      document.body.append(frame);
      return new Promise((resolve) => frame.addEventListener("load", () => resolve(null)));
    },
    [name, address, sandbox] as const,
  );
  return page.frameLocator(`iframe[name="${name}"]`);
}
