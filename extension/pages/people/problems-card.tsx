import type { LineProblem, PeopleList } from "../../../shared/people-list/index.ts";
import { Notice } from "../../../shared/ui/notice.tsx";
import type { PageContext } from "../draw-page.ts";

/** How many are listed one by one. */
const MOST_SAID = 100;

interface ProblemsCardProps {
  list: Extract<PeopleList, { kind: "read" }>;
  context: PageContext;
}

/** What is wrong with single lines; the others count. */
export function ProblemsCard({ list: { problems, hasRoles }, context }: ProblemsCardProps) {
  const { translate } = context;
  const more = problems.length - MOST_SAID;
  return (
    <>
      {!hasRoles && <Notice kind="warning">{translate("people.no_roles")}</Notice>}
      {problems.length > 0 && (
        <section class="card problems" aria-labelledby="problems">
          <h2 id="problems">{translate("people.problems", { count: problems.length })}</h2>
          <ul>
            {problems.slice(0, MOST_SAID).map((problem) => (
              <li key={`${problem.line} ${problem.kind}`}>{problemSentence(problem, context)}</li>
            ))}
          </ul>
          {more > 0 && <p class="subtle">{translate("people.more_problems", { count: more })}</p>}
        </section>
      )}
    </>
  );
}

function problemSentence(problem: LineProblem, { translate }: PageContext): string {
  const { line } = problem;
  switch (problem.kind) {
    case "no_email":
    case "no_role":
      return translate(`people.${problem.kind}`, { line });
    case "not_an_email":
      return translate("people.not_an_email", { line, text: problem.text });
    case "unknown_role":
      return translate("people.unknown_role", { line, role: problem.role });
    case "duplicate":
    case "other_role":
      return translate(`people.${problem.kind}`, { line, of: problem.of });
  }
}
