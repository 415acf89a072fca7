import { beforeEach, expect, test, vi } from "vitest";
import { ApiFailure, type Saved } from "@/components/editor/api";
import { Saver, type SaveState } from "@/components/editor/saver";
import type { BasedContent } from "@/components/editor/types";

const content = { title: "t", summary: "", language: "id", body: { type: "doc" as const, content: [] } };

function desk(send: (text: BasedContent, kind: string) => Promise<Saved>) {
  const states: SaveState[] = [];
  const device: { kept: BasedContent | null } = { kept: null };
  const sent: { text: BasedContent; kind: string }[] = [];
  const saver = new Saver("r1", {
    read: () => content,
    send: (text, kind) => {
      sent.push({ text, kind });
      return send(text, kind);
    },
    keep: (text) => {
      device.kept = text;
      return true;
    },
    forget: () => {
      device.kept = null;
    },
    show: (state) => states.push(state),
    setTimer: (run, ms) => setTimeout(run, ms) as unknown as number,
    clearTimer: (timer) => clearTimeout(timer),
  });
  return { saver, states, device, sent };
}

const ok = async () => ({ revisionId: "r2", number: 2, savedAt: "2026-11-24T03:42:00Z" });

beforeEach(() => {
  vi.useFakeTimers();
});

test("a pause of 1.5 seconds saves, and the next save starts from the acknowledged revision", async () => {
  const { saver, sent, states, device } = desk(ok);
  saver.changed();
  await vi.advanceTimersByTimeAsync(1_500);
  expect(sent).toHaveLength(1);
  expect(states.at(-1)?.kind).toBe("saved");
  expect(device.kept).toBeNull();
  saver.changed();
  await vi.advanceTimersByTimeAsync(1_500);
  expect(sent[1]?.text.baseRevisionId).toBe("r2");
});

test("who types without a pause is saved after five seconds", async () => {
  const { saver, sent } = desk(ok);
  for (let at = 0; at < 5_000; at += 500) {
    saver.changed();
    await vi.advanceTimersByTimeAsync(500);
  }
  expect(sent).toHaveLength(1);
});

test("an unreachable server is tried again every ten seconds, and the text stays on the device until it answers", async () => {
  let down = true;
  const { saver, states, device, sent } = desk(async () => {
    if (down) throw new ApiFailure("unreachable", "");
    return ok();
  });
  saver.changed();
  await vi.advanceTimersByTimeAsync(1_500);
  expect(states.at(-1)).toMatchObject({ kind: "failed", retries: true, onDevice: true });
  expect(device.kept?.baseRevisionId).toBe("r1");
  down = false;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent).toHaveLength(2);
  expect(device.kept).toBeNull();
});

test("after a conflict nothing more is sent until it is settled, and what is typed meanwhile stays on the device", async () => {
  let clash = true;
  const { saver, states, device, sent } = desk(async () => {
    if (clash) throw new ApiFailure("conflict", "");
    return ok();
  });
  saver.changed();
  await vi.advanceTimersByTimeAsync(1_500);
  expect(states.at(-1)?.kind).toBe("conflict");
  saver.changed();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(1);
  expect(device.kept).not.toBeNull();
  clash = false;
  saver.rebase("r9", true);
  await vi.advanceTimersByTimeAsync(1_500);
  expect(sent[1]).toMatchObject({ kind: "merge", text: { baseRevisionId: "r9" } });
});
