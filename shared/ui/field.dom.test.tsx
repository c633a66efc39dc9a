import { render } from "preact";
import { afterEach, expect, test } from "vitest";
import { Field } from "./field.tsx";
import { TextArea } from "./text-area.tsx";

afterEach(() => render(null, document.body));

test.each([
  ["a line", Field],
  ["an area", TextArea],
])("the hint and the error of %s are its description, and no part of its name", (_, Typed) => {
  const shown = { id: "note", label: "Note", optional: "optional", hint: "A purchase order.", value: "", onInput() {} };
  const described = () => {
    const field = document.getElementById("note");
    const ids = field?.getAttribute("aria-describedby")?.split(" ") ?? [];
    return [field?.getAttribute("aria-invalid"), ...ids.map((id) => document.getElementById(id)?.textContent)];
  };
  render(<Typed {...shown} error={null} />, document.body);
  expect(document.querySelector("label")?.textContent).toBe("Note (optional)");
  expect(described()).toEqual([null, "A purchase order."]);
  render(<Typed {...shown} error="Too long." />, document.body);
  expect(described()).toEqual(["true", "A purchase order.", "Too long."]);
});
