import { NextResponse } from "next/server";
import { isLocale, translator } from "@/lib/platform/i18n/translator";

/** The words of the failure page, for a browser whose page could not be made. */
export function GET(request: Request) {
  const url = new URL(request.url);
  const locale = url.searchParams.get("locale");
  const t = translator(isLocale(locale) ? locale : "id");
  const ref = (url.searchParams.get("ref") ?? "-").slice(0, 40);
  return NextResponse.json({
    title: t("states.failure.title"),
    text: t("states.failure.quote", { ref }),
    retry: t("states.retry"),
    home: t("states.home"),
  });
}
