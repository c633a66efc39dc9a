import { describe, expect, test } from "vitest";
import type { LineProblem, ListFault } from "./listed-person.ts";
import { MOST_PEOPLE } from "./listed-person.ts";
import { createReadRole } from "./role-names.ts";
import { peopleCsv, wholeList } from "./testing.ts";

function read(text: string) {
  const { list } = wholeList(text);
  if (list.kind === "fault") throw new Error(`${list.fault.kind} of:\n${text}`);
  return list;
}

function peopleOf(text: string) {
  return read(text).people.map(({ name, email, role }) => `${name} <${email}> ${role}`);
}

function faultOf(text: string): ListFault | null {
  const { list } = wholeList(text);
  return list.kind === "fault" ? list.fault : null;
}

const ANNA = "Anna <anna@x.com> agent";

describe("columns", () => {
  test("are those of the help desk's own import, and a light agent is an agent with a restriction", () => {
    const csv = "Name,Email,Role,Restriction\nAnna,anna@x.com,Agent,\nBo,bo@x.com,Agent,Light Agent\n";
    expect(peopleOf(csv)).toEqual([ANNA, "Bo <bo@x.com> light_agent"]);
  });

  test.each([
    ["English", "Full name,E-mail address,Role"],
    ["Italian", "Nome,Indirizzo e-mail,Ruolo"],
    ["German", "Vollständiger Name,E-Mail-Adresse,Rolle"],
    ["French", "Nom,Adresse e-mail,Rôle"],
    ["Spanish", "Nombre,Correo electrónico,Rol"],
    ["Portuguese", "Nome completo,Endereço de e-mail,Função"],
    ["Japanese", "氏名,メールアドレス,ロール"],
    ["Arabic", "الاسم,البريد الإلكتروني,الدور"],
    ["capitals, with marks", "NAME*:,EMAIL*:,ROLE:"],
    ["names of programs", "full_name,primary_email,user_role"],
  ])("are named in %s", (_, header) => {
    expect(peopleOf(`${header}\nAnna,anna@x.com,Agent`)).toEqual([ANNA]);
  });

  test.each([
    ["in another order, among others", "Role,Team,Email,Phone,Name\nAgent,North,anna@x.com,1,Anna"],
    ["unnamed, by what stands in them", "Anna,anna@x.com,Agent"],
    ["unnamed, in another order", "Agent,anna@x.com,Anna\nAgente interno,bo@x.com,Bo"],
  ])("stand %s", (_, csv) => {
    expect(peopleOf(csv)[0]).toBe(ANNA);
  });

  test("without names tell a restriction from a role", () => {
    const csv = "Anna,anna@x.com,Agent,\nBo,bo@x.com,Agent,Light Agent";
    expect(peopleOf(csv)).toEqual([ANNA, "Bo <bo@x.com> light_agent"]);
  });

  test("may be addresses alone: then nobody's role is known, which is no line's fault", () => {
    const list = read("anna@x.com\nbo@x.com");
    expect(list).toMatchObject({ hasRoles: false, problems: [] });
    expect(list.people.map(({ role }) => role)).toEqual(["unknown", "unknown"]);
  });

  test.each<[string, string, ListFault["kind"]]>([
    ["nothing", "", "empty"],
    ["blank lines", " \n\n\t\n", "empty"],
    ["names of columns alone", "Name,Email,Role", "empty"],
    ["no addresses by name", "Name,Role\nAnna,Agent", "no_email_column"],
    ["no addresses at all", "Anna,Agent\nBo,Agent", "no_email_column"],
    ["two columns of addresses", "anna@x.com,anna@home.com,Agent", "unclear_columns"],
    ["two columns named alike", "Email,E-mail,Role\na@x.com,b@x.com,Agent", "unclear_columns"],
    ["roles twice, apart", "Agent,anna@x.com,Agent", "unclear_columns"],
    ["roles twice, each filled in", "anna@x.com,Agent,Admin\nbo@x.com,,Agent", "unclear_columns"],
  ])("can't be told from %s", (_, csv, kind) => {
    expect(faultOf(csv)).toEqual({ kind });
  });
});

describe("cells", () => {
  test.each([
    ["commas", "Name,Email,Role\nAnna,anna@x.com,Agent"],
    ["semicolons", "Name;Email;Role\nAnna;anna@x.com;Agent"],
    ["tabs", "Name\tEmail\tRole\nAnna\tanna@x.com\tAgent"],
    ["semicolons, without names of columns", "Anna;anna@x.com;Agent"],
    ["tabs, without names of columns", "Anna\tanna@x.com\tAgent"],
    ["quotes around all", '"Name";"Email";"Role"\n"Anna";"anna@x.com";"Agent"'],
    ["a byte order mark", "\ufeffName,Email,Role\nAnna,anna@x.com,Agent"],
    ["spaces and marks that nobody sees", "Name,Email,Role\n Anna ,\u200banna@x.com\u00a0, Agent "],
    ["line ends of old", "Name,Email,Role\rAnna,anna@x.com,Agent\r"],
    ["blank lines", "\n\nName,Email,Role\n\nAnna,anna@x.com,Agent\n,,\n"],
  ])("with %s", (_, csv) => {
    expect(peopleOf(csv)).toEqual([ANNA]);
  });

  test("with the other separators in a name, in quotes and without", () => {
    const csv = 'Name;Email;Role\nRossi, Anna;anna@x.com;Agent\n"Li; Bo";bo@x.com;Agent';
    expect(peopleOf(csv)).toEqual(["Rossi, Anna <anna@x.com> agent", "Li; Bo <bo@x.com> agent"]);
  });

  test("with quotes and line breaks in quotes: lines are counted as an editor counts them", () => {
    const csv = 'Name,Email,Role\r\n"Anna ""Nan""\r\nRossi\r\n(North)",anna@x.com,Agent\r\nBo,nobody,Agent';
    const list = read(csv);
    expect(list.people).toMatchObject([{ name: 'Anna "Nan" Rossi (North)', line: 2 }]);
    expect(list.problems).toEqual([{ kind: "not_an_email", line: 5, text: "nobody" }]);
  });

  test("with line ends of several kinds", () => {
    expect(read("Name,Email,Role\r\nAnna,anna@x.com,Agent\nBo,bo@x.com,Agent\rCy,no,Agent")).toMatchObject({
      people: [{ line: 2 }, { line: 3 }],
      problems: [{ line: 4 }],
    });
  });

  test.each<[string, string, ListFault]>([
    ["never closed", 'Name,Email,Role\nAnna,anna@x.com,Agent\n"Bo,bo@x.com,Agent\nCy,cy@x.com,Agent', at("open", 3)],
    ["opened later in a row", 'Name,Email,Role\n"An\nna",anna@x.com,"Agent\n', at("open", 3)],
    ["closed in the middle", 'Name,Email,Role\n"Bo" Li,bo@x.com,Agent\nCy,cy@x.com,Agent', at("stray", 2)],
  ])("with a quote %s give no number at all", (_, csv, fault) => {
    expect(faultOf(csv)).toEqual(fault);
  });

  test("with a quote in a name that has none around it", () => {
    expect(peopleOf('Name,Email,Role\nAnna "Nan" Rossi,anna@x.com,Agent')).toEqual([
      'Anna "Nan" Rossi <anna@x.com> agent',
    ]);
  });

  test.each([
    "Анна Ковалёва",
    "山田 花子",
    "آنا سالم",
    "Zoë Ñuñez",
    "अन्ना",
    "👩‍🚀 Ann",
    "<img src=x onerror=alert(1)>",
  ])("keep the name %s", (name) => {
    expect(read(`Name,Email,Role\n${name},anna@x.com,Agent`).people[0]?.name.replace(/\u200d/g, "")).toBe(
      name.replace(/\u200d/g, ""),
    );
  });
});

function at(which: "open" | "stray", line: number): ListFault {
  return { kind: `${which}_quote`, line };
}

describe("what is wrong with a line", () => {
  const HEAD = "Name,Email,Role,Restriction\n";

  test.each<[string, string, LineProblem[]]>([
    ["no e-mail", "Anna,,Agent", [{ kind: "no_email", line: 2 }]],
    ["too few cells", "Anna", [{ kind: "no_email", line: 2 }]],
    ["no address", "Anna,anna@x,Agent", [{ kind: "not_an_email", line: 2, text: "anna@x" }]],
    ["a comma too many", "Rossi, Anna,anna@x.com,Agent", [{ kind: "not_an_email", line: 2, text: "Anna" }]],
    ["two addresses", "A,a@x.com b@x.com,Agent", [{ kind: "not_an_email", line: 2, text: "a@x.com b@x.com" }]],
  ])("%s: nobody is counted for it", (_, row, problems) => {
    const list = read(`${HEAD}${row}\nBo,bo@x.com,Agent`);
    expect(list.problems).toEqual(problems);
    expect(list.people.map(({ email }) => email)).toEqual(["bo@x.com"]);
  });

  test.each<[string, string, LineProblem]>([
    ["a role that nobody knows", "Anna,anna@x.com,Wizard", { kind: "unknown_role", line: 2, role: "Wizard" }],
    [
      "a kind of role that isn't known",
      "Anna,anna@x.com,Chat only",
      { kind: "unknown_role", line: 2, role: "Chat only" },
    ],
    ["no role", "Anna,anna@x.com,", { kind: "no_role", line: 2 }],
    [
      "a restriction that nobody knows",
      "Anna,anna@x.com,Agent,Moonlight",
      { kind: "unknown_role", line: 2, role: "Agent, Moonlight" },
    ],
  ])("%s: the person stays, and what they use is unknown", (_, row, problem) => {
    const list = read(HEAD + row);
    expect(list.people).toMatchObject([{ email: "anna@x.com", role: "unknown" }]);
    expect(list.problems).toEqual([problem]);
  });

  test.each([
    ["in capitals", "anna@x.com", "ANNA@X.COM"],
    ["with another domain for DNS", "anna@münchen.de", "anna@xn--mnchen-3ya.de"],
    ["with an accent put together", "ann\u00e1@x.com", "anna\u0301@x.com"],
    ["in wide letters", "anna@ｘ.com", "anna@x.com"],
  ])("the same address %s counts once", (_, one, other) => {
    const list = read(`${HEAD}Anna,${one},Agent\n\nAnna R,${other},Admin`);
    expect(list.people).toHaveLength(1);
    expect(list.problems).toEqual([{ kind: "duplicate", line: 4, of: 2 }]);
  });

  test("the same address with a role that uses a license and one that doesn't: both cases", () => {
    const list = read(`${HEAD}Anna,anna@x.com,Agent\nAnna,anna@x.com,Agent,Light Agent`);
    expect(list.people).toMatchObject([{ role: "unknown" }]);
    expect(list.problems).toEqual([{ kind: "other_role", line: 3, of: 2 }]);
  });
});

describe("roles", () => {
  test.each([
    ["Agent", "", "agent"],
    ["AGENT", "", "agent"],
    ["light_agent", "", "light_agent"],
    ["Light-Agent", "", "light_agent"],
    ["End-user", "", "end_user"],
    ["end user", "", "end_user"],
    ["Billing_admin", "", "billing_admin"],
    ["Agente interno", "", "light_agent"],
    ["agente", "Agente interno", "light_agent"],
    ["Agent", "Groups", "agent"],
    ["Agent", "Assigned tickets", "agent"],
    ["Admin", "Groups", "admin"],
    ["Team lead", "", "agent"],
    ["team  LEAD", "", "agent"],
    ["360001", "", "agent"],
    ["Chat only", "", "unknown"],
    ["unknown", "", "unknown"],
    ["constructor", "", "unknown"],
    ["Agent", "Admin", "unknown"],
    ["Wizard", "Light Agent", "unknown"],
  ])("%s, restricted to %j, is %s", (role, restriction, expected) => {
    const list = read(`Name,Email,Role,Restriction\nAnna,anna@x.com,${role},${restriction}`);
    expect(list.people[0]?.role).toBe(expected);
  });

  test("a word that two say otherwise of is unknown", () => {
    const roles = createReadRole({
      words: [{ helper: "agent" }, { helper: "end_user" }],
      accountRoles: [{ id: "1", name: "Agent", role: "light_agent" }],
    });
    expect([roles("helper", ""), roles("Agent", "")]).toEqual(["unknown", "unknown"]);
  });
});

describe("long lists", () => {
  test("thirty people", () => {
    const list = read(peopleCsv(30));
    expect(list.people).toHaveLength(30);
    expect(list.problems).toEqual([]);
    expect(list.people.filter(({ role }) => role === "light_agent")).toHaveLength(9);
    expect(list.people[29]).toMatchObject({ line: 31, name: "Person 29, of many", role: "end_user" });
  });

  test("ten thousand people, in steps that let the page breathe", () => {
    const { list, pauses } = wholeList(peopleCsv(MOST_PEOPLE));
    expect(list).toMatchObject({ kind: "read", problems: [] });
    expect(list.kind === "read" && list.people).toHaveLength(MOST_PEOPLE);
    expect(pauses).toBe(20);
  });

  test.each([
    ["one more", peopleCsv(MOST_PEOPLE + 1), "too_many"],
    ["blank lines without end", "\n".repeat(40_000), "too_many"],
    ["a text without end", "x".repeat(5_000_001), "too_large"],
  ])("%s is said, and no number", (_, csv, kind) => {
    expect(faultOf(csv)).toEqual({ kind });
  });
});
