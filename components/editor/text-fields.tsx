"use client";

import { useSay } from "./say";
import type { Content } from "./types";

interface TextFieldsProps {
  content: Content;
  readOnly: boolean;
  change(part: Partial<Content>): void;
  leave(): void;
}

/** Title, summary and language of the article. */
export function TextFields({ content, readOnly, change, leave }: TextFieldsProps) {
  const say = useSay();
  return (
    <>
      <label className="vh" htmlFor="ed-title">
        {say("title")}
      </label>
      <textarea
        id="ed-title"
        className="ed-title"
        rows={1}
        maxLength={200}
        placeholder={say("title")}
        readOnly={readOnly}
        value={content.title}
        onChange={(event) => change({ title: event.target.value.replace(/\n/g, " ") })}
        onBlur={() => leave()}
      />
      <label className="vh" htmlFor="ed-summary">
        {say("summary")}
      </label>
      <textarea
        id="ed-summary"
        className="ed-summary lead"
        rows={2}
        maxLength={600}
        placeholder={say("summaryHint")}
        readOnly={readOnly}
        value={content.summary}
        onChange={(event) => change({ summary: event.target.value })}
        onBlur={() => leave()}
      />
      <div className="row small">
        <label>
          {say("language")}{" "}
          <select
            value={content.language}
            disabled={readOnly}
            onChange={(event) => change({ language: event.target.value })}
          >
            <option value="id">Bahasa Indonesia</option>
            <option value="en">English</option>
          </select>
        </label>
      </div>
    </>
  );
}
