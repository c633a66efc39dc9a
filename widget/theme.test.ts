// @vitest-environment happy-dom
import { afterEach, expect, test } from "vitest";
import { themeBehind } from "./theme.ts";

afterEach(() => document.body.replaceChildren());

test.each([
  ["rgb(21, 26, 30)", "dark"],
  ["rgb(255, 255, 255)", "light"],
  ["rgb(31, 115, 183)", "dark"],
])("on %s it is %s, through what is see-through", (background, expected) => {
  const behind = document.body.appendChild(document.createElement("div"));
  behind.style.backgroundColor = background;
  const between = behind.appendChild(document.createElement("div"));
  between.style.backgroundColor = "rgba(0, 0, 0, 0)";
  expect(themeBehind(between)).toBe(expected);
});
