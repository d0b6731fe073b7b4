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

export function Note({ html }: { html: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // ruleid: javascript.react-html-without-cleaning
    box.current!.innerHTML = html;
    // ok: javascript.react-html-without-cleaning
    box.current!.innerHTML = "";
    // ok: javascript.react-html-without-cleaning
    box.current!.innerHTML = DOMPurify.sanitize(html);
  }, [html]);
  return <div ref={box} />;
}
