import { SELECTORS } from "./selectors.ts";

/** A control in which something is chosen, as it stands. */
export interface Choice {
  element: Element;
  /** What it is called, in lower case. */
  label: string;
  /** Its id, name and test id, for where the language is not known. */
  ids: string;
  /** The chosen text in lower case, and the value behind it; empty where nothing is chosen. */
  text: string;
  value: string;
}

/** Reads every choice of a form by its control: selects and Garden's comboboxes. */
export function readChoices(form: Element): Choice[] {
  return [...form.querySelectorAll(SELECTORS.choice)].map((element) => ({
    element,
    label: labelOf(element, form),
    ids: idsOf(element),
    ...chosenIn(element),
  }));
}

function chosenIn(element: Element): Pick<Choice, "text" | "value"> {
  if (element instanceof HTMLSelectElement) {
    const option = element.selectedOptions[0];
    return { text: normalize(option?.textContent), value: option?.value ?? "" };
  }
  if (element instanceof HTMLInputElement) return { text: normalize(element.value), value: element.value };
  // Garden keeps what is chosen in an input inside; empty means that the visible text is a placeholder.
  const input = element.querySelector("input");
  const text = input === null ? element.textContent : input.value;
  return { text: normalize(text), value: input?.value ?? "" };
}

function labelOf(element: Element, form: Element): string {
  const named = element.getAttribute("aria-labelledby")?.split(/\s+/) ?? [];
  const byId = named.map((id) => element.ownerDocument.getElementById(id)?.textContent ?? "").join(" ");
  const label = element.getAttribute("aria-label") || byId || ownLabel(element, form)?.textContent;
  // "(required)", in whatever language.
  return normalize(label?.replace(/[(（].*/, ""));
}

/** The form is looked through for it: `element.labels` would have the browser look through the whole page. */
function ownLabel(element: Element, form: Element): Element | undefined {
  const labels = [...form.getElementsByTagName("label")];
  return (
    labels.find(({ htmlFor }) => htmlFor !== "" && htmlFor === element.id) ??
    labels.find((one) => one.contains(element))
  );
}

function idsOf(element: Element): string {
  const own = [element.id, element.getAttribute("name"), element.getAttribute("data-test-id")];
  return own.filter(Boolean).join(" ").toLowerCase();
}

/** Without case, doubled spaces, and the marks of a field that must be filled in. */
function normalize(text: string | null | undefined): string {
  return (text ?? "")
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/[’]/g, "'")
    .replace(/[*:：]/g, "")
    .trim()
    .toLowerCase();
}
