import type { AttackedDesk } from "./attacked.ts";

/** What a page's script tries on the button of this name, with our roots as `ourRoots`, and what somebody is lured to. */
type Attack = (desk: AttackedDesk, name: string) => Promise<void>;

/** Something of the page's in front of everything, in a corner. */
const DECOY = `const decoy = document.createElement("button");
    decoy.textContent = "Win";
    decoy.style.cssText = "position:fixed;inset:0 auto auto 0;width:80px;height:80px;z-index:9;opacity:.01";
    parent.getRootNode().querySelector("dialog").append(decoy);
    clean.push(() => decoy.remove());`;

const LABEL = `button.id = "bait";
    const label = document.createElement("label");
    label.htmlFor = "bait";
    button.before(label);
    clean.push(() => label.remove());`;

/**
 * Tried on a plain button in a closed root, these click it. Without trust, in both engines: the first four, and the page's
 * own button that calls ours; in Firefox what `window.find()` found, too. With trust, in both: a label that is pressed, what
 * stands within the button, and a key that goes down elsewhere; in Firefox an access key, too. The others reach nothing
 * today.
 */
export const SENDING_ATTACKS: Readonly<Record<string, Attack>> = {
  "click()": onButton("button.click();"),
  "made-up presses": onButton(`
    for (const type of ["pointerover", "pointerdown", "mousedown", "pointerup", "mouseup", "click"]) {
      const Made = type.startsWith("pointer") ? PointerEvent : MouseEvent;
      button.dispatchEvent(new Made(type, { bubbles: true, composed: true, cancelable: true, button: 0, detail: 1 }));
    }`),
  "made-up keys": onButton(`
    button.focus();
    for (const key of ["Enter", " "]) for (const type of ["keydown", "keypress", "keyup"])
      button.dispatchEvent(new KeyboardEvent(type, { key, code: key === " " ? "Space" : key, bubbles: true, composed: true }));
    button.click();`),
  "label.click()": onButton(`${LABEL} label.click();`),
  "form.requestSubmit()": onButton(`
    const form = document.createElement("form");
    form.addEventListener("submit", (event) => event.preventDefault());
    button.before(form); form.append(button); button.type = "submit"; form.requestSubmit(button);`),
  execCommand: onButton(`
    button.focus();
    for (const command of ["insertText", "insertParagraph"]) document.execCommand(command, false, "\\n");`),
  "an access key": async (desk, name) => {
    await onButton(`button.accessKey = "k";`)(desk, name);
    const { keyboard } = desk.somebody.input;
    for (const held of [["Alt"], ["Alt", "Shift"]] as const) {
      for (const key of held) await keyboard.down(key);
      await keyboard.press("k");
      for (const key of held.toReversed()) await keyboard.up(key);
    }
    await onButton(`button.accessKey = "";`)(desk, name);
  },
  "a press on something of its own that clicks ours": async (desk, name) => {
    await onButton(`${DECOY} ${LABEL}
      for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"])
        decoy.addEventListener(type, () => { button.click(); label.click(); });`)(desk, name);
    await pressDecoy(desk);
  },
  "a press on its own label for ours": async (desk, name) => {
    await onButton(`${DECOY} ${LABEL} label.textContent = "Win"; label.style.cssText = decoy.style.cssText;
      decoy.replaceWith(label);`)(desk, name);
    await pressDecoy(desk);
  },
  "something of its own within our button": async (desk, name) => {
    await onButton(`${DECOY} decoy.style.setProperty("pointer-events", "auto", "important"); button.append(decoy);`)(
      desk,
      name,
    );
    await pressDecoy(desk);
  },
  "a clone of our button": async (desk, name) => {
    await onButton(`${DECOY} const clone = button.cloneNode(true); clone.style.cssText = decoy.style.cssText;
      decoy.replaceWith(clone); clean.push(() => clone.remove());`)(desk, name);
    await pressDecoy(desk);
  },
  "a key that goes down elsewhere, with the focus moved to ours": async (desk, name) => {
    const { keyboard } = desk.somebody.input;
    for (const key of ["Enter", " "] as const) {
      await onButton(`${DECOY} decoy.addEventListener("keydown", () => button.focus()); decoy.focus();`)(desk, name);
      await keyboard.press(key);
      await desk.run("globalThis.cleanUp()");
    }
  },
  "a key that is held while the focus is moved to ours": async (desk, name) => {
    const { keyboard } = desk.somebody.input;
    await onButton(`${DECOY} decoy.focus();`)(desk, name);
    await keyboard.down("Enter");
    await onButton("button.focus();")(desk, name);
    // Down once more without up is what a held key tells.
    await keyboard.down("Enter");
    await keyboard.up("Enter");
  },
  "window.find()": async (desk, name) => {
    await desk.run(`(() => {
      window.find(${JSON.stringify(name)});
      const found = getSelection()?.anchorNode;
      for (const node of [found, found?.parentElement, document.activeElement]) node?.click?.();
    })()`);
  },
};

/** With `button`, what undoes the attack afterwards in `clean`, and `cleanUp()` for whoever presses honestly then. */
function onButton(code: string): Attack {
  return async ({ run }, name) => {
    await run(`(() => {
      const dialogs = ourRoots.flatMap((root) => [...root.querySelectorAll("dialog")]);
      const button = dialogs.flatMap((dialog) => [...dialog.querySelectorAll("button")])
        .find(({ textContent }) => textContent.trim() === ${JSON.stringify(name)});
      if (button === undefined) throw new Error("The attack found no button.");
      const [parent, next] = [button.parentNode, button.nextSibling];
      const before = globalThis.cleanUp ?? (() => {});
      const clean = [() => { parent.insertBefore(button, next?.isConnected ? next : null); button.type = "button"; }];
      globalThis.cleanUp = () => { for (const undo of clean) undo(); before(); globalThis.cleanUp = () => {}; };
      ${code}
    })()`);
  };
}

async function pressDecoy({ somebody, run }: AttackedDesk): Promise<void> {
  const { mouse } = somebody.input;
  // The dialog may be where it is drawn in by a movement: what is fixed in it stands by its corner then.
  await run("for (const animation of document.getAnimations()) animation.finish()");
  await mouse.move(30, 30);
  await mouse.down();
  await mouse.up();
}
