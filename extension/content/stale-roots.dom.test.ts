import { beforeEach, expect, test } from "vitest";
import { createOwnRoot, MARK } from "./own-root.ts";
import { removeStaleRoots } from "./stale-roots.ts";

beforeEach(() => document.body.replaceChildren());

/** As Firefox lets extensions see it. */
function standing(node: HTMLElement, root: ShadowRoot): HTMLElement {
  return document.body.appendChild(Object.assign(node, { openOrClosedShadowRoot: root }));
}

test("what an earlier copy left goes, and what a page has made stays", () => {
  const { node, root } = createOwnRoot();
  standing(node, root);
  const theirs = document.createElement("div");
  standing(theirs, theirs.attachShadow({ mode: "closed" }));
  const plain = document.body.appendChild(document.createElement("div"));
  removeStaleRoots();
  expect([...document.body.children]).toEqual([theirs, plain]);
});

test("nothing on a node of ours tells what it is", () => {
  const { node, root } = createOwnRoot();
  expect(node.localName).toBe("div");
  expect(node.getAttributeNames()).toEqual([MARK, "style"]);
  expect(MARK).not.toMatch(/seat/);
  expect(node.shadowRoot).toBeNull();
  expect(root.mode).toBe("closed");
});

test("no style sheet of the page reaches the node", () => {
  const { style } = createOwnRoot("margin:4px!important;").node;
  const declared = style.cssText.split(";").filter((each) => each.trim() !== "");
  expect(declared.length).toBeGreaterThan(2);
  for (const each of declared) expect(each).toMatch(/!\s*important$/);
});

test("how it looks stands within", () => {
  const own = createOwnRoot();
  const made = own.node.outerHTML;
  document.body.style.backgroundColor = "rgb(20, 20, 20)";
  document.body.append(own.node);
  own.followTheme();
  expect(own.theme).toBe("dark");
  expect(own.node.outerHTML).toBe(made);
  document.body.removeAttribute("style");
});
