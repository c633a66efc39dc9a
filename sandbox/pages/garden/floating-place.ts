/** Where lists are put that float above everything: in the container of dialogs where there is one, else in the body. */
export function floatingPlace(): HTMLElement {
  return document.getElementById("dialogs") ?? document.body;
}
