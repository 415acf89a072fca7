import "@/lib/operations";
import { z } from "zod";
import { registry } from "@/lib/platform/operation/registry";
import type { AnyOperation } from "@/lib/platform/operation/types";

interface JsonSchema {
  type?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  [key: string]: unknown;
}

function schemaOf(schema: z.ZodType, io: "input" | "output"): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" }) as JsonSchema;
  return rest;
}

function problemAnswer(description: string) {
  return { description, content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } };
}

function describe(operation: AnyOperation, method: string, path: string) {
  const { meta } = operation;
  const input = schemaOf(meta.input, "input");
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? "");
  const properties = input.properties ?? {};
  const required = input.required ?? [];
  const parameters: unknown[] = inPath.map((name) => ({
    name,
    in: "path",
    required: true,
    schema: properties[name] ?? { type: "string" },
  }));
  const rest = Object.entries(properties).filter(([name]) => !inPath.includes(name));
  const isUpload = "bytes" in properties;
  let requestBody: unknown;
  if (method === "get") {
    for (const [name, schema] of rest)
      parameters.push({ name, in: "query", required: required.includes(name), schema });
  } else if (isUpload) {
    const file = { type: "object", properties: { file: { type: "string", format: "binary" } }, required: ["file"] };
    requestBody = { required: true, content: { "multipart/form-data": { schema: file } } };
  } else if (rest.length > 0) {
    const schema = {
      type: "object",
      properties: Object.fromEntries(rest),
      required: required.filter((name) => !inPath.includes(name)),
    };
    requestBody = { required: true, content: { "application/json": { schema } } };
  }
  return {
    operationId: meta.name,
    summary: meta.summary,
    tags: [path.split("/")[1] ?? ""],
    parameters,
    ...(requestBody ? { requestBody } : {}),
    responses: {
      [meta.name.endsWith(".create") ? "201" : "200"]: {
        description: "Done",
        content: { "application/json": { schema: meta.output ? schemaOf(meta.output, "output") : {} } },
      },
      "401": problemAnswer("Sign in, or send a token"),
      "403": problemAnswer("Seen, but not allowed; the title says why"),
      "404": problemAnswer("Does not exist, or may not be seen"),
      ...(method === "get"
        ? {}
        : { "409": problemAnswer("Changed in the meantime"), "422": problemAnswer("Some fields need correcting") }),
    },
  };
}

/** The OpenAPI 3.1 document of everything the API offers, made from the operations themselves. */
export function openApiDocument(serverUrl: string) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of [...registry().values()].sort((a, b) => a.meta.name.localeCompare(b.meta.name))) {
    if (!operation.meta.http) continue;
    const [verb = "", path = ""] = operation.meta.http.split(" ");
    const method = verb.toLowerCase();
    const entry = paths[path] ?? {};
    entry[method] = describe(operation, method, path);
    paths[path] = entry;
  }
  return {
    openapi: "3.1.0",
    info: { title: "Lumbung", version: "1", license: { name: "Apache-2.0", identifier: "Apache-2.0" } },
    servers: [{ url: `${serverUrl}/api/v1` }],
    security: [{ token: [] }, { session: [] }],
    paths,
    components: {
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "A token made on one's own account page" },
        session: { type: "apiKey", in: "cookie", name: "next-auth.session-token" },
      },
      schemas: {
        Problem: {
          type: "object",
          required: ["type", "title", "status"],
          properties: {
            type: { type: "string" },
            title: { type: "string" },
            status: { type: "integer" },
            instance: { type: "string" },
            fields: { type: "object", additionalProperties: { type: "string" } },
            reference: { type: "string" },
            data: {},
          },
        },
      },
    },
  };
}
