import { expect } from "@playwright/test";
import type { Name, Role, Sought } from "./find.ts";
import { seek, sought } from "./find.ts";

/**
 * Runs code in a page, in a world of its own that the page can't see, with every closed root of it: `code` is a function's
 * source, called with the roots and with what is passed. Resolves with its result, as JSON.
 */
export type InClosedRoots = (code: string, passed: unknown) => Promise<unknown>;

/** Keys that tests press, by the name that both drivers have for them. */
type Key = "Alt" | "Backspace" | "End" | "Enter" | "Escape" | "Shift" | "Tab" | "k" | " ";

/** What a browser's driver has to have: real input, as from a person's hands. */
export interface RealInput {
  mouse: { move(x: number, y: number): Promise<void>; down(): Promise<void>; up(): Promise<void> };
  keyboard: {
    press(key: Key): Promise<void>;
    down(key: Key): Promise<void>;
    up(key: Key): Promise<void>;
    type(text: string): Promise<void>;
  };
}

/** Somebody at a page whose roots are closed, as in the stores' builds: of a help desk, or one of the extension's own. */
export interface Somebody {
  /** Presses it with the pointer, where it is on screen; waits until it can be pressed. */
  press(role: Role, name: Name): Promise<void>;
  /** Types over whatever stands in a field. */
  type(role: "spinbutton" | "textbox", name: Name, text: string): Promise<void>;
  /** Waits until it is seen; the middle of it. */
  find(role: Role, name: Name): Promise<{ x: number; y: number }>;
  sees(role: Role, name: Name): Promise<boolean>;
  /** All that our closed roots say. */
  text(): Promise<string>;
  input: RealInput;
}

interface Point {
  x: number;
  y: number;
}

/** Somebody with this input, before a page that is looked into by `inClosedRoots`. */
export function somebodyWith(input: RealInput, inClosedRoots: InClosedRoots): Somebody {
  const look = async (wanted: Sought) => (await inClosedRoots(LOOK, wanted)) as Point | null;

  async function find(role: Role, name: Name, enabled = false): Promise<Point> {
    let found: Point | null = null;
    const isThere = async () => {
      found = await look(sought(role, name, enabled));
      return found !== null;
    };
    await expect.poll(isThere, `somebody sees the ${role}: ${name}`).toBe(true);
    if (found === null) throw new Error(`No ${role} was to be seen: ${name}`);
    return found;
  }

  async function press(role: Role, name: Name): Promise<void> {
    const { x, y } = await find(role, name, true);
    await input.mouse.move(x, y);
    await input.mouse.down();
    await input.mouse.up();
  }

  return {
    find,
    press,
    input,
    async type(role, name, text) {
      await press(role, name);
      await input.keyboard.press("End");
      const length = String(
        await inClosedRoots("(roots, sought) => seek(sought, roots).value", sought(role, name, false)),
      );
      for (let typed = 0; typed < length.length; typed += 1) await input.keyboard.press("Backspace");
      await input.keyboard.type(text);
    },
    sees: async (role, name) => (await look(sought(role, name, false))) !== null,
    text: async () => String(await inClosedRoots(READ, null)),
  };
}

/** What both drivers put before the code that they run. */
export const WITH_SEEK = `const seek = ${seek};`;

const LOOK = `(roots, sought) => {
  const found = seek(sought, roots);
  if (found === null) return null;
  found.scrollIntoView({ block: "nearest" });
  const { left, top, width, height } = found.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}`;

const READ = `(roots) => roots.map((root) => root.textContent ?? "").join("\\n")`;
