"use client";

import { type KeyboardEvent, useState } from "react";
import { ActionForm, useSent } from "@/components/ui/action-form";
import { FormTextarea, Submit } from "@/components/ui/form-fields";
import { decide } from "@/lib/reviews/actions";

/** All words of the form, so that no language reaches the browser that is not shown. */
export interface RubricText {
  who: string;
  criteria: { name: string; legend: string; hint: string; reason: string }[];
  scores: [string, string, string];
  classLegend: string;
  classes: { value: string; text: string; amount: string }[];
  remarks: string;
  remarksHint: string;
  keys: string;
  approve: string;
  giveBack: string;
  busy: string;
}

interface Props {
  reviewId: string;
  contentHash: string;
  text: RubricText;
}

/** Keys 1, 2 and 3 answer the criterion that has the focus. */
function answerByKey(event: KeyboardEvent<HTMLFieldSetElement>): void {
  const target = event.target as HTMLElement;
  if (target.tagName === "TEXTAREA" || event.ctrlKey || event.altKey || event.metaKey) return;
  const at = ["1", "2", "3"].indexOf(event.key);
  const radio = event.currentTarget.querySelectorAll<HTMLInputElement>("input[type=radio]")[at];
  if (!radio) return;
  event.preventDefault();
  event.stopPropagation();
  radio.click();
  radio.focus();
}

function Criterion({ criterion, scores }: { criterion: RubricText["criteria"][number]; scores: RubricText["scores"] }) {
  const { state } = useSent();
  const name = `rubric.${criterion.name}.score`;
  const error = state.fields[name];
  return (
    <fieldset className={error ? "crit fe" : "crit"} onKeyDown={answerByKey} id={`f-rubric-${criterion.name}-score`}>
      <legend>{criterion.legend}</legend>
      <p className="meta">{criterion.hint}</p>
      <div className="scale">
        {scores.map((label, score) => (
          <label key={label}>
            <input type="radio" name={name} value={score} defaultChecked={state.values[name] === String(score)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {error ? <p className="err">{error}</p> : null}
      <FormTextarea name={`rubric.${criterion.name}.reason`} label={criterion.reason} rows={2} maxLength={1000} />
    </fieldset>
  );
}

function QualityClass({ text }: { text: RubricText }) {
  const { state } = useSent();
  const error = state.fields.qualityClass;
  return (
    <fieldset className={error ? "cls fe" : "cls"} id="f-qualityClass">
      <legend>{text.classLegend}</legend>
      {text.classes.map(({ value, text: says, amount }) => (
        <label className="opt" key={value}>
          <input type="radio" name="qualityClass" value={value} defaultChecked={state.values.qualityClass === value} />
          <span>
            <b>{value}</b> {says}
          </span>
          <span className="n">{amount}</span>
        </label>
      ))}
      {error ? <p className="err">{error}</p> : null}
    </fieldset>
  );
}

/** The rubric with its two ends: approve with a class, or return with remarks. */
export function RubricForm({ reviewId, contentHash, text }: Props) {
  const [round, setRound] = useState(0);
  return (
    <ActionForm action={decide} className="rv-form">
      <RubricReset onSent={() => setRound((count) => count + 1)} />
      <div key={round}>
        <p className="meta rv-who">{text.who}</p>
        <input type="hidden" name="reviewId" value={reviewId} />
        <input type="hidden" name="contentHash" value={contentHash} />
        {text.criteria.map((criterion) => (
          <Criterion key={criterion.name} criterion={criterion} scores={text.scores} />
        ))}
        <p className="meta only-l">{text.keys}</p>
        <QualityClass text={text} />
        <FormTextarea name="remarks" label={text.remarks} hint={text.remarksHint} rows={3} />
      </div>
      <div className="rv-act">
        <Submit name="_decision" value="approve" busy={text.busy}>
          {text.approve}
        </Submit>
        <Submit name="_decision" value="return" look="plain" busy={text.busy}>
          {text.giveBack}
        </Submit>
      </div>
    </ActionForm>
  );
}

/** React empties a form after its action; a new round brings back what was answered. */
function RubricReset({ onSent }: { onSent: () => void }) {
  const { state } = useSent();
  const [seen, setSeen] = useState(state);
  if (state !== seen) {
    setSeen(state);
    queueMicrotask(onSent);
  }
  return null;
}
