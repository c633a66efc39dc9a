/** Pieces of the help desk's page, as its design system draws them; for tests. */

/** A select with a label, as Garden's forms have it. */
export function nativeField(label: string, name: string, options: readonly (readonly [string, string])[]): string {
  const id = `field-${name}`;
  return `<div data-garden-id="forms.field"><label for="${id}">${label}</label>
    <select id="${id}" name="${name}">${options.map(([value, text]) => `<option value="${value}">${text}</option>`).join("")}</select></div>`;
}

/** Garden's combobox without typing: the trigger is the combobox, and an input inside keeps what is chosen. */
export function comboboxField(label: string, id: string, chosen: string, placeholder = "Choose"): string {
  return `<div data-garden-id="dropdowns.combobox.field"><label id="${id}-label">${label}</label>
    <div data-garden-id="dropdowns.combobox"><div role="combobox" tabindex="0" aria-haspopup="listbox" aria-labelledby="${id}-label">
      <div data-garden-id="dropdowns.combobox.value">${chosen || placeholder}</div>
      <input readonly aria-hidden="true" tabindex="-1" value="${chosen}"></div></div></div>`;
}

/** The add-user dialog in Garden's modal; `fields` stand in one row below name and e-mail. */
export function dialog(fields: string, alert = ""): string {
  return `<div data-garden-id="modals.backdrop"><div role="dialog" data-garden-id="modals.modal"><h2>Add user</h2>
    <div data-garden-id="modals.body"><form>${alert}
      <div><label for="name">Name</label><input id="name" name="name"></div>
      <div><label for="email">Email</label><input id="email" name="email" type="email"></div>
      <div id="row">${fields}</div></form></div>
    <div data-garden-id="modals.footer"><button type="button">Cancel</button><button type="submit">Add</button></div>
    <button type="button" aria-label="Close"></button></div></div>`;
}

export const ROLES = [
  ["agent", "Agent"],
  ["light_agent", "Light agent"],
  ["custom-17", "Team lead"],
] as const;

export const USER_TYPES = [
  ["end_user", "End user"],
  ["staff", "Staff member"],
] as const;

/** Markup as an element; tests only, so text becomes markup here. */
export function element(markup: string): Element {
  const parsed = new DOMParser().parseFromString(markup, "text/html").body.firstElementChild;
  if (parsed === null) throw new Error("No element in the markup.");
  return document.importNode(parsed, true);
}
