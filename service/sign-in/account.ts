import type { Language } from "../../shared/api/index.ts";
import type { Services } from "../services.ts";

/** An account whose people sign in with the help desk itself. */
export interface SignInAccount {
  id: string;
  language: Language;
  /** The extension's client here. */
  clientId: string;
  /** Of the help desk. */
  kind: string;
  /** Where people meet the help desk, and are signed in. */
  page: string;
  /** Where it is asked. */
  api: string;
  /** The service's public client there. */
  helpDeskClient: string;
}

/** `null` where there is no such account, or its people sign in by another way. */
export async function readSignInAccount({ db }: Pick<Services, "db">, id: string): Promise<SignInAccount | null> {
  const row = await db
    .selectFrom("accounts")
    .innerJoin("help_desks", "help_desks.account_id", "accounts.id")
    .select(["accounts.id", "language", "client_id as clientId", "sign_in_client"])
    .select(["help_desk_origin as page", "api_origin as api", "help_desks.kind"])
    .where("accounts.id", "=", id)
    .executeTakeFirst();
  if (row === undefined || row.sign_in_client === null) return null;
  const { sign_in_client: helpDeskClient, ...account } = row;
  return { ...account, helpDeskClient };
}
