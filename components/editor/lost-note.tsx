"use client";

import { Icon } from "@/components/ui/icon";
import { useSay } from "./say";

interface LostNoteProps {
  at: string;
  locale: "id" | "en";
  recover(): void;
  discard(): void;
}

/** Offers a text that a closed or crashed page left on this device. */
export function LostNote({ at, locale, recover, discard }: LostNoteProps) {
  const say = useSay();
  const when = new Date(at).toLocaleString(locale === "id" ? "id-ID" : "en-GB");
  return (
    <div className="note note-warn" role="status">
      <Icon name="history" />
      <div>
        <p>{say("lost.text", { at: when })}</p>
        <div className="row top-2">
          <button className="btn btn-sm" type="button" onClick={recover}>
            {say("lost.recover")}
          </button>
          <button className="btn btn-q btn-sm" type="button" onClick={discard}>
            {say("lost.discard")}
          </button>
        </div>
      </div>
    </div>
  );
}
