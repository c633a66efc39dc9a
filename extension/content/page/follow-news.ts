import type { ReadonlySignal } from "@preact/signals-core";
import { effect, signal as signalOf, untracked } from "@preact/signals-core";
import type { Viewer } from "../../../shared/api/index.ts";
import { newsText } from "../../../shared/meter/index.ts";
import type { News, NewsModel } from "../../../shared/news/index.ts";
import { createNews } from "../../../shared/news/index.ts";
import { createAskingApi } from "../../platform/asking-api.ts";
import { keptDraft } from "../../platform/kept-draft.ts";
import { onAbort } from "../lifetime.ts";
import { pageCarrier } from "../page-carrier.ts";
import type { PageSession } from "./page-session.ts";
import { systemNotice } from "./system-notice.ts";

/** What there is to tell one person. */
interface Followed {
  viewer: Viewer;
  model: NewsModel;
}

/** Reads requests and forms to sales whenever the poll says that they have changed; again for whoever signs in. */
export function followNews(session: PageSession, signal: AbortSignal): ReadonlySignal<Followed | null> {
  const followed = signalOf<Followed | null>(null);
  /** What was last read, and who for. */
  let read = "";

  async function follow(viewer: Viewer): Promise<void> {
    if (followed.peek()?.viewer.memberId !== viewer.memberId) {
      followed.value = {
        viewer,
        model: newsFor(viewer, createAskingApi(pageCarrier(session, viewer.memberId)), session),
      };
    }
    await followed.peek()?.model.read();
  }

  const stop = effect(() => {
    const { connection, snapshot } = session.seats.value;
    const viewer = connection.kind === "connected" ? connection.viewer : null;
    const changedAt = snapshot?.availability.requests?.changedAt;
    if (viewer?.memberId !== followed.peek()?.viewer.memberId) followed.value = null;
    const stand = `${viewer?.memberId} ${changedAt}`;
    if (viewer === null || changedAt === undefined || stand === read) return;
    read = stand;
    untracked(() => follow(viewer)).catch(() => {
      read = "";
    });
  });
  onAbort(signal, stop);
  return followed;
}

function newsFor(
  viewer: Viewer,
  { requests, sales }: Pick<Parameters<typeof createNews>[0], "requests" | "sales">,
  session: PageSession,
): NewsModel {
  const { translate, language } = session;
  /** Says it where the system shows notices, too. */
  const onFresh = (news: News) => {
    const { title, body } = newsText(news, { viewer, translate, language, now: Date.now() });
    const notice = systemNotice(title, body ?? viewer.account.name);
    const about = news.kind === "to_decide" ? { requestId: news.request.id } : {};
    session.ask({ kind: "notify", ...notice, ...about }).catch(() => undefined);
  };
  return createNews({ requests, sales, viewer, told: keptDraft(session.ask, viewer.memberId, "told"), onFresh });
}
