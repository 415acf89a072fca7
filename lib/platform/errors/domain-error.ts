/** What can go wrong in a way the caller can understand. The text is `errors.<code>` in both languages. */
export type ErrorCode =
  | "not_found"
  | "unauthenticated"
  | "forbidden"
  | "invalid"
  | "conflict"
  | "idempotency_conflict"
  | "too_many_requests"
  | "too_large"
  | "unsupported"
  | "period_closed"
  | "unavailable";

const STATUS: Record<ErrorCode, number> = {
  not_found: 404,
  unauthenticated: 401,
  forbidden: 403,
  invalid: 422,
  conflict: 409,
  idempotency_conflict: 409,
  too_many_requests: 429,
  too_large: 413,
  unsupported: 415,
  period_closed: 409,
  unavailable: 503,
};

/** One thing the user can fix. `code` is a message key below `errors.fields`. */
export interface FieldIssue {
  path: string;
  code: string;
  params?: Record<string, string | number>;
}

interface Details {
  /** A message key below `refusals` (forbidden) or `reasons` (others). */
  reason?: string;
  issues?: FieldIssue[];
  /** Data the caller needs to go on, such as the revision that came between. */
  data?: unknown;
  retryAfterSeconds?: number;
}

/** An expected failure of an operation. Nothing was changed. */
export class DomainError extends Error {
  readonly status: number;
  constructor(
    readonly code: ErrorCode,
    readonly details: Details = {},
  ) {
    super(details.reason ? `${code}: ${details.reason}` : code);
    this.name = "DomainError";
    this.status = STATUS[code];
  }
}

export function notFound(): DomainError {
  return new DomainError("not_found");
}

/** An input that cannot be used; the issues name the fields. */
export function invalid(issues: FieldIssue[]): DomainError {
  return new DomainError("invalid", { issues });
}
