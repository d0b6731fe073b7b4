package shop.orders;

import io.javalin.Javalin;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.vertx.ext.web.RoutingContext;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import org.jdbi.v3.core.Jdbi;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jooq.impl.DSL;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

class OrderServlet extends HttpServlet {
  private final DataSource source;

  OrderServlet(DataSource source) {
    this.source = source;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String customer = request.getParameter("customer");
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      // ruleid: java.sql-built-from-request
      ResultSet rows = statement.executeQuery("SELECT * FROM orders WHERE customer = '" + customer + "'");
      write(rows, response);
      String byStatus = String.format("SELECT * FROM orders WHERE status = '%s'", request.getHeader("X-Status"));
      // ruleid: java.sql-built-from-request
      PreparedStatement prepared = connection.prepareStatement(byStatus);
      write(prepared.executeQuery(), response);
      // ok: java.sql-built-from-request
      PreparedStatement safe = connection.prepareStatement("SELECT * FROM orders WHERE customer = ?");
      safe.setString(1, customer);
      // ok: java.sql-built-from-request
      write(safe.executeQuery(), response);
      int page = Integer.parseInt(request.getParameter("page"));
      // ok: java.sql-built-from-request
      write(statement.executeQuery("SELECT * FROM orders LIMIT 20 OFFSET " + page * 20), response);
    } catch (SQLException e) {
      response.sendError(500);
    }
  }

  private void write(ResultSet rows, HttpServletResponse response) {}
}

@RestController
class ProductController {
  private static final Set<String> COLUMNS = Set.of("price", "title");
  private static final Map<String, String> ORDER = Map.of("new", "created DESC");
  private final JdbcTemplate jdbc;
  private final EntityManager entities;

  ProductController(JdbcTemplate jdbc, EntityManager entities) {
    this.jdbc = jdbc;
    this.entities = entities;
  }

  @GetMapping("/products")
  List<Map<String, Object>> search(@RequestParam("q") String term) {
    StringBuilder sql = new StringBuilder("SELECT * FROM products WHERE title LIKE '%");
    sql.append(term).append("%'");
    // ruleid: java.sql-built-from-request
    return jdbc.queryForList(sql.toString());
  }

  @GetMapping("/products/safe")
  List<Map<String, Object>> searchSafely(@RequestParam("q") String term) {
    // ok: java.sql-built-from-request
    return jdbc.queryForList("SELECT * FROM products WHERE title LIKE ?", "%" + term + "%");
  }

  @GetMapping("/products/sorted")
  List<Map<String, Object>> sorted(@RequestParam String column, @RequestParam String order) {
    if (!COLUMNS.contains(column)) {
      throw new IllegalArgumentException("no such column");
    }
    // ok: java.sql-built-from-request
    return jdbc.queryForList("SELECT * FROM products ORDER BY " + column + ORDER.getOrDefault(order, ""));
  }

  @GetMapping("/products/{id}")
  Object one(@PathVariable Long id) {
    // ok: java.sql-built-from-request
    return jdbc.queryForMap("SELECT * FROM products WHERE id = " + id);
  }

  @GetMapping("/owners/{name}")
  Object owners(@PathVariable("name") String name) {
    // ruleid: java.sql-built-from-request
    return entities.createQuery("from Owner o where o.name = '" + name + "'").getResultList();
  }

  @GetMapping("/owners/safe/{name}")
  Object ownersSafely(@PathVariable String name) {
    // ok: java.sql-built-from-request
    return entities.createQuery("from Owner o where o.name = :name").setParameter("name", name).getResultList();
  }

  @PostMapping("/login")
  boolean login(@RequestBody Credentials credentials) {
    // ruleid: java.sql-built-from-request
    return !entities.createNativeQuery("SELECT 1 FROM users WHERE name = '" + credentials.getName() + "'").getResultList().isEmpty();
  }

  @GetMapping("/counted")
  Object counted(@RequestParam String page) {
    try {
      Integer.parseInt(page);
    } catch (NumberFormatException e) {
      return List.of();
    }
    // ok: java.sql-built-from-request
    return jdbc.queryForList("SELECT * FROM products LIMIT 20 OFFSET " + page);
  }

  @GetMapping("/ignored")
  Object ignored(@RequestParam String page) {
    try {
      Integer.parseInt(page);
    } catch (NumberFormatException e) {
      log.warn("no page");
    }
    // ruleid: java.sql-built-from-request
    return jdbc.queryForList("SELECT * FROM products LIMIT 20 OFFSET " + page);
  }

  @GetMapping("/ensured")
  Object ensured(@RequestParam String column) {
    ensureColumn(column);
    // ok: java.sql-built-from-request
    return jdbc.queryForList("SELECT * FROM products ORDER BY " + column);
  }

  private static void ensureColumn(String name) {
    if (!name.matches("[a-z_]+")) {
      throw new IllegalArgumentException(name);
    }
  }

  @ShopEndpoint("/composed")
  Object composed(@RequestParam Map<String, String> query, @RequestHeader("X-Rows") int rows) {
    // ok: java.sql-built-from-request
    jdbc.update("SELECT 1 LIMIT " + rows);
    // ruleid: java.sql-built-from-request
    return jdbc.queryForList("SELECT * FROM products WHERE kind = '" + query.get("kind") + "'");
  }

  @Override
  public Object declaredElsewhere(@PathVariable String id) {
    // ruleid: java.sql-built-from-request
    return jdbc.queryForList("SELECT * FROM products WHERE id = " + id);
  }
}

class Sorted {
  org.jooq.DSLContext jooq;

  Object by(HttpServletRequest request) {
    // ruleid: java.sql-built-from-request
    return jooq.selectFrom("orders").orderBy(DSL.field(request.getParameter("sort"))).fetch();
  }

  Object where(HttpServletRequest request) {
    // ok: java.sql-built-from-request
    return jooq.fetch("select * from orders where customer = ?", request.getParameter("customer"));
  }
}

class BookController {
  private final org.springframework.jdbc.core.JdbcTemplate jdbc = new org.springframework.jdbc.core.JdbcTemplate();

  @QueryMapping
  List<Map<String, Object>> books(@Argument String title) {
    // ok: java.sql-built-from-request
    jdbc.queryForList("SELECT * FROM book WHERE title = ?", title);
    // ruleid: java.sql-built-from-request
    return jdbc.queryForList("SELECT * FROM book WHERE title = '" + title + "'");
  }
}

class CustomerResource {
  private final CustomerRepository customers = new CustomerRepository();

  @GetMapping("/customers")
  List<Customer> byName(@RequestParam String name) {
    // ok: java.sql-built-from-request
    customers.find("name = ?1", name).list();
    // ruleid: java.sql-built-from-request
    return customers.find("name = '" + name + "'").list();
  }
}

class CustomerRepository implements PanacheRepository<Customer> {}

// A record is read by the names of its parts, a bean by its getters: the same each time.
record OrderSearch(String customer, String sort) {}

class OrderFilter {
  private String sort;

  public String getSort() {
    return sort;
  }

  public void setSort(String sort) {
    this.sort = sort;
  }
}

class OrderSearchController {
  private static final Set<String> COLUMNS = Set.of("id", "total", "placed_at");
  private final org.springframework.jdbc.core.JdbcTemplate jdbc = new org.springframework.jdbc.core.JdbcTemplate();

  @PostMapping("/orders/search")
  List<Map<String, Object>> search(@RequestBody OrderSearch search) {
    String column = COLUMNS.contains(search.sort()) ? search.sort() : "id";
    // ok: java.sql-built-from-request
    return jdbc.queryForList("SELECT * FROM orders ORDER BY " + column);
  }

  @PostMapping("/orders/filter")
  List<Map<String, Object>> filter(@RequestBody OrderFilter filter) {
    if (!COLUMNS.contains(filter.getSort())) {
      throw new IllegalArgumentException("no such column");
    }
    // ok: java.sql-built-from-request
    return jdbc.queryForList("SELECT * FROM orders ORDER BY " + filter.getSort());
  }

  @PostMapping("/orders/sorted")
  List<Map<String, Object>> sorted(@RequestBody OrderSearch search) {
    // ruleid: java.sql-built-from-request
    return jdbc.queryForList("SELECT * FROM orders ORDER BY " + search.sort());
  }
}

class ShipmentResource {
  record ShipmentQuery(String carrier) {}

  @POST
  @Path("/shipments/search")
  public List<Shipment> search(@Valid ShipmentQuery query) {
    // ok: java.sql-built-from-request
    Shipment.list("carrier = ?1", query.carrier());
    // ruleid: java.sql-built-from-request
    return Shipment.list("carrier = '" + query.carrier() + "'");
  }
}

class OrderRoutes {
  private final Jdbi jdbi = Jdbi.create("jdbc:postgresql://db/shop");
  private final Pool pool = Pool.pool();

  void javalin(Javalin app) {
    app.get("/orders", context -> context.json(jdbi.withHandle(handle ->
        // ruleid: java.sql-built-from-request
        handle.createQuery("SELECT * FROM orders WHERE state = '" + context.queryParam("state") + "'")
            .mapToMap().list())));
    app.get("/orders/{id}", context -> context.json(jdbi.withHandle(handle ->
        // ok: java.sql-built-from-request
        handle.createQuery("SELECT * FROM orders WHERE id = :id").bind("id", context.pathParam("id"))
            .mapToMap().list())));
  }

  void vertx(RoutingContext context) {
    String state = context.request().getParam("state");
    // ruleid: java.sql-built-from-request
    pool.query("SELECT * FROM orders WHERE state = '" + state + "'").execute();
    // ok: java.sql-built-from-request
    pool.preparedQuery("SELECT * FROM orders WHERE state = $1").execute(Tuple.of(state));
  }
}

class OrderApi {
  private final org.springframework.jdbc.core.JdbcTemplate jdbc = new org.springframework.jdbc.core.JdbcTemplate();

  @Get("/orders/by-state")
  List<Map<String, Object>> byState(@QueryValue String state, @QueryValue int page) {
    // ok: java.sql-built-from-request
    jdbc.queryForList("SELECT * FROM orders OFFSET " + page * 20);
    // ruleid: java.sql-built-from-request
    return jdbc.queryForList("SELECT * FROM orders WHERE state = '" + state + "'");
  }
}

class OrderCriteria {
  @PersistenceContext private EntityManager manager;

  @Get("/orders/by-name")
  List<Order> byName(@QueryValue String name) {
    CriteriaBuilder builder = manager.getCriteriaBuilder();
    CriteriaQuery<Order> query = builder.createQuery(Order.class);
    Root<Order> order = query.from(Order.class);
    // ok: java.sql-built-from-request
    return manager.createQuery(query.where(builder.equal(order.get("name"), name))).getResultList();
  }

  @Get("/orders/by-city")
  List<Order> byCity(@QueryValue String city) {
    var builder = manager.getCriteriaBuilder();
    var query = builder.createQuery(Order.class);
    var order = query.from(Order.class);
    // ok: java.sql-built-from-request
    return manager.createQuery(query.select(order).where(builder.like(order.get("city"), "%" + city + "%"))).getResultList();
  }

  @Get("/orders/by-kind")
  List<Order> byKind(@QueryValue String kind) {
    // ruleid: java.sql-built-from-request
    return manager.createQuery("from Order where kind = '" + kind + "'", Order.class).getResultList();
  }
}

@RestController
class SortedOrders {
  private JdbcTemplate jdbc;

  // Asked: the annotation may be a constraint that lets through names of columns alone.
  @GetMapping("/orders/sorted")
  List<Order> sorted(@Column(of = {"id", "name"}) @RequestParam(defaultValue = "id") String sort) {
    // ruleid: java.sql-built-from-request
    return jdbc.query("SELECT * FROM orders ORDER BY " + sort, mapper);
  }

  @GetMapping("/orders/filtered")
  List<Order> filtered(@NotBlank @RequestParam String filter) {
    // ruleid: java.sql-built-from-request
    return jdbc.query("SELECT * FROM orders WHERE " + filter, mapper);
  }
}

class OrderExample {
  private String orderByClause;

  public void setOrderByClause(String orderByClause) {
    this.orderByClause = orderByClause;
  }

  public OrderExample orderBy(String orderByClause) {
    // ok: java.sql-built-from-request
    this.setOrderByClause(orderByClause);
    return this;
  }
}

@RestController
class OrderedOrders {
  private OrderMapper mapper;

  @GetMapping("/orders/ordered")
  List<Order> ordered(@RequestParam String by) {
    OrderExample example = new OrderExample();
    // ruleid: java.sql-built-from-request
    example.orderBy(by + " desc");
    return mapper.selectByExample(example);
  }
}
