import { NextResponse } from "next/server";

export const dynamic = "force-dynamic";

/** The process answers. */
export function GET() {
  return NextResponse.json({ status: "live" });
}
