import React, { useEffect, useRef } from "react";
import { useSearchParams } from "react-router-dom";

export function Notice() {
  const [params] = useSearchParams();
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // ruleid: javascript.dom-html-from-address
    box.current!.innerHTML = params.get("notice") ?? "";
    // ok: javascript.dom-html-from-address
    box.current!.textContent = params.get("notice") ?? "";
  }, [params]);

  useEffect(() => {
    const onMessage = (event: MessageEvent) => {
      // ruleid: javascript.dom-html-from-address
      document.getElementById("frame")!.innerHTML = event.data.html;
    };
    window.addEventListener("message", onMessage);
    return () => window.removeEventListener("message", onMessage);
  }, []);

  useEffect(() => {
    const worker = new Worker("/work.js");
    const onDone = (event: MessageEvent) => {
      // ok: javascript.dom-html-from-address
      document.getElementById("frame")!.innerHTML = event.data.html;
    };
    worker.addEventListener("message", onDone);
  }, []);

  return <div ref={box} />;
}
