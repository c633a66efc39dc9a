import { expect, test } from "vitest";
import { comboboxField, dialog, element, nativeField, ROLES } from "../testing/garden.ts";
import { placeFor } from "./place.ts";

test("after the whole row that holds the control", () => {
  const form = element(
    dialog(nativeField("User type", "user_type", [["staff", "Staff"]]) + nativeField("Role", "role", ROLES)),
  );
  expect(placeFor(form, form.querySelector('select[name="role"]'))?.id).toBe("row");
});

test("after the combobox's own field where fields stand one below another", () => {
  const form = element(
    dialog(comboboxField("Role", "b", "Agent"))
      .replace('<div id="row">', "")
      .replace("</div></form>", "</form>"),
  );
  const place = placeFor(form, form.querySelector('[role="combobox"]'));
  expect(place?.getAttribute("data-garden-id")).toBe("dropdowns.combobox.field");
});

test("nowhere where neither role nor user type was proved", () => {
  expect(placeFor(element(dialog("")), null)).toBeNull();
});

test("nowhere, rather than last: a focus trap of the host compares with the last tabbable thing", () => {
  const form = element(dialog(nativeField("Role", "role", ROLES)));
  for (const button of form.querySelectorAll("button")) button.remove();
  expect(placeFor(form, form.querySelector("select"))).toBeNull();
});
