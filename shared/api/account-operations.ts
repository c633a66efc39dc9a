import * as v from "valibot";
import { operation } from "./operation.ts";
import { AccountOverview, AccountOverviews } from "./schemas/account-overview.ts";
import { AccountSetup } from "./schemas/account-setup.ts";
import { pageQuery, Slug } from "./schemas/common.ts";

const access = { caller: "operator", scope: "admin" } as const;
const params = { id: Slug };

/** How whoever runs the service looks after its accounts. */
export const accountOperations = {
  listAccounts: operation("GET /v1/admin/accounts", {
    summary: "All accounts, newest first",
    access,
    query: pageQuery,
    output: AccountOverviews,
  }),
  putAccount: operation("PUT /v1/admin/accounts/{id}", {
    summary: "Set up an account, or change its terms",
    access,
    params,
    body: AccountSetup,
    output: v.strictObject({ id: Slug, created: v.boolean() }),
    success: [200, 201],
  }),
  getAccount: operation("GET /v1/admin/accounts/{id}", {
    summary: "Who an account is, and how the service knows its people",
    access,
    params,
    output: AccountOverview,
  }),
  deleteAccount: operation("DELETE /v1/admin/accounts/{id}", {
    summary: "Delete an account; its books stay, without names",
    access,
    params,
    output: v.strictObject({ account: Slug, webhooksLeft: v.array(v.string()) }),
  }),
} as const;
