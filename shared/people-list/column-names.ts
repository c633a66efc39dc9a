/** What a list can say of somebody. */
export const COLUMNS = ["name", "email", "role", "restriction"] as const;
export type Column = (typeof COLUMNS)[number];

/**
 * What the columns are called, normalized by `wordOf`: as in the help desk's own import, and as people call them in each of our
 * languages.
 */
const NAMES: Readonly<Record<Column, readonly string[]>> = {
  name: [
    ...["name", "full name", "nome", "nome e cognome", "nome completo", "vollständiger name", "nom", "nom complet"],
    ...["nombre", "nombre completo", "nombre y apellidos", "名前", "氏名", "الاسم", "الاسم الكامل"],
  ],
  email: [
    ...["email", "e-mail", "mail", "email address", "e-mail address", "primary email", "user email"],
    ...["indirizzo email", "indirizzo e-mail", "posta elettronica", "e-mail-adresse", "emailadresse", "email-adresse"],
    ...["adresse e-mail", "adresse email", "adresse électronique", "courriel", "correo", "correo electrónico"],
    ...["correo electronico", "dirección de correo electrónico", "endereço de e-mail", "endereço de email"],
    ...["メール", "eメール", "メールアドレス", "البريد الإلكتروني", "بريد إلكتروني", "عنوان البريد الإلكتروني"],
  ],
  role: ["role", "user role", "ruolo", "rolle", "rôle", "rol", "função", "papel", "ロール", "役割", "الدور", "دور"],
  restriction: [
    ...["restriction", "restrictions", "restrizione", "restrizioni", "einschränkung", "beschränkung", "restricción"],
    ...["restrição", "制限", "القيود", "تقييد"],
  ],
};

const COLUMN_OF = new Map(COLUMNS.flatMap((column) => NAMES[column].map((name) => [name, column] as const)));

/** Which column is called so; `undefined` for all that a list has beside them. */
export function columnCalled(word: string): Column | undefined {
  return COLUMN_OF.get(word);
}
