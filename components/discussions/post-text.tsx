import { Fragment } from "react";
import { linkParts } from "@/lib/discussions/rules";

/** A post's plain text: its lines stay lines, web addresses become links. */
export function PostText({ text }: { text: string }) {
  const lines = text.split("\n");
  return (
    <>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity and never move
        <Fragment key={at}>
          {at > 0 ? <br /> : null}
          {linkParts(line).map((part, index) =>
            part.href ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity and never move
              <a key={index} href={part.href} rel="noopener noreferrer nofollow ugc">
                {part.text}
              </a>
            ) : (
              part.text
            ),
          )}
        </Fragment>
      ))}
    </>
  );
}
