"use client";

import type { Editor } from "@tiptap/core";
import { DOMSerializer, Fragment, Node } from "@tiptap/pm/model";
import { useEffect, useRef, useState } from "react";
import type { BodyNode } from "@/lib/content/types";
import { type Choice, merged, proposals, stretches } from "./merge";
import { useSay } from "./say";
import type { BasedContent, Content } from "./types";

function Blocks({ editor, blocks }: { editor: Editor; blocks: BodyNode[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const nodes = blocks.map((block) => Node.fromJSON(editor.schema, block));
    box.current?.replaceChildren(DOMSerializer.fromSchema(editor.schema).serializeFragment(Fragment.from(nodes)));
  }, [editor, blocks]);
  return <div className="prose ed-side-by-side" ref={box} />;
}

interface ConflictProps {
  editor: Editor;
  mine: Content;
  theirs: BasedContent;
  base: Content | null;
  /** Saves the merged text on top of theirs. */
  settle(content: Content): void;
  /** Saves mine and then brings theirs back, so that the history keeps both. */
  takeTheirs(): void;
}

/** Two texts that both came after the same revision: choose block by block. Nothing is thrown away before the choice. */
export function Conflict({ editor, mine, theirs, base, settle, takeTheirs }: ConflictProps) {
  const say = useSay();
  const [found] = useState(() => stretches(mine.body, theirs.content.body));
  const [choices, setChoices] = useState<Choice[]>(() => proposals(found, base?.body ?? null));
  const [fromTheirs, setFromTheirs] = useState({ title: false, summary: false });
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const pick = (index: number, choice: Choice) => setChoices(choices.map((old, at) => (at === index ? choice : old)));
  return (
    <section className="ed-conflict" aria-labelledby="conflict-title">
      <h2 id="conflict-title" ref={head} tabIndex={-1}>
        {say("conflict.title")}
      </h2>
      <p>{say("conflict.text")}</p>
      <div className="row">
        <button className="btn" type="button" onClick={() => settle(mine)}>
          {say("conflict.keepMine")}
        </button>
        <button className="btn" type="button" onClick={takeTheirs}>
          {say("conflict.takeTheirs")}
        </button>
      </div>
      {(["title", "summary"] as const)
        .filter((name) => mine[name] !== theirs.content[name])
        .map((name) => (
          <fieldset key={name} className="ed-choice">
            <legend className="lbl">{say(name)}</legend>
            {[false, true].map((other) => (
              <label className="opt" key={String(other)}>
                <input
                  type="radio"
                  name={`c-${name}`}
                  checked={fromTheirs[name] === other}
                  onChange={() => setFromTheirs({ ...fromTheirs, [name]: other })}
                />
                <span>
                  <b>{say(other ? "conflict.theirs" : "conflict.mine")}</b> {(other ? theirs.content : mine)[name]}
                </span>
              </label>
            ))}
          </fieldset>
        ))}
      {found.map((stretch, index) =>
        stretch.kind === "same" ? null : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the stretches are laid out once and never move
          <fieldset key={index} className="ed-choice">
            <legend className="lbl">{say("conflict.place", { n: index + 1 })}</legend>
            {(["mine", "theirs", "both"] as const).map((choice) => (
              <label className="opt" key={choice}>
                <input
                  type="radio"
                  name={`c-${index}`}
                  checked={choices[index] === choice}
                  onChange={() => pick(index, choice)}
                />
                <span>{say(`conflict.${choice}`)}</span>
              </label>
            ))}
            <div className="ed-two">
              <div>
                <p className="meta">{say("conflict.mine")}</p>
                {stretch.mine.length > 0 ? (
                  <Blocks editor={editor} blocks={stretch.mine} />
                ) : (
                  <p>{say("conflict.nothing")}</p>
                )}
              </div>
              <div>
                <p className="meta">{say("conflict.theirs")}</p>
                {stretch.theirs.length > 0 ? (
                  <Blocks editor={editor} blocks={stretch.theirs} />
                ) : (
                  <p>{say("conflict.nothing")}</p>
                )}
              </div>
            </div>
          </fieldset>
        ),
      )}
      <button
        className="btn btn-1"
        type="button"
        onClick={() =>
          settle({
            title: (fromTheirs.title ? theirs.content : mine).title,
            summary: (fromTheirs.summary ? theirs.content : mine).summary,
            language: mine.language,
            body: merged(found, choices),
          })
        }
      >
        {say("conflict.settle")}
      </button>
    </section>
  );
}
