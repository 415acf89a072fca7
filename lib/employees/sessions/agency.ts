import { systemActor } from "@/lib/platform/access/actor";
import { type AgencySignIn, answerNextAuth } from "@/lib/platform/auth/next-auth";
import { addressOf, requestIdOf } from "@/lib/platform/http/request";
import { safePath } from "./rules";
import { startExternalSession } from "./start-session";

/** A step of signing in with the agency's account; the session row is opened when the provider sent the person back. */
export function answerAgencySignIn(request: Request, path: string[]): Promise<Response> {
  const signIn: AgencySignIn = (account) =>
    startExternalSession(systemActor("system", requestIdOf(request.headers)), {
      provider: account.issuer,
      subject: account.subject,
      email: account.email,
      emailVerified: account.emailVerified,
      address: addressOf(request.headers),
      userAgent: request.headers.get("user-agent") ?? "",
    });
  return answerNextAuth(request, path, signIn, safePath);
}
