import { useState } from "preact/hooks";
import type { ListedPerson } from "../../../shared/people-list/index.ts";
import { verdictOf } from "../../../shared/people-list/index.ts";
import { Button } from "../../../shared/ui/button.tsx";
import type { PageContext } from "../draw-page.ts";
import type { PeopleModel } from "./people-model.ts";

/** How many are drawn at once: ten thousand rows would be seconds of layout. */
const AT_ONCE = 100;

interface PeopleTableProps {
  people: readonly ListedPerson[];
  model: PeopleModel;
  context: PageContext;
}

/** Who is on the list, and what each of them takes. */
export function PeopleTable({ people, model, context }: PeopleTableProps) {
  const { translate } = context;
  const [place, setPlace] = useState({ people, from: 0 });
  // Another list begins at its beginning.
  const from = place.people === people ? place.from : 0;
  const goTo = (next: number) => setPlace({ people, from: next });
  const team = model.team.value;
  if (team.kind === "reading" || people.length === 0) return null;
  const licenses = team.kind === "known" ? team.licenses : null;
  const shown = people.slice(from, from + AT_ONCE);
  return (
    <div class="card">
      <h2 id="people">{translate("people.people")}</h2>
      <table aria-labelledby="people">
        <thead>
          <tr>
            <th scope="col">{translate("members.name")}</th>
            <th scope="col">{translate("people.email")}</th>
            <th scope="col">{translate("members.role")}</th>
            <th scope="col">{translate("people.license")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((person) => (
            <tr key={person.address}>
              <td data-label={translate("members.name")}>
                <bdi>{person.name}</bdi>
              </td>
              <td data-label={translate("people.email")}>
                <bdi>{person.email}</bdi>
              </td>
              <td data-label={translate("members.role")}>
                <bdi>{person.roleText}</bdi>
              </td>
              <td data-label={translate("people.license")}>
                {translate("people.verdict", { verdict: verdictOf(person, licenses) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {people.length > AT_ONCE && (
        <div class="actions">
          <Button small disabled={from === 0} onPress={() => goTo(from - AT_ONCE)}>
            {translate("people.previous")}
          </Button>
          <Button small disabled={from + AT_ONCE >= people.length} onPress={() => goTo(from + AT_ONCE)}>
            {translate("people.next")}
          </Button>
          <span class="small subtle" role="status">
            {translate("people.shown", { from: from + 1, to: from + shown.length, people: people.length })}
          </span>
        </div>
      )}
    </div>
  );
}
