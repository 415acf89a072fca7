import { answerAgencySignIn } from "@/lib/employees/sessions/agency";

interface Context {
  params: Promise<{ nextauth: string[] }>;
}

export const dynamic = "force-dynamic";

async function answer(request: Request, { params }: Context): Promise<Response> {
  return answerAgencySignIn(request, (await params).nextauth);
}

export { answer as GET, answer as POST };
