/** The people that every account has, by the key that `/sign-in?as=` takes; `light` and `contributor` use no seat. */
export const PEOPLE_KEYS = ["owner", "billing", "admin", "agent", "light", "contributor"] as const;

export type PersonKey = (typeof PEOPLE_KEYS)[number];

export const KEY_PEOPLE: Readonly<Record<string, Readonly<Record<PersonKey, string>>>> = {
  acorn: {
    owner: "Mara Conti",
    billing: "Jon Bell",
    admin: "Amina Yusuf",
    agent: "Tomás Rivera",
    light: "Ingrid Solberg",
    contributor: "Wei Zhang",
  },
  maple: {
    owner: "Haruka Sato",
    billing: "Kenji Mori",
    admin: "Aiko Tanaka",
    agent: "Daniel Kim",
    light: "Yui Nakamura",
    contributor: "Lucas Martin",
  },
  birch: {
    owner: "Giovanni Ferrari",
    billing: "Chiara Romano",
    admin: "Luca Esposito",
    agent: "Francesca Greco",
    light: "Matteo Bruno",
    contributor: "Sofia Marino",
  },
  willow: {
    owner: "Eleanor Hughes",
    billing: "Oliver Patel",
    admin: "Grace Okafor",
    agent: "Rhys Morgan",
    light: "Isla Campbell",
    contributor: "Noah Clarke",
  },
  cedar: {
    owner: "Patricia Johnson",
    billing: "Samuel Ortiz",
    admin: "Naomi Cohen",
    agent: "Terrence Brooks",
    light: "Mei-Ling Chen",
    contributor: "Andre Silva",
  },
  aspen: {
    owner: "Katharina Vogel",
    billing: "Jürgen Schäfer",
    admin: "Leonie Brandt",
    agent: "Emre Yıldız",
    light: "Anna Kowalska",
    contributor: "Felix Huber",
  },
  oak: {
    owner: "Beatrice Colombo",
    billing: "Davide Marchetti",
    admin: "Zainab Bello",
    agent: "Stefan Petrov",
    light: "Lea Fontaine",
    contributor: "Hiroshi Ito",
  },
};

/** Everybody else, handed out in this order. */
export const OTHER_NAMES: readonly string[] = [
  "Bruno Carvalho",
  "Hannah Weiss",
  "Siobhán Murphy",
  "Omar Haddad",
  "Ren Takahashi",
  "Alessia Colombo",
  "Marco Rizzo",
  "Elif Demir",
  "Pierre Lefèvre",
  "Anjali Mehta",
  "Jakub Nowak",
  "Camila Torres",
  "Stefan Müller",
  "Nadia Benali",
  "Giulia Moretti",
  "Davide Galli",
  "Martina Costa",
  "Ivan Petrov",
  "Yasmin Rahman",
  "Björn Lindqvist",
  "Claire Dubois",
  "Kofi Mensah",
  "Valentina Lombardi",
  "Andrea Barbieri",
  "Zsófia Kovács",
  "Miguel Ángel Ruiz",
  "Linh Nguyen",
  "Oksana Shevchenko",
  "Thabo Nkosi",
  "Simone Fontana",
  "Beatrice Santoro",
  "Arjun Kapoor",
  "Freja Nielsen",
  "Hugo Bernard",
  "Paola Mariani",
  "Nikos Papadopoulos",
  "Carmen Delgado",
  "Roberto Caruso",
  "Ayşe Kaya",
  "Elisa Ferrara",
  "Mateusz Zieliński",
  "Sara Leone",
  "Youssef El Amrani",
  "Petra Horváth",
  "Edoardo Longo",
  "Nina Virtanen",
  "Gabriel Santos",
  "Ilaria Gentile",
  "Fatima Zahra Idrissi",
  "Lorenzo Martinelli",
  "James Whitfield",
  "Priyanka Das",
  "Callum Stewart",
  "Bethan Davies",
  "Adaeze Eze",
  "Harriet Walsh",
  "Ravi Shah",
  "Ashley Turner",
  "Diego Fernández",
  "Keisha Williams",
  "Hiroshi Yamamoto",
  "Rebecca Stein",
  "Carlos Mendoza",
  "Olivia Nguyen",
  "Jamal Carter",
  "Sung-min Park",
  "Maria Gonzalez",
  "Tyler Anderson",
  "Farah Siddiqui",
  "Ethan Brown",
  "Lakshmi Iyer",
  "Brandon Lee",
  "Emily Thompson",
  "Victor Kuznetsov",
  "Danielle Roy",
  "Abdul Karim",
  "Stephanie Wolfe",
  "Luis Herrera",
  "Paola Ricci",
  "Ibrahim Diallo",
  "Ewa Nowak",
  "Marco Testa",
  "Greta Lindqvist",
];

/** Customers, of every account alike. */
export const END_USER_NAMES: readonly string[] = ["Casey Doyle", "Marta Wiśniewska", "Tariq Aziz"];

/** `Siobhán Murphy` → `siobhan-murphy`: for addresses and ids. */
export function nameSlug(name: string): string {
  return name
    .normalize("NFD")
    .replace(/ı/g, "i")
    .replace(/ø/g, "o")
    .replace(/ł/g, "l")
    .replace(/ß/g, "ss")
    .replace(/[^A-Za-z\s-]/g, "")
    .trim()
    .replace(/[\s-]+/g, "-")
    .toLowerCase();
}
