import "@/lib/operations";
import { registry } from "@/lib/platform/operation/registry";
import type { AnyOperation } from "@/lib/platform/operation/types";

interface Route {
  method: string;
  segments: string[];
  operation: AnyOperation;
}

export interface Match {
  operation: AnyOperation;
  params: Record<string, string>;
}

let compiled: { size: number; routes: Route[] } | undefined;

/** Every operation with an address, the more literal addresses first. */
function routes(): Route[] {
  const all = registry();
  if (compiled?.size === all.size) return compiled.routes;
  const found = [...all.values()].flatMap((operation) => {
    const [method = "", path = ""] = operation.meta.http?.split(" ") ?? [];
    return method ? [{ method, segments: path.split("/").filter(Boolean), operation }] : [];
  });
  const variables = (route: Route) => route.segments.map((segment) => (segment.startsWith("{") ? "1" : "0")).join("");
  found.sort((a, b) => variables(a).localeCompare(variables(b)));
  compiled = { size: all.size, routes: found };
  return found;
}

function paramsOf(route: Route, segments: string[]): Record<string, string> | null {
  if (route.segments.length !== segments.length) return null;
  const params: Record<string, string> = {};
  for (const [index, pattern] of route.segments.entries()) {
    const given = segments[index] ?? "";
    if (pattern.startsWith("{")) params[pattern.slice(1, -1)] = given;
    else if (pattern !== given) return null;
  }
  return params;
}

/** The operation at an address, or which methods the address knows. */
export function match(method: string, segments: string[]): Match | { allowed: string[] } {
  const allowed = new Set<string>();
  for (const route of routes()) {
    const params = paramsOf(route, segments);
    if (!params) continue;
    if (route.method === method) return { operation: route.operation, params };
    allowed.add(route.method);
  }
  return { allowed: [...allowed] };
}
