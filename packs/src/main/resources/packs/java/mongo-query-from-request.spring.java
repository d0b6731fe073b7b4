package shop.search;

import org.springframework.data.mongodb.core.*;
import org.springframework.data.mongodb.core.query.*;
import org.springframework.web.bind.annotation.*;

@RestController
class Search {
  private final MongoTemplate mongo;

  Search(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  @GetMapping("/products")
  Object byName(@RequestParam String name) {
    // ruleid: java.mongo-query-from-request
    return mongo.find(new BasicQuery("{ name: '" + name + "' }"), Product.class);
  }

  @GetMapping("/products/exact")
  Object exact(@RequestParam String name) {
    // ok: java.mongo-query-from-request
    return mongo.find(Query.query(Criteria.where("name").is(name)), Product.class);
  }
}
