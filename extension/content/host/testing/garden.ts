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

/** A group of radio buttons, as Garden's forms have it; an option is its value and its text. */
export function radioField(
  label: string,
  name: string,
  options: readonly (readonly [string, string])[],
  chosen?: string,
): string {
  const radio = ([value, text]: readonly [string, string]) => `<div data-garden-id="forms.field">
    <input type="radio" data-garden-id="forms.radio" id="${name}-${value}" name="${name}" value="${value}" ${value === chosen ? "checked" : ""}>
    <label data-garden-id="forms.radio_label" for="${name}-${value}">${text}</label></div>`;
  return `<fieldset data-garden-id="forms.fieldset"><legend data-garden-id="forms.fieldset_legend">${label}</legend>
    ${options.map(radio).join("")}</fieldset>`;
}

/** A list of Garden 8: its trigger has no role, and its input stays empty. */
export function selectField(label: string, id: string, chosen: string): string {
  return `<div data-garden-id="forms.field"><label data-garden-id="dropdowns.label" id="${id}-label">${label}</label>
    <div data-garden-id="dropdowns.faux_input" role="none" tabindex="0">
      <div data-garden-id="dropdowns.select">${chosen}</div>
      <input data-garden-id="dropdowns.input" readonly tabindex="-1" id="${id}-input" aria-labelledby="${id}-label" value="">
    </div></div>`;
}

/** A list of Garden 9 that shows its options; an option is its test id and its text, and may have a remark under it. */
export function openListField(
  label: string,
  id: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
): string {
  const option = ([testId, text]: readonly [string, string]) =>
    `<li role="option" data-garden-id="dropdowns.combobox.option"><div data-testid="${testId}">${text}<div>What it may do</div></div></li>`;
  return `<div data-garden-id="dropdowns.combobox.field"><label id="${id}-label">${label}</label>
    <div data-garden-id="dropdowns.combobox"><div role="combobox" aria-haspopup="listbox" aria-labelledby="${id}-label" aria-controls="${id}-list">
      <div data-garden-id="dropdowns.combobox.container"><div data-garden-id="dropdowns.combobox.value">${chosen}</div>
      <input readonly hidden aria-hidden="true" tabindex="-1" value="${chosen}"></div></div>
    <ul role="listbox" id="${id}-list" data-garden-id="dropdowns.combobox.listbox">${options.map(option).join("")}</ul></div></div>`;
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
