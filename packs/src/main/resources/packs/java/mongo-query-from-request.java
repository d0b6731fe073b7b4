package shop.accounts;

import com.mongodb.BasicDBObject;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;

class Accounts {
  Object byScript(HttpServletRequest request, MongoCollection<Document> accounts) {
    String email = request.getParameter("email");
    BasicDBObject query = new BasicDBObject();
    // ruleid: java.mongo-query-from-request
    query.put("$where", "this.email == '" + email + "'");
    // ok: java.mongo-query-from-request
    query.put("email", email);
    // ruleid: java.mongo-query-from-request
    accounts.find(Filters.where("this.email == '" + email + "'"));
    // ok: java.mongo-query-from-request
    return accounts.find(Filters.eq("email", email));
  }

  Object byJson(HttpServletRequest request, MongoCollection<Document> accounts) {
    String filter = String.format("{ email: '%s' }", request.getParameter("email"));
    // ruleid: java.mongo-query-from-request
    return accounts.find(Document.parse(filter));
  }

  Map<String, Object> given(String owner) {
    Map<String, Object> query = new HashMap<>();
    // ruleid: java.mongo-query-from-request
    query.put("$where", "this.owner == '" + owner + "'");
    return query;
  }

  Object fixed(MongoCollection<Document> accounts) {
    // ok: java.mongo-query-from-request
    return accounts.find(Filters.where("this.paid > this.due"));
  }
}
