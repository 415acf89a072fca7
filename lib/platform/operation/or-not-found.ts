import { DomainError } from "@/lib/platform/errors/domain-error";

/** A page's main row: what does not exist, or may not be seen, becomes the not-found page. */
export async function orNotFound<T>(found: Promise<T>, notFound: () => never): Promise<T> {
  try {
    return await found;
  } catch (error) {
    if (
      error instanceof DomainError &&
      (error.code === "not_found" || error.code === "unauthenticated" || error.code === "invalid")
    )
      notFound();
    throw error;
  }
}
