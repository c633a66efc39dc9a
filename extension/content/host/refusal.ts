/** What a form's buttons are, any of which may have added the person, and an error of the form as a whole. */
export interface RefusalSelectors {
  button: string;
  alert: string;
}

export interface RefusalListener {
  /** A button was pressed: what it leads to isn't known yet. */
  onPress?: (() => void) | undefined;
  /** A button was pressed and the form answered with an error of the whole form. */
  onError: () => void;
  /** That error is gone. */
  onCleared: () => void;
}

/**
 * Tells when the host has answered a press with an error of the whole form. Its answer itself is never seen; whether it
 * was for want of a seat is for whoever knows how many are left. Returns what is to be called after each change.
 */
export function watchRefusal(
  form: Element,
  { button, alert: error }: RefusalSelectors,
  { onPress, onError, onCleared }: RefusalListener,
  signal: AbortSignal,
): () => void {
  let pressed = false;
  /** An alert that stood there before the press says nothing about it. */
  let known = form.querySelector(error);

  const press = () => {
    pressed = true;
    onPress?.();
  };
  form.addEventListener("submit", press, { signal });
  form.addEventListener(
    "click",
    (event) => {
      if (event.target instanceof Element && event.target.closest(button) !== null) press();
    },
    { capture: true, signal },
  );

  return () => {
    const alert = form.querySelector(error);
    if (alert === known) return;
    known = alert;
    if (alert === null) onCleared();
    else if (pressed) onError();
  };
}
