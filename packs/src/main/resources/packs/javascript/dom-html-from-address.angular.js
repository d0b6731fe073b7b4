app.controller("search", function ($scope, $location) {
  // ruleid: javascript.dom-html-from-address
  angular.element("#asked").html($location.search().q);
  // ok: javascript.dom-html-from-address
  angular.element("#asked").text($location.search().q);
});

const asked = new URLSearchParams(location.search);
// ruleid: javascript.dom-html-from-address
button.setAttribute("onclick", asked.get("then"));
// ok: javascript.dom-html-from-address
button.setAttribute("title", asked.get("title"));
