import { expect, it } from "vitest";
import { html } from "./html.ts";

it("shows values as text, and keeps what it made itself", () => {
  const name = html`<b>${'<i>"Bo" & Li</i>'}</b>`;
  expect(html`<p>${name}${[html`<br>`, html`<hr>`]}${3}</p>`.text).toBe(
    "<p><b>&#60;i&#62;&#34;Bo&#34; &#38; Li&#60;/i&#62;</b><br><hr>3</p>",
  );
});
