import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Language } from "../../../shared/api/index.ts";
import type { PlainPage } from "../../http/plain-page.ts";
import { sendPlainPage } from "../../http/plain-page.ts";
import type { TakeOne } from "../../http/rate-limit.ts";
import type { Services } from "../../services.ts";
import { createEndLinks, END_MAILS_PATH } from "./end-link.ts";
import { setLastLicenseMails } from "./wanted.ts";

interface Words {
  title: string;
  question(account: string): string;
  button: string;
  done(account: string): string;
}

const WORDS: Record<Language, Words> = {
  en: {
    title: "Emails about the last license",
    question: (account) => `Stop emailing you when the last license of ${account} is taken?`,
    button: "Stop these emails",
    done: (account) =>
      `You won’t get any more emails when the last license of ${account} is taken. To get them again, open Manage subscription.`,
  },
  it: {
    title: "E-mail sull’ultima licenza",
    question: (account) => `Non vuoi più ricevere un’e-mail quando viene assegnata l’ultima licenza di ${account}?`,
    button: "Non inviarmi più queste e-mail",
    done: (account) =>
      `Non riceverai più e-mail quando viene assegnata l’ultima licenza di ${account}. Per riceverle di nuovo, apri Gestisci abbonamento.`,
  },
};

const NO_PAGE: PlainPage = {
  language: "en",
  status: 404,
  title: WORDS.en.title,
  text: "This link no longer works. You can stop these emails on Manage subscription.",
};

/**
 * The page that a mail's link opens. Looking at it changes nothing, since programs that check mails look at every link;
 * its button ends the mails, and so does the one that mail programs show (RFC 8058), which sends the same.
 */
export function addEndMailsPage(app: FastifyInstance, services: Services, rateLimit: TakeOne): void {
  const { db, clock, config } = services;
  const links = createEndLinks(config);
  const onRequest = (request: FastifyRequest) => rateLimit(`address:endMails:${request.ip}`);

  async function readLink({ query }: FastifyRequest) {
    const token = typeof query === "object" && query !== null && "token" in query ? query.token : undefined;
    const addressee = typeof token === "string" ? await links.read(token) : null;
    if (addressee === null) return null;
    const account = await db
      .selectFrom("accounts")
      .select(["name", "language"])
      .where("id", "=", addressee.accountId)
      .executeTakeFirst();
    return account === undefined ? null : { addressee, account, words: WORDS[account.language] };
  }

  app.register(async (scope) => {
    // What a mail program's button, or our form, sends: what it says is that it was pressed.
    scope.addContentTypeParser(
      ["application/x-www-form-urlencoded", "multipart/form-data"],
      { parseAs: "string" },
      (_request, _body, done) => done(null, null),
    );
    scope.get(END_MAILS_PATH, { onRequest }, async (request, reply) => {
      const link = await readLink(request);
      if (link === null) return sendPlainPage(reply, NO_PAGE);
      const { account, words } = link;
      const { title, question, button } = words;
      const { language, name } = account;
      return sendPlainPage(reply, { language, status: 200, title, text: question(name), button });
    });
    scope.post(END_MAILS_PATH, { onRequest }, async (request, reply) => {
      const link = await readLink(request);
      if (link === null) return sendPlainPage(reply, NO_PAGE);
      const { addressee, account, words } = link;
      await setLastLicenseMails(db, addressee, { wanted: false, now: clock.now() });
      const { language, name } = account;
      return sendPlainPage(reply, { language, status: 200, title: words.title, text: words.done(name) });
    });
  });
}
