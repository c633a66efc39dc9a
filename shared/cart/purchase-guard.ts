/** Why a press was not taken for a person's. */
export type PressRefusal = "too_soon" | "covered" | "not_pressed";

export interface GuardedButton {
  button: HTMLButtonElement;
  onPress: () => void;
  onRefuse: (reason: PressRefusal) => void;
  /** Whether a press would count now: the button says so by its look. */
  onReady: (ready: boolean) => void;
  signal: AbortSignal;
}

/** Listens to the button that buys until the signal aborts. */
export type PurchaseGuard = (guarded: GuardedButton) => void;

/** What the guard asks of the browser; tests give their own. */
export interface GuardEnvironment {
  /** Milliseconds that no change of the clock moves. */
  now: () => number;
  /** Tells whether all of the button can be seen, as of now, soon, and at each change. */
  observe: (button: HTMLButtonElement, onChange: (visible: boolean) => void, signal: AbortSignal) => void;
}

/** For how long the amount has been on screen before a press counts, in milliseconds. */
export const ON_SCREEN = 500;

/**
 * Makes sure, as far as a page can be, that a purchase is pressed by a person who could see the button.
 *
 * It can stop what a page's script does by itself: made-up events, `click()` (not trusted); `label.click()`,
 * `requestSubmit()` and `execCommand()` (trusted, but with no pointer or key pressed on the button before; nor is there
 * a form or a label); a press that was meant for something else and met a button that had just appeared (half a second
 * on screen); something laid over it, also such as lets the pointer through (`elementFromPoint`, and where there is
 * one, the browser's own visibility check).
 *
 * What the browser tells of a button's visibility is up to a tenth of a second old, and a page could lay something over
 * it just before a press. So a press that would count is looked at once more before it does.
 *
 * It can't stop somebody who drives the browser from outside, an extension with a debugger, or, for the widget, the
 * page that it is part of: there the page's owner is trusted with it. In Firefox, which has no visibility check, a
 * cover that lets the pointer through is not seen. What is bought is held in memory and never read from the document,
 * so changed text changes no order.
 */
export function createPurchaseGuard(environment: GuardEnvironment = browserEnvironment): PurchaseGuard {
  return ({ button, onPress, onRefuse, onReady, signal }) => {
    let visibleSince: number | null = null;
    let pressed = false;
    /** A press is being looked at: further ones are the same press. */
    let looking = false;
    let timer: ReturnType<typeof setTimeout> | undefined;

    environment.observe(
      button,
      (visible) => {
        clearTimeout(timer);
        visibleSince = visible ? environment.now() : null;
        onReady(false);
        if (visible) timer = setTimeout(() => onReady(true), ON_SCREEN);
      },
      signal,
    );
    signal.addEventListener("abort", () => clearTimeout(timer), { once: true });

    const arm = (event: Event) => {
      pressed = event.isTrusted && event.target === button && !isOtherKey(event);
    };
    // Touch tells of a mouse after its pointer, and assistive software presses with a mouse alone.
    for (const type of ["pointerdown", "mousedown", "keydown"]) {
      button.addEventListener(type, arm, { capture: true, signal });
    }
    // The click comes before any timer; a press that ended elsewhere arms nothing.
    for (const type of ["pointerup", "pointercancel", "keyup", "blur"]) {
      button.ownerDocument.addEventListener(type, () => setTimeout(disarm), { capture: true, signal });
    }
    button.addEventListener("click", (event) => act(event), { signal });

    function disarm(): void {
      pressed = false;
    }

    function act(event: MouseEvent): void {
      const reason = refusal(event);
      disarm();
      if (reason !== null) onRefuse(reason);
      else if (!looking) lookAgain();
    }

    function lookAgain(): void {
      looking = true;
      const look = new AbortController();
      const conclude = (visible: boolean) => {
        if (look.signal.aborted) return;
        look.abort();
        looking = false;
        if (visible) onPress();
        else onRefuse("covered");
      };
      // What an observer tells first is how things stand now.
      environment.observe(button, conclude, AbortSignal.any([signal, look.signal]));
    }

    function refusal(event: MouseEvent): PressRefusal | null {
      if (!event.isTrusted || event.target !== button || !pressed) return "not_pressed";
      if (button.ownerDocument.visibilityState !== "visible" || visibleSince === null) return "covered";
      if (environment.now() - visibleSince < ON_SCREEN) return "too_soon";
      return isOnTop(button, event) ? null : "covered";
    }
  };
}

function isOtherKey(event: Event): boolean {
  return event instanceof KeyboardEvent && event.key !== "Enter" && event.key !== " ";
}

/** Whether the button is what a pointer meets, at its middle and where it was pressed. */
function isOnTop(button: HTMLButtonElement, { clientX, clientY, detail }: MouseEvent): boolean {
  const root = button.getRootNode();
  if (!(root instanceof ShadowRoot || root instanceof Document)) return false;
  const { left, top, width, height } = button.getBoundingClientRect();
  const points = [[left + width / 2, top + height / 2]];
  // A key's click has no place.
  if (detail > 0) points.push([clientX, clientY]);
  return points.every(([x = 0, y = 0]) => root.elementFromPoint(x, y) === button);
}

const browserEnvironment: GuardEnvironment = {
  now: () => performance.now(),
  observe(button, onChange, signal) {
    const document = button.ownerDocument;
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1);
        if (entry !== undefined) onChange(document.visibilityState === "visible" && isWhole(entry));
      },
      // Chromium's visibility check; others pass over what they don't know. It looks ten times a second at most.
      { threshold: [0, 0.99], trackVisibility: true, delay: 100 } as IntersectionObserverInit,
    );
    observer.observe(button);
    document.addEventListener(
      "visibilitychange",
      () => {
        onChange(false);
        observer.unobserve(button);
        observer.observe(button);
      },
      { signal },
    );
    signal.addEventListener("abort", () => observer.disconnect(), { once: true });
  },
};

function isWhole(entry: IntersectionObserverEntry & { isVisible?: boolean }): boolean {
  return entry.isIntersecting && entry.intersectionRatio >= 0.99 && entry.isVisible !== false;
}
