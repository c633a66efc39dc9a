import { signal } from "@preact/signals";
import { createOwnRoot } from "../../extension/content/own-root.ts";
import type { MessageArguments, MessageKey, Messages, Translate } from "../../shared/i18n/index.ts";
import { createTranslate, plainText } from "../../shared/i18n/index.ts";
import type { Theme } from "../../shared/ui/mount-view.ts";

/** Of the test that opened the gallery: what no script of a page can do. */
declare global {
  interface Window {
    /** Lets so many milliseconds pass. */
    passTime(milliseconds: number): Promise<void>;
    /** Presses Enter, as a person does. */
    pressEnter(): Promise<void>;
  }
}

/** Draws one state of one view, and resolves once it is reached. */
export type State = (stage: Stage) => Promise<void>;
export type States = Readonly<Record<string, State>>;

/** What is put into a message. */
type Values<K extends MessageKey> = keyof MessageArguments<K> extends never ? [] : [values: MessageArguments<K>];

/** A message that nothing is put into. */
type PlainKey = { [K in MessageKey]: keyof MessageArguments<K> extends never ? K : never }[MessageKey];

/** Waits until a message is shown: the end of reaching a state. */
export function says<K extends MessageKey>(key: K, ...values: Values<K>): State {
  return (stage) => stage.shows(key, ...values);
}

/** Where one state is shown: it is found, driven and waited for by what the view says, in whichever language. */
export class Stage {
  readonly language: string;
  readonly translate: Translate;
  /** Views that follow a theme follow this one. */
  readonly theme = signal<Theme>("light");
  readonly #place: Element;
  readonly #endings: (() => void)[] = [];

  constructor(place: Element, language: string, messages: Messages) {
    this.#place = place;
    this.language = language;
    this.translate = createTranslate(language, messages);
  }

  /** What every view is mounted with. */
  get speech() {
    return { translate: this.translate, language: this.language, theme: "light" as const };
  }

  /** Puts a view into a root of ours, made and placed as the extension's are. */
  mount(draw: (root: ShadowRoot) => () => void): void {
    const { node, root } = createOwnRoot();
    this.#place.append(node);
    this.onEnd(() => node.remove());
    this.onEnd(draw(root));
  }

  /** The last is called first. */
  onEnd(ending: () => void): void {
    this.#endings.unshift(ending);
  }

  end(): void {
    for (const ending of this.#endings.splice(0)) ending();
  }

  say<K extends MessageKey>(key: K, ...values: Values<K>): string {
    return plainText(this.translate(key, ...values));
  }

  /** Waits until a message is shown. */
  async shows<K extends MessageKey>(key: K, ...values: Values<K>): Promise<void> {
    const words = this.say(key, ...values);
    await this.until(() => this.#text().includes(words), words);
  }

  async has(selector: string): Promise<HTMLElement> {
    return this.until(() => this.#find(selector)[0], selector);
  }

  /** Clicks a button: by its name, or what is found so. */
  async press(name: PlainKey): Promise<void> {
    (await this.#button(name)).click();
  }

  /** Waits until a press of this button would count. */
  async canPress(name: PlainKey): Promise<HTMLElement> {
    const button = await this.#button(name);
    return this.until(() => button.getAttribute("aria-disabled") !== "true" && button, "a button that can be pressed");
  }

  /** Presses a button as a person does, where only they may; once a press counts. */
  async pressAsPerson(name: PlainKey): Promise<void> {
    (await this.canPress(name)).focus();
    await window.pressEnter();
  }

  /** Types into the field with this id. */
  async type(id: string, value: string): Promise<void> {
    const field = await this.has(`#${id}`);
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error(`${id} is none.`);
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  /** Lets what waits for a pause in typing happen, such as a price. */
  async settle(): Promise<void> {
    await window.passTime(200);
  }

  async until<T>(find: () => T | null | undefined | false, what: string): Promise<T> {
    for (let turn = 0; turn < 40; turn += 1) {
      const found = find();
      if (found) return found;
      // Most of it only waits for an answer, which needs no time.
      if (turn < 5) await nextTask();
      else await window.passTime(100);
    }
    throw new Error(`There is no "${what}" in: ${this.#text()}`);
  }

  async #button(name: PlainKey): Promise<HTMLElement> {
    const words = plainText(this.translate<PlainKey>(name));
    return this.until(() => this.#find("button").find((button) => nameOf(button) === words), `button ${words}`);
  }

  #find(selector: string): HTMLElement[] {
    return rootsIn(this.#place).flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);
  }

  #text(): string {
    return rootsIn(this.#place)
      .map((root) => root.textContent ?? "")
      .join(" ");
  }
}

/** Every root below, those within roots, too. */
export function rootsIn(place: ParentNode): ShadowRoot[] {
  return [...place.querySelectorAll("*")]
    .flatMap(({ shadowRoot }) => shadowRoot ?? [])
    .flatMap((root) => [root, ...rootsIn(root)]);
}

/** By no timer: those stand still here between two steps of the clock. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** What is read out: not what is hidden from that. */
function nameOf(button: HTMLElement): string {
  const isHeard = (node: Node) => !(node instanceof Element && node.getAttribute("aria-hidden") === "true");
  const heard = [...button.childNodes].filter(isHeard).map(({ textContent }) => textContent);
  return button.getAttribute("aria-label") ?? heard.join("");
}
