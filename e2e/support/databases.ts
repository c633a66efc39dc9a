import pg from "pg";

/** Databases beside each other on the run's Postgres server. */
export interface Databases {
  /** An empty database, or a copy of `template`; resolves with its address. */
  create(name: string, template?: string): Promise<string>;
  drop(name: string): Promise<void>;
}

export function databasesOn(serverUrl: string): Databases {
  async function run(sql: string): Promise<void> {
    const client = new pg.Client({ connectionString: serverUrl });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  }
  const quote = (name: string) => pg.escapeIdentifier(name);
  return {
    async create(name, template) {
      await run(`CREATE DATABASE ${quote(name)}${template === undefined ? "" : ` TEMPLATE ${quote(template)}`}`);
      const url = new URL(serverUrl);
      url.pathname = `/${name}`;
      return url.href;
    },
    drop: (name) => run(`DROP DATABASE IF EXISTS ${quote(name)} WITH (FORCE)`),
  };
}
