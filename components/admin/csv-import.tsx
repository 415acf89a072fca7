"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Input, Radios } from "@/components/ui/inputs";
import { Note } from "@/components/ui/note";
import { Table } from "@/components/ui/table";
import { type CsvState, importCsv } from "@/lib/positions/csv-action";

export type CsvText = Record<
  | "kind"
  | "units"
  | "positions"
  | "employees"
  | "roles"
  | "file"
  | "fileHint"
  | "check"
  | "checked"
  | "applied"
  | "lines"
  | "created"
  | "updated"
  | "unchanged"
  | "failed"
  | "issues"
  | "line"
  | "column"
  | "value"
  | "problem"
  | "changes"
  | "key"
  | "change"
  | "create"
  | "update"
  | "applyValid"
  | "applyAll"
  | "download"
  | "more",
  string
>;

const START: CsvState = { problem: "", kind: "employees", csv: "", report: null };
const SHOWN = 200;

/** A CSV file, checked first and taken in a second step; what could not be taken can be had as CSV again. */
export function CsvImport({ text }: { text: CsvText }) {
  const [state, send, pending] = useActionState(importCsv, START);
  const { report } = state;
  return (
    <div className="stack-5" aria-busy={pending}>
      {state.problem ? <Note kind="bad" role="alert" title={state.problem} /> : null}
      <form action={send} className="form">
        <Radios
          name="kind"
          label={text.kind}
          defaultValue={state.kind}
          options={(["units", "positions", "employees", "roles"] as const).map((kind) => ({
            value: kind,
            label: text[kind],
          }))}
        />
        <Input
          name="file"
          type="file"
          label={text.file}
          hint={text.fileHint}
          accept=".csv,text/csv,text/plain"
          required
        />
        <input type="hidden" name="mode" value="check" />
        <div className="row">
          <Button look="primary">{text.check}</Button>
        </div>
      </form>
      {report ? (
        <section className="stack-4" aria-live="polite">
          <Note
            kind={report.failed > 0 ? "warn" : "ok"}
            role="status"
            title={report.applied ? text.applied : text.checked}
          >
            {`${text.lines} ${report.lines}, ${text.created} ${report.created}, ${text.updated} ${report.updated}, ${text.unchanged} ${report.unchanged}, ${text.failed} ${report.failed}`}
          </Note>
          {report.applied ? null : <ApplyForm send={send} state={state} text={text} />}
          {report.issues.length > 0 ? (
            <>
              <h2>{text.issues}</h2>
              <Table
                label={text.issues}
                rows={report.issues.slice(0, SHOWN).map((issue, index) => ({ ...issue, id: `${issue.line}-${index}` }))}
                rowKey={(issue) => issue.id}
                columns={[
                  { key: "line", head: text.line, number: true, rowHead: true, cell: (issue) => issue.line },
                  { key: "column", head: text.column, cell: (issue) => issue.column },
                  { key: "value", head: text.value, cell: (issue) => issue.value },
                  { key: "message", head: text.problem, cell: (issue) => issue.message },
                ]}
              />
              <form action="/api/import-csv/rejected" method="post">
                <textarea name="csv" hidden readOnly value={report.rejected} />
                <Button icon="download">{text.download}</Button>
              </form>
            </>
          ) : null}
          {report.changes.length > 0 ? (
            <>
              <h2>{text.changes}</h2>
              <Table
                label={text.changes}
                rows={report.changes}
                rowKey={(change) => `${change.line}`}
                columns={[
                  { key: "line", head: text.line, number: true, rowHead: true, cell: (change) => change.line },
                  { key: "key", head: text.key, cell: (change) => change.key },
                  {
                    key: "change",
                    head: text.change,
                    cell: (change) => [text[change.change], ...change.fields].join(", "),
                  },
                ]}
              />
            </>
          ) : null}
        </section>
      ) : null}
    </div>
  );
}

function ApplyForm({ send, state, text }: { send: (form: FormData) => void; state: CsvState; text: CsvText }) {
  const report = state.report;
  if (!report || report.created + report.updated === 0) return null;
  return (
    <form action={send} className="row">
      <input type="hidden" name="kind" value={state.kind} />
      <textarea name="csv" hidden readOnly value={state.csv} />
      {report.failed > 0 ? (
        <Button look="primary" name="mode" value="valid">
          {text.applyValid}
        </Button>
      ) : (
        <Button look="primary" name="mode" value="all">
          {text.applyAll}
        </Button>
      )}
    </form>
  );
}
