import { effect } from "@preact/signals-core";
import { bodyOf, createCarrierOf } from "../shared/api/carrier.ts";
import type { OperationInput, OperationOutput, Viewer } from "../shared/api/index.ts";
import { requestsPart, salesPart } from "../shared/api/parts.ts";
import { Problem } from "../shared/api/problem.ts";
import { readingOperations } from "../shared/api/reading-operations.ts";
import { requestOperations } from "../shared/api/request-operations.ts";
import { salesOperations } from "../shared/api/sales-operations.ts";
import { createPurchasing } from "./purchasing.ts";
import type { Session } from "./session.ts";

const { listSeatRequests, getSeatRequest, createSeatRequest, cancelSeatRequest, declineSeatRequest } =
  requestOperations;
const { createSalesInquiry, getSalesInquiry, listSalesInquiries } = salesOperations;
const reads = { listSeatRequests, getSeatRequest, getSalesInquiry, listSalesInquiries };
const writes = { createSeatRequest, cancelSeatRequest, declineSeatRequest, createSalesInquiry };
const table = { ...reads, ...writes };

/** Asking those who decide, and sales, over HTTP, for one person: nothing is sent once somebody else's token comes. */
export function createAskingApi(session: Session, viewer: Viewer) {
  const { serviceUrl: baseUrl } = session.configuration;
  const carry = createCarrierOf({ ...table, ...readingOperations }, { baseUrl, getToken: session.getToken });

  async function call<N extends keyof typeof table>(
    name: N,
    input: OperationInput<N>,
    options: { signal?: AbortSignal } = {},
  ): Promise<OperationOutput<N>> {
    if (name in writes) await samePerson(options);
    return bodyOf(await carry(name, input, options));
  }

  async function samePerson(options: { signal?: AbortSignal }): Promise<void> {
    const now = await carry("getViewer", {}, options);
    const isSame =
      now.kind === "answer" && now.body.memberId === viewer.memberId && now.body.account.id === viewer.account.id;
    if (!isSame) throw new Problem({ type: "person-changed", status: 0, detail: "Somebody else is signed in now." });
  }

  return {
    availability: {
      read: session.readAvailability,
      subscribe: (listener: (snapshot: NonNullable<Session["seats"]["value"]["snapshot"]>) => void) =>
        effect(() => {
          const { snapshot } = session.seats.value;
          if (snapshot !== null) listener(snapshot);
        }),
    },
    purchasing: createPurchasing(session, viewer),
    requests: requestsPart(call),
    sales: salesPart(call),
  };
}
