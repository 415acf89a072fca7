import { expect, test } from "vitest";
import { linkParts, localText, momentOf, stateAt } from "@/lib/discussions/rules";

test.each([
  ["Asia/Jakarta", "2026-11-26T10:00:00.000Z"],
  ["Asia/Makassar", "2026-11-26T09:00:00.000Z"],
  ["Asia/Jayapura", "2026-11-26T08:00:00.000Z"],
])("an hour typed in a form is an hour on the agency's clock in %s", (zone, moment) => {
  expect(momentOf("2026-11-26T17:00", zone)?.toISOString()).toBe(moment);
  expect(localText(new Date(moment), zone)).toBe("2026-11-26T17:00");
});

test("a moment with an offset is taken as it is, and nonsense is none", () => {
  expect(momentOf("2026-11-26T17:00:00+09:00", "Asia/Jakarta")?.toISOString()).toBe("2026-11-26T08:00:00.000Z");
  for (const text of ["besok", "2026-13-01T10:00", "26/11/2026", "Z"])
    expect(momentOf(text, "Asia/Jakarta")).toBeNull();
});

test("a discussion is open from its opening on and closed at its closing moment", () => {
  const window = { opensAt: new Date("2026-11-24T02:00:00Z"), closesAt: new Date("2026-11-26T10:00:00Z") };
  expect(stateAt(window, new Date("2026-11-24T01:59:59.999Z"))).toBe("upcoming");
  expect(stateAt(window, window.opensAt)).toBe("open");
  expect(stateAt(window, new Date("2026-11-26T09:59:59.999Z"))).toBe("open");
  expect(stateAt(window, window.closesAt)).toBe("closed");
});

test("only web addresses become links, without the full stop after them", () => {
  expect(linkParts("lihat https://contoh.go.id/a?b=1. javascript:alert(1)")).toEqual([
    { text: "lihat " },
    { text: "https://contoh.go.id/a?b=1", href: "https://contoh.go.id/a?b=1" },
    { text: ". javascript:alert(1)" },
  ]);
});
