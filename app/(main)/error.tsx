"use client";

import { useEffect, useState } from "react";

interface Words {
  title: string;
  text: string;
  retry: string;
  home: string;
}

/** What a reader sees when a page failed; the words stand in the document already, because the failure may be anything. */
export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const [words, setWords] = useState<Words | null>(null);
  useEffect(() => {
    const lang = document.documentElement.lang;
    fetch(`/api/messages/failure?locale=${lang === "en" ? "en" : "id"}&ref=${encodeURIComponent(error.digest ?? "-")}`)
      .then((answer) => answer.json())
      .then(setWords)
      .catch(() => setWords(null));
  }, [error.digest]);
  return (
    <main id="isi" className="frame" tabIndex={-1}>
      <div className="empty" role="alert">
        <h1>{words?.title ?? "Lumbung"}</h1>
        <p>{words?.text ?? error.digest}</p>
        <button className="btn btn-1" type="button" onClick={reset}>
          {words?.retry ?? "…"}
        </button>{" "}
        <a className="btn" href="/">
          {words?.home ?? "/"}
        </a>
      </div>
    </main>
  );
}
