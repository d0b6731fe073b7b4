import ReactMarkdown from "react-markdown";
import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";

export function Comment({ text }) {
  return (
    <section>
      // ruleid: javascript.markdown-with-raw-html
      <ReactMarkdown rehypePlugins={[rehypeRaw]}>{text}</ReactMarkdown>
      // ok: javascript.markdown-with-raw-html
      <ReactMarkdown rehypePlugins={[rehypeRaw, rehypeSanitize]}>{text}</ReactMarkdown>
      // ok: javascript.markdown-with-raw-html
      <ReactMarkdown>{text}</ReactMarkdown>
    </section>
  );
}

export function Old({ text }) {
  // ruleid: javascript.markdown-with-raw-html
  return <ReactMarkdown escapeHtml={true} children={text} />;
}

export function Older({ text }) {
  // ruleid: javascript.markdown-with-raw-html
  return <ReactMarkdown allowDangerousHtml source={text} />;
}
