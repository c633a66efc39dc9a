import { SELECTORS } from "./selectors.ts";

/** What can be chosen. */
export interface Option {
  /** In lower case; empty where nothing is chosen. */
  text: string;
  /** What the host calls it among programs: its value, id and test id, as far as they are known. */
  keys: readonly string[];
}

/** A control in which something is chosen, as it stands. `text` and `keys` are those of what is chosen. */
export interface Choice extends Option {
  element: Element;
  /** What it is called, in lower case. */
  label: string;
  /** Its id, name and test id, for where the language is not known. */
  ids: string;
  /** All that can be chosen, as far as the page has shown it: a list's is in it only while the list is open. */
  options: readonly Option[];
}

/** Reads every choice of a form by its control: selects, groups of radio buttons, and Garden's lists. */
export function readChoices(form: Element): Choice[] {
  const found = [...form.querySelectorAll(SELECTORS.choice)];
  // What Garden 8 shows as chosen stands in its trigger.
  const controls = new Set(found.map((one) => (one.matches(SELECTORS.selectValue) && one.parentElement) || one));
  return [...controls].map((element) => ({
    element,
    label: labelOf(element, form),
    ids: idsOf(element),
    ...chosenIn(element),
  }));
}

/** Without case, doubled spaces, and the marks of a field that must be filled in. */
export function normalize(text: string | null | undefined): string {
  return (text ?? "")
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/[’]/g, "'")
    .replace(/[*:：]/g, "")
    .trim()
    .toLowerCase();
}

function chosenIn(element: Element): Pick<Choice, "text" | "keys" | "options"> {
  if (element instanceof HTMLSelectElement) {
    const options = [...element.options].map((option) => optionOf(option, option.textContent));
    return { ...(options[element.selectedIndex] ?? NOTHING), options };
  }
  const radios = [...element.querySelectorAll<HTMLInputElement>(SELECTORS.radio)];
  if (radios.length > 0) {
    const options = radios.map((radio) => optionOf(radio, ownLabel(radio, element)?.textContent));
    return { ...(options[radios.findIndex(({ checked }) => checked)] ?? NOTHING), options };
  }
  const text = normalize(shownIn(element));
  const known = optionsOfListed(element);
  const chosen = { text, keys: known.get(text) ?? [] };
  return { ...chosen, options: [chosen, ...[...known].map(([text, keys]) => ({ text, keys }))] };
}

const NOTHING: Option = { text: "", keys: [] };

function optionOf(element: Element, text: string | null | undefined): Option {
  return { text: normalize(text), keys: keysOf(element) };
}

/** What a list shows as chosen. */
function shownIn(list: Element): string | null {
  if (list instanceof HTMLInputElement) return list.value;
  // Garden 8 shows it in a box of its own, beside an input that stays empty; Garden 9 keeps it in an input, which is
  // empty where the visible text is a placeholder.
  const shown = list.querySelector(SELECTORS.selectValue);
  if (shown !== null) return shown.textContent;
  const input = list.querySelector("input");
  return input === null ? list.textContent : input.value;
}

/** The keys of each list's options, by their text: the options themselves are in the page only while a list is open. */
const learnt = new WeakMap<Element, Map<string, readonly string[]>>();

function optionsOfListed(list: Element): ReadonlyMap<string, readonly string[]> {
  const control = [list, ...list.querySelectorAll("input")].find((one) => one.hasAttribute("aria-controls"));
  const box = list.ownerDocument.getElementById(control?.getAttribute("aria-controls") ?? "");
  const known = learnt.get(list) ?? new Map<string, readonly string[]>();
  for (const option of box?.querySelectorAll(SELECTORS.option) ?? []) {
    known.set(normalize(firstText(option)), [option, ...option.querySelectorAll("*")].flatMap(keysOf));
  }
  learnt.set(list, known);
  return known;
}

/** An option's own text, without the remark that may stand under it. */
function firstText(option: Element): string {
  const texts = option.ownerDocument.createTreeWalker(option, NodeFilter.SHOW_TEXT);
  while (texts.nextNode() !== null) {
    const text = texts.currentNode.textContent ?? "";
    if (text.trim() !== "") return text;
  }
  return "";
}

function keysOf(option: Element): string[] {
  const names = ["value", "id", "data-test-id", "data-testid", "data-value"];
  return names.flatMap((name) => option.getAttribute(name) || []);
}

function labelOf(element: Element, form: Element): string {
  const named = [element, ...element.querySelectorAll("input")].find((one) => one.hasAttribute("aria-labelledby"));
  const ids = named?.getAttribute("aria-labelledby")?.split(/\s+/) ?? [];
  const byId = ids.map((id) => element.ownerDocument.getElementById(id)?.textContent ?? "").join(" ");
  const own = element.querySelector(":scope > legend") ?? ownLabel(element, form);
  const label = element.getAttribute("aria-label") || byId || own?.textContent;
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
  const radio = element.querySelector(SELECTORS.radio)?.getAttribute("name");
  const own = ["id", "name", "data-test-id", "data-testid"].map((name) => element.getAttribute(name));
  return [...own, radio].filter(Boolean).join(" ").toLowerCase();
}
