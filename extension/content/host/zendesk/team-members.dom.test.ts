import { expect, test } from "vitest";
import { element } from "../testing/garden.ts";
import { headOf, teamMembers } from "./team-members.ts";
import { HOST_WORDS } from "./words.ts";

const page = (line: string, rest = "<table></table>") =>
  element(
    `<main><div id="page"><div id="head"><div><h1>Team members</h1></div><div>${line}</div></div>${rest}</div></main>`,
  );
const found = (main: Element, language: string | null) =>
  teamMembers.prove(main, language === null ? null : (HOST_WORDS[language] ?? null));

test("told by its test id, also in a language that we don't know", () => {
  const main = page('<p id="line" data-test-id="team-seats-remaining">2</p>');
  expect(found(main, null)?.id).toBe("line");
});

test("else by its words, as the innermost element that begins with them", () => {
  expect(found(page('<div><p id="line">Seats remaining: <strong>2</strong></p></div>'), "en")?.id).toBe("line");
  expect(found(page('<p id="line">Licenze rimanenti: 2</p>'), "it")?.id).toBe("line");
  expect(found(page('<p id="line">Seats remaining: 2</p>'), null)).toBeNull();
  expect(found(page("<p>No seats remaining here</p>"), "en")).toBeNull();
});

test("ours belongs below the head, never below the whole page", () => {
  const line = '<p data-test-id="seats-remaining">2</p>';
  const headFor = (main: Element) => {
    const seats = found(main, null);
    return seats === null ? null : headOf(seats);
  };
  expect(headFor(page(line))?.id).toBe("head");
  const apart = element(`<main><h1>Team</h1><div><table></table>${line}</div></main>`);
  expect(headFor(apart)?.localName).toBe("p");
});
