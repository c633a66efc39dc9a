import { signal } from "@preact/signals-core";
import { expect, test } from "vitest";
import { mountView } from "../shared/ui/mount-view.ts";
import "./seatmeter.ts";

test("a number that a translator has replaced changes with the state", () => {
  const left = signal(2);
  const root = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
  const dispose = mountView(root, { language: "en", theme: "light" }, [], () => <p>{left.value} left</p>);
  const [number] = root.querySelector("p")?.childNodes ?? [];
  const translated = document.createElement("font");
  translated.textContent = "zwei";
  number?.replaceWith(translated);
  left.value = 1;
  expect(root.textContent).toBe("1 left");
  dispose();
});
