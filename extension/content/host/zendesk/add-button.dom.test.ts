import { expect, test } from "vitest";
import { element } from "../testing/garden.ts";
import { boxOfAddButton } from "./add-button.ts";

const ADD = '<button data-test-id="header-toolbar-add-menu-button">Add</button>';

test.each([
  ["the button's own box in the toolbar", `<div id="box"><div>${ADD}<ul role="menu"></ul></div></div>`, "box"],
  ["not a box that holds something else to press", `<div><div id="box">${ADD}</div><a href="#">Home</a></div>`, "box"],
])("%s", (_, markup, id) => {
  const header = element(`<header data-test-id="header-toolbar"><a href="#">Tab</a>${markup}</header>`);
  const button = header.querySelector("button");
  expect(button).not.toBeNull();
  if (button !== null) expect(boxOfAddButton(button).id).toBe(id);
});

test("a toolbar that we don't know leaves the button itself", () => {
  const button = element(`<nav><span>${ADD}</span></nav>`).querySelector("button");
  if (button === null) throw new Error("There is no button.");
  expect(boxOfAddButton(button)).toBe(button);
});
