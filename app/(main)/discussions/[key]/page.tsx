import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HostTools } from "@/components/discussions/host-tools";
import { PostText } from "@/components/discussions/post-text";
import { Question } from "@/components/discussions/question";
import { timeLeft, whenText } from "@/components/discussions/when";
import { officeOf } from "@/components/lessons/signature";
import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button";
import { Bar } from "@/components/ui/charts";
import { FormTextarea, Submit } from "@/components/ui/form-fields";
import { AsideSection, Facts, Frame, PageHead, Section } from "@/components/ui/layout";
import { PlainRows } from "@/components/ui/lists";
import { Note } from "@/components/ui/note";
import { Pagination } from "@/components/ui/pagination";
import { Crumbs } from "@/components/ui/tabs";
import { post } from "@/lib/discussions/actions";
import { getDiscussion, listPosts } from "@/lib/discussions/queries";
import { localText } from "@/lib/discussions/rules";
import { currentActor } from "@/lib/employees/current";
import { getOrganization } from "@/lib/organization/queries";
import { formatDateTime, zoneLabel } from "@/lib/platform/i18n/format";
import { translator } from "@/lib/platform/i18n/translator";
import { orNotFound } from "@/lib/platform/operation/or-not-found";
import { now as present } from "@/lib/platform/time/clock";

interface Props {
  params: Promise<{ key: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const actor = await currentActor();
  const discussion = await getDiscussion(actor, await params).catch(() => null);
  return { title: discussion?.title ?? translator(actor.locale)("discussions.title") };
}

export default async function DiscussionPage({ params, searchParams }: Props) {
  const actor = await currentActor();
  const { locale } = actor;
  const t = translator(locale);
  const now = present();
  const asked = (await searchParams).cursor;
  const cursor = typeof asked === "string" ? asked.slice(0, 200) : undefined;
  const discussion = await orNotFound(getDiscussion(actor, await params, { now }), notFound);
  const [{ timeZone }, posts] = await Promise.all([
    getOrganization(actor, {}),
    listPosts(actor, { id: discussion.id, limit: 100, cursor }),
  ]);
  const clock = { locale, timeZone, now };
  const href = `/discussions/${discussion.slug}-${discussion.key}`;
  const { questions, answered, state } = discussion;
  return (
    <Frame
      asideLabel={t("discussions.aside")}
      aside={
        <>
          <AsideSection title={t(`discussions.states.${state}`)}>
            <p className="meta">
              {t(state === "upcoming" ? "discussions.opens" : `discussions.${state === "open" ? "closes" : "closed"}`, {
                when: formatDateTime(state === "upcoming" ? discussion.opensAt : discussion.closesAt, locale, timeZone),
              })}
            </p>
            {state === "open" ? <p>{t("discussions.left", timeLeft(discussion.closesAt, now))}</p> : null}
            {questions > 0 ? (
              <>
                <Bar share={answered / questions} target={0.9} label={t("discussions.share")} />
                <p className="small">{t("discussions.answered", { answered, questions })}</p>
              </>
            ) : null}
          </AsideSection>
          {questions > 0 ? (
            <AsideSection title={t("discussions.unanswered")}>
              {discussion.unanswered.length === 0 ? (
                <p className="meta">{t("discussions.none")}</p>
              ) : (
                <PlainRows
                  rows={discussion.unanswered.map(({ id, text, createdAt }) => ({
                    key: id,
                    href: `#p-${id}`,
                    title: text.length > 110 ? `${text.slice(0, 109)}…` : text,
                    meta: formatDateTime(createdAt, locale, timeZone),
                  }))}
                />
              )}
            </AsideSection>
          ) : null}
          {discussion.can.summarize ? (
            <HostTools
              t={t}
              discussion={discussion}
              zone={zoneLabel(now, timeZone)}
              closesAt={localText(discussion.closesAt, timeZone)}
            />
          ) : null}
        </>
      }
    >
      <PageHead
        crumbs={<Crumbs label={t("ui.crumbs")} crumbs={[{ href: "/discussions", label: t("discussions.title") }]} />}
        title={discussion.title}
        meta={
          <Facts
            items={[
              t("discussions.hostedBy", { office: officeOf(discussion.host, locale) }),
              whenText(t, discussion, clock),
            ]}
          />
        }
        actions={
          discussion.can.edit ? (
            <ButtonLink href={`${href}/edit`} icon="square-pen">
              {t("discussions.edit")}
            </ButtonLink>
          ) : undefined
        }
      />
      <p lang={discussion.language}>
        <PostText text={discussion.intro} />
      </p>
      {discussion.summary ? (
        <Note icon="notebook-text" title={t("discussions.summary")}>
          <p>
            <PostText text={discussion.summary} />
          </p>
        </Note>
      ) : null}
      {state === "closed" ? <Note title={t("discussions.closedNote")} /> : null}
      {state === "upcoming" ? (
        <Note title={t("discussions.upcomingNote", { when: formatDateTime(discussion.opensAt, locale, timeZone) })} />
      ) : null}
      {discussion.can.post ? (
        <ActionForm action={post} className="form top-5" label={t("discussions.ask")}>
          <input type="hidden" name="id" value={discussion.id} />
          <FormTextarea name="text" label={t("discussions.ask")} rows={3} maxLength={5000} required />
          <p>
            <Submit busy={t("discussions.busy")}>{t("discussions.send")}</Submit>
          </p>
        </ActionForm>
      ) : null}
      {state === "upcoming" ? null : (
        <Section title={t("discussions.questions", { count: questions })}>
          {questions === 0 && discussion.can.post ? <p className="meta">{t("discussions.first")}</p> : null}
          <ol className="qas" lang={discussion.language}>
            {posts.items.map((question) => (
              <Question
                key={question.id}
                t={t}
                clock={clock}
                discussionId={discussion.id}
                question={question}
                can={discussion.can}
              />
            ))}
          </ol>
          <Pagination
            t={t}
            previous={cursor ? href : null}
            next={posts.nextCursor ? `${href}?cursor=${posts.nextCursor}` : null}
          />
        </Section>
      )}
    </Frame>
  );
}
