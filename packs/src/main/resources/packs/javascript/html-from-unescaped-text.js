function preview() {
  const title = document.getElementById("title").value;
  // ruleid: javascript.html-from-unescaped-text
  document.querySelector("#preview").innerHTML = "<h1>" + title + "</h1>";
  // ruleid: javascript.html-from-unescaped-text
  $("#name").html($("input.name").val());
  // ok: javascript.html-from-unescaped-text
  $("#name").text($("input.name").val());
  // ok: javascript.html-from-unescaped-text
  document.querySelector("#preview").innerHTML = DOMPurify.sanitize(title);
}

async function show() {
  try {
    const answer = await fetch("/news");
    const news = await answer.json();
    // ruleid: javascript.html-from-unescaped-text
    document.querySelector("#news").innerHTML = news.text;
  } catch (error) {
    // ruleid: javascript.html-from-unescaped-text
    document.querySelector("#news").innerHTML = "Failed: " + error;
    // ok: javascript.html-from-unescaped-text
    document.querySelector("#state").innerHTML = "<b>failed</b>";
  }
}

$.fn.note = function (options) {
  // ruleid: javascript.html-from-unescaped-text
  $("<b>" + options.title + "</b>").appendTo(this);
  // ok: javascript.html-from-unescaped-text
  $("<b>").text(options.title).appendTo(this);
  return this;
};
