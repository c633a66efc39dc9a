import type { Subscription, Viewer } from "../../../shared/api/index.ts";
import { readDraft } from "../../../shared/cart/index.ts";
import { readRequestDraft } from "../../../shared/requests/index.ts";
import { readSalesDraft } from "../../../shared/sales/index.ts";
import type { KeptDraft } from "../../../shared/submit-once/index.ts";
import { readTicketDraft } from "../../../shared/tickets/index.ts";
import type { DraftOf } from "../../platform/messages.ts";
import type { Way } from "./way.ts";
import { asksTotals, linesFor } from "./way.ts";

export interface PreparedForm {
  way: Exclude<Way, "host" | "none">;
  viewer: Viewer;
  add: number;
  /** `null` where there is no seat service. */
  subscription: Subscription | null;
  /** Where this person's forms are kept; the cart's where it isn't said. */
  draftOf: (form?: DraftOf) => KeptDraft;
}

/**
 * Fills this number, and no other, into the form that comes next; other words of its own that were typed there stay.
 * Resolves with `unanswered` where that form was sent before and got no answer: it comes first, as it was.
 */
export async function prepareForm({
  way,
  viewer,
  add,
  subscription,
  draftOf,
}: PreparedForm): Promise<"ready" | "unanswered"> {
  const texts = Object.fromEntries(
    (subscription === null ? [] : linesFor(subscription, add, asksTotals(way, viewer))).map((line) => [
      line.target,
      String("total" in line ? line.total : line.add),
    ]),
  );
  const short = { variant: "simplified", texts } as const;
  switch (way) {
    case "buy": {
      const kept = draftOf();
      const note = readDraft(await kept.load())?.note ?? "";
      await kept.save({ quantities: short, note });
      return "ready";
    }
    case "manage": {
      const kept = draftOf("manage");
      const note = readDraft(await kept.load())?.note ?? "";
      await kept.save({ quantities: { variant: "full", texts }, note });
      return "ready";
    }
    case "request": {
      const kept = draftOf("request");
      const { reason = "", neededBy = "", key = null } = readRequestDraft(await kept.load()) ?? {};
      if (key !== null) return "unanswered";
      await kept.save({ quantities: short, reason, neededBy, key });
      return "ready";
    }
    case "ticket": {
      const kept = draftOf("request");
      const { reason = "", neededBy = "", key = null } = readTicketDraft(await kept.load()) ?? {};
      if (key !== null) return "unanswered";
      await kept.save({ add: String(add), reason, neededBy, key });
      return "ready";
    }
    case "sales": {
      const kept = draftOf("sales");
      const written = readSalesDraft(await kept.load());
      if (written !== null && written.key !== null) return "unanswered";
      const { name = viewer.name, email = "", phone = "", message = "" } = written ?? {};
      await kept.save({ quantities: short, name, email, phone, message, seatRequestId: null, key: null });
      return "ready";
    }
  }
}
