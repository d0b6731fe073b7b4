import DOMPurify from "dompurify";

const NOTICE = "<b>Sale</b>";

export function Review({ review }: { review: { body: string; title: string } }) {
  return (
    <article>
      <h2>{review.title}</h2>
      {/* ruleid: javascript.react-html-without-cleaning */}
      <div dangerouslySetInnerHTML={{ __html: review.body }} />
      {/* ok: javascript.react-html-without-cleaning */}
      <div dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(review.body) }} />
      {/* ok: javascript.react-html-without-cleaning */}
      <div dangerouslySetInnerHTML={{ __html: NOTICE }} />
      {/* ok: javascript.react-html-without-cleaning */}
      <div dangerouslySetInnerHTML={{ __html: t("review.hint") }} />
    </article>
  );
}

export function Page(props: { html: string }) {
  // ruleid: javascript.react-html-without-cleaning
  const inner = { __html: `<p>${props.html}</p>` };
  return <section dangerouslySetInnerHTML={inner} />;
}
