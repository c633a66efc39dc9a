import type { OperationInput, OperationName, OperationOutput } from "./operations.ts";
import type {
  CallOptions,
  InsightsPart,
  ListQuery,
  MailsPart,
  PurchasingPart,
  RequestsPart,
  SalesPart,
  SettingsPart,
} from "./seat-api.ts";

/** Calls operations by name and resolves with what they answer; rejects with a `Problem`. */
export type PlainCall<Names extends OperationName> = <N extends Names>(
  name: N,
  input: OperationInput<N>,
  options?: CallOptions,
) => Promise<OperationOutput<N>>;

type RequestCalls =
  | "listSeatRequests"
  | "getSeatRequest"
  | "createSeatRequest"
  | "cancelSeatRequest"
  | "declineSeatRequest";

/** All but approving, which is a purchase and goes through the journal. */
export function requestsPart(call: PlainCall<RequestCalls>): Omit<RequestsPart, "approve"> {
  return {
    list: ({ state, ...query }, options) =>
      call("listSeatRequests", { ...pageOf(query), ...(state === undefined ? {} : { state }) }, options),
    read: (id, options) => call("getSeatRequest", { id }, options),
    create: (request, options) => call("createSeatRequest", request, options),
    cancel: (id, options) => call("cancelSeatRequest", { id }, options),
    decline: ({ requestId, reason }, options) => call("declineSeatRequest", { id: requestId, reason }, options),
  };
}

export function salesPart(call: PlainCall<"createSalesInquiry" | "getSalesInquiry" | "listSalesInquiries">): SalesPart {
  return {
    inquire: (inquiry, options) => call("createSalesInquiry", inquiry, options),
    follow: (id, options) => call("getSalesInquiry", { id }, options),
    list: (query, options) => call("listSalesInquiries", pageOf(query), options),
  };
}

/** All but the ledger as CSV, which is no JSON. */
export function insightsPart(
  call: PlainCall<"listMembers" | "listReclaimable" | "getUsage" | "getLedger">,
): Omit<InsightsPart, "ledgerCsv"> {
  return {
    members: (query, options) => call("listMembers", pageOf(query), options),
    reclaimable: (query, options) => call("listReclaimable", pageOf(query), options),
    usage: (range, options) => call("getUsage", range, options),
    ledger: ({ from, before, ...query }, options) =>
      call(
        "getLedger",
        {
          ...pageOf(query),
          ...(from === undefined ? {} : { from }),
          ...(before === undefined ? {} : { before }),
        },
        options,
      ),
  };
}

export function settingsPart(call: PlainCall<"getSettings" | "putSettings" | "listSettingsChanges">): SettingsPart {
  return {
    read: (options) => call("getSettings", {}, options),
    change: (draft, version, options) => call("putSettings", { ...draft, version }, options),
    changes: (query, options) => call("listSettingsChanges", pageOf(query), options),
  };
}

export function mailsPart(call: PlainCall<"getMails" | "putMails">): MailsPart {
  return {
    read: (options) => call("getMails", {}, options),
    change: (draft, options) => call("putMails", draft, options),
  };
}

/** What waits for renewal: the part of purchasing that only Manage subscription needs. */
export function removalsPart(
  call: PlainCall<"listRemovals" | "cancelRemoval">,
): Required<Pick<PurchasingPart, "waitingRemovals" | "cancelRemoval">> {
  return {
    waitingRemovals: async (options) => (await call("listRemovals", { state: "waiting", limit: "100" }, options)).items,
    cancelRemoval: (id, options) => call("cancelRemoval", { id }, options),
  };
}

function pageOf({ cursor, limit }: ListQuery): { cursor?: string; limit?: string } {
  return {
    ...(cursor === undefined ? {} : { cursor }),
    ...(limit === undefined ? {} : { limit: String(limit) }),
  };
}
