import type { ReactNode } from "react";
import { Field, FieldError, FieldHint, type FieldText, wire } from "./field";

interface InputProps extends FieldText {
  type?: "text" | "email" | "password" | "number" | "date" | "datetime-local" | "time" | "search" | "url" | "file";
  defaultValue?: string | number;
  autoComplete?: string;
  inputMode?: "text" | "numeric" | "decimal" | "email" | "search";
  min?: string | number;
  max?: string | number;
  step?: string | number;
  maxLength?: number;
  accept?: string;
  multiple?: boolean;
  spellCheck?: boolean;
  readOnly?: boolean;
}

/** One line of text, a number, a date or a file. */
export function Input({
  type = "text",
  defaultValue,
  autoComplete,
  inputMode,
  min,
  max,
  step,
  maxLength,
  accept,
  multiple,
  spellCheck,
  readOnly,
  ...text
}: InputProps) {
  return (
    <Field {...text}>
      <input
        className={type === "number" ? "in num-in" : "in"}
        type={type}
        {...wire(text)}
        defaultValue={defaultValue}
        autoComplete={autoComplete}
        inputMode={inputMode}
        min={min}
        max={max}
        step={step}
        maxLength={maxLength}
        accept={accept}
        multiple={multiple}
        spellCheck={spellCheck}
        readOnly={readOnly}
      />
    </Field>
  );
}

/** Several lines of text. */
export function Textarea({
  rows = 4,
  defaultValue,
  maxLength,
  ...text
}: FieldText & { rows?: number; defaultValue?: string; maxLength?: number }) {
  return (
    <Field {...text}>
      <textarea className="in" rows={rows} {...wire(text)} defaultValue={defaultValue} maxLength={maxLength} />
    </Field>
  );
}

export interface Option {
  value: string;
  label: string;
}

interface SelectProps extends FieldText {
  options: readonly Option[];
  defaultValue?: string;
  /** The first entry, with an empty value. */
  empty?: string;
}

/** One of many. Up to about six, Radios are better. */
export function Select({ options, defaultValue, empty, ...text }: SelectProps) {
  return (
    <Field {...text}>
      <select className="in" {...wire(text)} defaultValue={defaultValue}>
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

interface ChoiceProps extends FieldText {
  value?: string;
  defaultChecked?: boolean;
  /** Number or word at the end of the line. */
  aside?: ReactNode;
}

/** One box to tick. */
export function Checkbox({ value = "true", defaultChecked, aside, ...text }: ChoiceProps) {
  const id = text.id ?? `${text.name}-${value}`;
  return (
    <div className={text.error ? "field fe" : "field"}>
      <label className="opt">
        <input type="checkbox" value={value} defaultChecked={defaultChecked} {...wire({ ...text, id })} />
        <span>{text.label}</span>
        {aside === undefined ? null : <span className="n">{aside}</span>}
      </label>
      <FieldHint {...text} id={id} />
      <FieldError {...text} id={id} />
    </div>
  );
}

interface RadiosProps extends FieldText {
  options: readonly (Option & { hint?: string })[];
  defaultValue?: string;
}

/** One of few, all in sight. */
export function Radios({ options, defaultValue, ...text }: RadiosProps) {
  const id = text.id ?? text.name;
  const { "aria-describedby": describedBy, "aria-invalid": invalid } = wire(text);
  return (
    <fieldset
      className={text.error ? "field fe" : "field"}
      id={id}
      aria-describedby={describedBy}
      data-invalid={invalid}
    >
      <legend className="lbl">{text.label}</legend>
      <FieldHint {...text} />
      {options.map((option) => (
        <label className="opt" key={option.value}>
          <input
            type="radio"
            name={text.name}
            value={option.value}
            defaultChecked={option.value === defaultValue}
            required={text.required}
          />
          <span>
            {option.label}
            {option.hint ? <span className="hint">{option.hint}</span> : null}
          </span>
        </label>
      ))}
      <FieldError {...text} />
    </fieldset>
  );
}
