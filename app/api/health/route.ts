import { NextResponse } from "next/server";
import { health } from "@/lib/platform/health";

export const dynamic = "force-dynamic";

/** 200 only when database, worker and index are well. */
export async function GET() {
  const parts = await health();
  const well = Object.values(parts).every(Boolean);
  return NextResponse.json({ status: well ? "well" : "unwell", ...parts }, { status: well ? 200 : 503 });
}
