import pg from "pg";

/** Databases beside each other on the run's Postgres server. */
export interface Databases {
  /** An empty database; resolves with its address. */
  create(name: string): Promise<string>;
  drop(name: string): Promise<void>;
}

export function databasesOn(serverUrl: string): Databases {
  const run = (sql: string) => connected(serverUrl, (client) => client.query(sql));
  const quote = (name: string) => pg.escapeIdentifier(name);
  return {
    async create(name) {
      await run(`CREATE DATABASE ${quote(name)}`);
      const url = new URL(serverUrl);
      url.pathname = `/${name}`;
      return url.href;
    },
    drop: async (name) => void (await run(`DROP DATABASE IF EXISTS ${quote(name)} WITH (FORCE)`)),
  };
}

/** Works on a connection of its own to this database. */
export async function connected<T>(databaseUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
