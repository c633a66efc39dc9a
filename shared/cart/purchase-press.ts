/** Why a press was not taken for a person's. */
export type PressRefusal = "too_soon" | "not_pressed";

export interface PurchaseButton {
  button: HTMLButtonElement;
  onPress: () => void;
  onRefuse: (reason: PressRefusal) => void;
  /** Whether a press that begins now would count: the button says so by its look. */
  onReady: (ready: boolean) => void;
  signal: AbortSignal;
}

/** For how long somebody has had the amount before them before a press counts, in milliseconds. */
export const BEFORE_EYES = 500;

/**
 * Listens to the button that buys, in a document that is ours, and takes a press for a person's only if
 *
 * - the browser says that a person made it (`isTrusted`);
 * - its pointer or key went down on this button when the window had been visible and focused for half a second: not the
 *   second half of a double click on a window that has just closed, nor a key that was held from before (`repeat`);
 * - or it came without either, as a screen reader's or a voice's may, after that half second.
 *
 * The wait starts over when the window loses the focus, or with another price: whoever calls this listens again then.
 * What is on the screen above every window, such as another program, no document can tell.
 */
export function watchPurchaseButton({ button, onPress, onRefuse, onReady, signal }: PurchaseButton): void {
  const document = button.ownerDocument;
  const window = document.defaultView;
  /** Since when the window has been before somebody, by `performance.now`. */
  let since: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let begun: "counts" | "too_soon" | "nothing" = "nothing";

  const isReady = () => since !== null && performance.now() - since >= BEFORE_EYES;

  function look(): void {
    const isBefore = document.visibilityState === "visible" && document.hasFocus();
    if (isBefore === (since !== null)) return;
    clearTimeout(timer);
    since = isBefore ? performance.now() : null;
    begun = "nothing";
    onReady(false);
    if (isBefore) timer = setTimeout(() => onReady(true), BEFORE_EYES);
  }

  function begin(event: Event): void {
    if (!event.isTrusted || (event instanceof KeyboardEvent && event.key !== "Enter" && event.key !== " ")) return;
    // What it began with counts: a pointer also sends mouse events, and a held key keeps repeating.
    if (event.type !== "pointerdown" && begun !== "nothing") return;
    const isHeld = event instanceof KeyboardEvent && event.repeat;
    begun = isReady() && !isHeld ? "counts" : "too_soon";
    // No click follows where a held Enter is ignored; it is told all the same.
    if (isHeld && event.defaultPrevented) onRefuse("too_soon");
  }

  /** The click comes before any timer; a press that ended elsewhere has begun nothing. */
  const end = () => {
    setTimeout(() => {
      begun = "nothing";
    });
  };

  for (const type of ["pointerdown", "mousedown", "keydown"]) button.addEventListener(type, begin, { signal });
  for (const type of ["pointerup", "pointercancel", "keyup"]) {
    document.addEventListener(type, end, { capture: true, signal });
  }
  button.addEventListener("click", (event) => act(event), { signal });
  for (const type of ["focus", "blur"]) window?.addEventListener(type, look, { signal });
  document.addEventListener("visibilitychange", look, { signal });
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  onReady(false);
  look();

  function act(event: MouseEvent): void {
    // The focus may have gone without a word.
    look();
    const how = begun;
    begun = "nothing";
    if (!event.isTrusted) onRefuse("not_pressed");
    else if (how === "counts" || (how === "nothing" && isReady())) onPress();
    else onRefuse("too_soon");
  }
}
