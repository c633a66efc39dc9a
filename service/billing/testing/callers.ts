import type { AccountSetup } from "../../../shared/api/index.ts";
import { capabilitiesOf, type Role } from "../../../shared/seats/index.ts";
import type { ViewerCaller } from "../../http/handler.ts";

/** Somebody of an account, with the capabilities that role and terms give. */
export function callerOf(accountId: string, setup: AccountSetup, role: Role, memberId: string = role): ViewerCaller {
  return {
    kind: "viewer",
    accountId,
    memberId,
    name: `${memberId} of ${accountId}`,
    role,
    capabilities: capabilitiesOf(role, setup),
  };
}
