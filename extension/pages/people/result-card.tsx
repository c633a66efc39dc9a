import type { ComponentChildren } from "preact";
import type { Viewer } from "../../../shared/api/index.ts";
import { Breakdown } from "../../../shared/cart/index.ts";
import { problemSentence } from "../../../shared/i18n/index.ts";
import type { ListCount } from "../../../shared/people-list/index.ts";
import { sum } from "../../../shared/people-list/index.ts";
import type { Role } from "../../../shared/seats/index.ts";
import { MAX_QUANTITY } from "../../../shared/seats/index.ts";
import { Button } from "../../../shared/ui/button.tsx";
import { Notice } from "../../../shared/ui/notice.tsx";
import { ReadingAge } from "../../../shared/ui/reading-age.tsx";
import { hostSubscriptionAddress } from "../../platform/host-addresses.ts";
import type { PageContext } from "../draw-page.ts";
import type { PeopleModel } from "./people-model.ts";
import { shownQuote } from "./people-model.ts";
import type { Result } from "./people-result.ts";
import { wayOf } from "./way.ts";

interface ResultCardProps {
  model: PeopleModel;
  viewer: Viewer;
  context: PageContext;
  origin: string;
}

/** What the list takes and why, what is missing, what that costs, and the one way to it. */
export function ResultCard({ model, viewer, context, origin }: ResultCardProps) {
  const { translate, language } = context;
  const result = model.result.value;
  const { snapshot, problem } = model.seats.value;
  return (
    <section class="card result" aria-labelledby="result">
      <div role="status">
        <h2 id="result">{result === null ? translate("people.looking_up") : headline(result.count, context)}</h2>
      </div>
      {result !== null && (
        <>
          <Reasons count={result.count} context={context} />
          <Left result={result} model={model} context={context} />
          {snapshot !== null && <ReadingAge snapshot={snapshot} context={{ translate, language, now: Date.now() }} />}
          {problem !== null && (
            <Notice kind="warning">{problemSentence(problem, { translate, language, now: Date.now() })}</Notice>
          )}
          {result.options.length > 0 && <GoOn {...{ result, model, viewer, context, origin }} />}
        </>
      )}
    </section>
  );
}

function headline({ people, needed: { least, most } }: ListCount, { translate }: PageContext): string {
  return least === most
    ? translate("people.summary", { people, least })
    : translate("people.summary_open", { people, least, most });
}

function Reasons({ count, context }: { count: ListCount; context: PageContext }) {
  const { translate } = context;
  const { uses, free, haveOne, unknown } = count;
  return (
    <>
      <dl class="reasons">
        {uses.size > 0 && (
          <Reason title={translate("people.uses", { count: sum(uses) })} roles={uses} context={context} />
        )}
        {haveOne !== null && haveOne > 0 && <Reason title={translate("people.have_one", { count: haveOne })} />}
        {free.size > 0 && (
          <Reason title={translate("people.free", { count: sum(free) })} roles={free} context={context}>
            {free.has("light_agent") && <p>{translate("meter.light_agent")}</p>}
            {free.has("contributor") && <p>{translate("meter.contributor")}</p>}
            {free.has("end_user") && <p>{translate("people.end_users_free")}</p>}
          </Reason>
        )}
        {unknown > 0 && (
          <Reason title={translate("people.unknown", { count: unknown })}>
            <p>{translate("people.unknown_why")}</p>
          </Reason>
        )}
      </dl>
      {haveOne === null && <p class="subtle">{translate("people.team_unknown")}</p>}
    </>
  );
}

type ReasonProps = { title: string; children?: ComponentChildren } & (
  | { roles: ReadonlyMap<Role, number>; context: PageContext }
  | { roles?: undefined; context?: undefined }
);

function Reason({ title, children, roles, context }: ReasonProps) {
  return (
    <>
      <dt>{title}</dt>
      <dd class="small subtle">
        {roles !== undefined && (
          <p>
            {[...roles]
              .map(([role, count]) =>
                context.translate("people.role_count", {
                  role: context.translate("members.role_name", { role }),
                  count,
                }),
              )
              .join(" · ")}
          </p>
        )}
        {children}
      </dd>
    </>
  );
}

function Left({
  result: { left, missing },
  model,
  context,
}: {
  result: Result;
  model: PeopleModel;
  context: PageContext;
}) {
  const { translate } = context;
  const { snapshot } = model.seats.value;
  const purchased = snapshot?.availability.products.find(
    ({ id }) => id === snapshot.availability.gateProduct,
  )?.purchased;
  if (left === null || missing === null || purchased === undefined)
    return <Notice kind="warning">{translate("people.left_unknown")}</Notice>;
  const { least, most } = missing;
  return (
    <p class="balance">
      <span>{translate("people.left", { left, purchased })}</span>{" "}
      <strong>
        {most === 0
          ? translate("people.enough")
          : least === most
            ? translate("people.missing", { count: most })
            : translate("people.missing_open", { least, most })}
      </strong>
    </p>
  );
}

/** One number, one price, one button. */
function GoOn({ result, model, viewer, context, origin }: ResultCardProps & { result: Result }) {
  const { translate, language } = context;
  const add = model.wanted.value;
  const way = wayOf(viewer);
  const price = model.price.value;
  const outcome = model.outcome.value;
  const address = way === "host" ? hostSubscriptionAddress(origin, viewer.account.subscriptionUrl) : null;
  if (add === null) return null;
  const isCut = result.missing !== null && result.missing.most > MAX_QUANTITY;
  return (
    <>
      <Options result={result} model={model} context={context} />
      {isCut && <Notice kind="warning">{translate("people.most_at_once", { most: MAX_QUANTITY })}</Notice>}
      {price.kind === "failed" && (
        <Notice kind="danger" role="alert">
          <p>{problemSentence(price.problem, { translate, language, now: Date.now() })}</p>
          <Button small onPress={model.repeatPrice}>
            {translate("action.retry")}
          </Button>
        </Notice>
      )}
      {(price.kind === "quoted" || price.kind === "pending") && (
        <Breakdown
          quote={shownQuote(price)}
          busy={price.kind === "pending"}
          isTable={false}
          context={{ translate, language }}
        />
      )}
      {outcome?.kind === "unanswered" && (
        <Notice kind="warning" role="alert">
          {translate("people.unanswered")}
        </Notice>
      )}
      {outcome?.kind === "failed" && (
        <Notice kind="danger" role="alert">
          {problemSentence(outcome.problem, { translate, language, now: Date.now() })}
        </Notice>
      )}
      {way === "host" || way === "none" ? (
        <p>
          {translate(`people.next_${way}`)}{" "}
          {address !== null && (
            <a href={address} target="_blank" rel="noopener noreferrer">
              {translate("action.manage_subscription")}
            </a>
          )}
        </p>
      ) : (
        <>
          <div class="actions">
            <Button
              kind="primary"
              disabled={outcome?.kind === "going"}
              describedBy="next-step"
              onPress={() => void model.goOn()}
            >
              {translate(`people.go_${WORDS[way]}`, { count: add })}
            </Button>
          </div>
          <p class="small subtle" id="next-step">
            {translate(`people.next_${way === "buy" || way === "manage" ? way : "request"}`)}
          </p>
        </>
      )}
    </>
  );
}

const WORDS = { buy: "buy", request: "request", ticket: "request", sales: "sales", manage: "manage" } as const;

/** Both cases, where it isn't known who uses a license. */
function Options({
  result: { options, missing },
  model,
  context,
}: {
  result: Result;
  model: PeopleModel;
  context: PageContext;
}) {
  const { translate } = context;
  if (options.length < 2 || missing === null) return null;
  return (
    <fieldset class="ways">
      <legend class="label">{translate("people.option")}</legend>
      {options.map((option, index) => (
        <label key={option} class="way">
          <input type="radio" name="add" checked={option === model.wanted.value} onChange={() => model.want(option)} />
          <span>{translate(index === 0 ? "people.option_least" : "people.option_most", { count: option })}</span>
        </label>
      ))}
    </fieldset>
  );
}
