import * as v from "valibot";
import { operation } from "./operation.ts";
import { Slug } from "./schemas/common.ts";
import { HelpDesk, HelpDeskCheck, HelpDeskSetup, PictureRequest } from "./schemas/help-desk.ts";

const access = { caller: "operator", scope: "admin" } as const;
const params = { id: Slug };

/** How the service knows who sits where: a help desk that it reads itself. */
export const helpDeskOperations = {
  putHelpDesk: operation("PUT /v1/admin/accounts/{id}/help-desk", {
    summary: "Connect an account's help desk, or change how",
    access,
    params,
    body: HelpDeskSetup,
    output: HelpDesk,
    success: [200, 201],
  }),
  getHelpDesk: operation("GET /v1/admin/accounts/{id}/help-desk", {
    summary: "How an account's help desk is connected, and how far it has been read",
    access,
    params,
    output: HelpDesk,
  }),
  deleteHelpDesk: operation("DELETE /v1/admin/accounts/{id}/help-desk", {
    summary: "Disconnect an account's help desk",
    access,
    params,
    output: v.strictObject({ account: Slug, webhooksLeft: v.array(v.string()) }),
  }),
  requestPicture: operation("POST /v1/admin/accounts/{id}/help-desk/picture", {
    summary: "Read a connected help desk's whole team again",
    access,
    params,
    body: PictureRequest,
    output: HelpDesk,
    success: [202],
  }),
  checkHelpDesk: operation("POST /v1/admin/accounts/{id}/help-desk/check", {
    summary: "Check a help desk's connection step by step; whatever was missed is read again",
    access,
    params,
    output: HelpDeskCheck,
  }),
} as const;
