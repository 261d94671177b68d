/** Compares Prisma schemas with Prisma's schema engine as WebAssembly. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** The package exports its bundler entry alone; Node loads the two files behind it by path. */
const ENGINE = path.resolve("node_modules/@prisma/schema-engine-wasm");

/** [file name, content] */
export type SchemaFile = [string, string];

/**
 * SQL that turns a database of schema `before` (empty list: an empty database) into one of schema `after`.
 * @param connectionString any Postgres: the engine asks it for its version, and changes nothing
 */
export async function diffSchemas(
  before: SchemaFile[],
  after: SchemaFile[],
  connectionString: string,
): Promise<string> {
  const { PrismaPg } = await import("@prisma/adapter-pg");
  const { bindMigrationAwareSqlAdapterFactory } = await import("@prisma/driver-adapter-utils");
  const glue = await import(pathToFileURL(`${ENGINE}/schema_engine_bg.js`).href);
  const wasm = readFileSync(`${ENGINE}/schema_engine_bg.wasm`);
  const { instance } = await WebAssembly.instantiate(wasm, {
    "./schema_engine_bg.js": glue as unknown as WebAssembly.ModuleImports,
  });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports as { __wbindgen_start(): void }).__wbindgen_start();
  const factory = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString }));
  const engine = await glue.SchemaEngine.new({ datamodels: after }, () => undefined, factory);
  const schema = (files: SchemaFile[]) => ({
    tag: "schemaDatamodel" as const,
    files: files.map(([path, content]) => ({ path, content })),
  });
  const result = await engine.diff({
    from: before.length === 0 ? { tag: "empty" } : schema(before),
    to: schema(after),
    script: true,
    shadowDatabaseUrl: null,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return result.stdout ?? "";
}
