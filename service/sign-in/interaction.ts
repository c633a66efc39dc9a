import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import * as v from "valibot";
import { readHelpDeskHosts } from "../help-desks/hosts.ts";
import type { SignInDesk } from "../help-desks/kind.ts";
import { servedKind } from "../help-desks/kinds.ts";
import { hostSender } from "../help-desks/send.ts";
import type { Services } from "../services.ts";
import type { SignInAccount } from "./account.ts";
import { helpDeskRedirect } from "./addresses.ts";
import type { Exchange, Interaction } from "./provider.ts";
import type { ReadySignIn } from "./providers.ts";
import { Refused } from "./refused.ts";
import type { Refusal } from "./words.ts";

/** How long one answer of the help desk may take, in milliseconds, and how large it may be, in bytes. */
const PATIENCE_MS = 10_000;
const LARGEST = 256 * 1024;
const send = hostSender({ patienceMs: PATIENCE_MS, maxBytes: LARGEST });

/** What the help desk sends a person back with (RFC 6749 4.1.2). */
export const Return = v.object({
  state: v.optional(v.string()),
  code: v.optional(v.string()),
  error: v.optional(v.string()),
});
export type Return = v.InferOutput<typeof Return>;

const Asked = v.object({ id_token: v.object({ sub: v.object({ value: v.string() }) }) });
const Begun = v.object({ helpDesk: v.object({ state: v.string(), verifier: v.string() }) });

type Means = Pick<Services, "db" | "config" | "helpDeskKinds">;

/** Where a person is sent who isn't signed in: the help desk's own page. Rejects with `Refused`. */
export async function goToHelpDesk(
  services: Means,
  { interactionAt, account }: ReadySignIn,
  at: Exchange,
): Promise<string> {
  const { signIn } = servedKind(services, account.kind);
  const interaction = await interactionAt(at);
  if (interaction === null) throw new Refused("not_begun_here");
  const [state, verifier] = [random(), random()];
  interaction.result = { helpDesk: { state, verifier } };
  await interaction.persist();
  const challenge = createHash("sha256").update(verifier).digest("base64url");
  const redirect = helpDeskRedirect(services.config, account.id);
  const desk = { page: account.page, client: account.helpDeskClient };
  return signIn.authorizationAddress(desk, { redirect, state, challenge });
}

/**
 * A person came back from the help desk. Resolves with where their sign-in goes on; rejects with `Refused`, and then nothing
 * of it is kept.
 */
export async function comeBack(
  services: Means,
  signIn: ReadySignIn,
  at: Exchange,
  { state, code, error }: Return,
): Promise<string> {
  const { provider, people, account } = signIn;
  const kind = servedKind(services, account.kind);
  const interaction = await signIn.interactionAt(at);
  const begun = v.safeParse(Begun, interaction?.result);
  // Anybody can send a browser here: what it began continues.
  if (interaction === null || !begun.success || !isSame(state, begun.output.helpDesk.state))
    throw new Refused("not_begun_here");
  try {
    if (error !== undefined) throw new Refused(refusalOf(error));
    if (code === undefined) throw new Refused("unreadable");
    const { verifier } = begun.output.helpDesk;
    const redirect = helpDeskRedirect(services.config, account.id);
    const desk = await deskOf(services, account);
    const person = await kind.signIn.readPerson(desk, { code, verifier, redirect }, send);
    const asked = askedFor(interaction);
    if (asked !== null && asked !== person.id) throw new Refused("somebody_else");
    await people.remember(person.id, person.name);
    await endSessionOfSomebodyElse(provider, interaction, person.id);
    interaction.result = { login: { accountId: person.id } };
    await interaction.persist();
    return interaction.returnTo;
  } catch (thrown) {
    await interaction.destroy();
    throw thrown;
  }
}

async function deskOf(services: Means, { id, page, api, helpDeskClient }: SignInAccount): Promise<SignInDesk> {
  const hosts = await readHelpDeskHosts(services, { accountId: id, apiOrigin: api });
  return { page, api, client: helpDeskClient, hosts };
}

/** The person the extension asked for: the one named as signed in by the help desk's page. */
function askedFor({ params }: Interaction): string | null {
  if (typeof params.claims !== "string") return null;
  const asked = v.safeParse(Asked, JSON.parse(params.claims));
  return asked.success ? asked.output.id_token.sub.value : null;
}

/** Whoever was signed in before isn't any more: the sign-in would ask about that in a page of its own. */
async function endSessionOfSomebodyElse(
  provider: ReadySignIn["provider"],
  interaction: Interaction,
  id: string,
): Promise<void> {
  const before = interaction.session;
  if (before === undefined || before.accountId === id) return;
  await (await provider.Session.findByUid(before.uid))?.destroy();
  delete interaction.session;
}

function refusalOf(error: string): Refusal {
  switch (error) {
    case "access_denied":
      return "consent_refused";
    case "invalid_client":
    case "unauthorized_client":
    case "invalid_scope":
    case "invalid_request":
      return "client_refused";
    case "server_error":
    case "temporarily_unavailable":
      return "unreachable";
    default:
      return "unreadable";
  }
}

function isSame(given: string | undefined, expected: string): boolean {
  const [one, other] = [Buffer.from(given ?? ""), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function random(): string {
  return randomBytes(32).toString("base64url");
}
