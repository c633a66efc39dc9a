import { expect, test } from "vitest";
import { newest } from "./newest.ts";

test("of two readings the one that began later is shown, whichever comes first", async () => {
  const answers: ((found: string) => void)[] = [];
  const shown: string[] = [];
  const look = newest(
    () => new Promise<string>((resolve) => answers.push(resolve)),
    (found) => shown.push(found),
  );
  const [first, second] = [look(), look()];
  answers[1]?.("newer");
  answers[0]?.("older");
  await Promise.all([first, second]);
  expect(shown).toEqual(["newer"]);
  const third = look();
  answers[2]?.("newest");
  await third;
  expect(shown).toEqual(["newer", "newest"]);
});

test("one that fails is told to whoever began it, and hides nothing", async () => {
  const shown: string[] = [];
  let fails = true;
  const look = newest(
    async () => {
      if (fails) throw new Error("gone");
      return "there";
    },
    (found) => shown.push(found),
  );
  await expect(look()).rejects.toThrow("gone");
  fails = false;
  await look();
  expect(shown).toEqual(["there"]);
});
