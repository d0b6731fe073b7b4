<%@ page contentType="text/html; charset=UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<html>
  <body>
    <!-- ruleid: java.page-without-escaping -->
    <h1>Results for <%= request.getParameter("q") %></h1>
    <!-- ok: java.page-without-escaping -->
    <h1>Results for <c:out value="${param.q}"/></h1>
    <!-- ruleid: java.page-without-escaping -->
    <h2>${param.category}</h2>
    <!-- ruleid: java.page-without-escaping -->
    <div><c:out value="${comment.text}" escapeXml="false"/></div>
    <!-- ok: java.page-without-escaping -->
    <p>${fn:escapeXml(param.category)}</p>
    <!-- ok: java.page-without-escaping -->
    <c:if test="${param.page == 2}">two</c:if>
    <!-- ok: java.page-without-escaping -->
    <p><%= total %></p>
  </body>
</html>
