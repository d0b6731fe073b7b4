package shop.billing;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import javax.sql.DataSource;
import javax.xml.parsers.DocumentBuilderFactory;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.HtmlUtils;
import org.w3c.dom.Document;

/** Invoices, written as they should be. */
@RestController
@RequestMapping("/safe/invoices")
public class SafeInvoiceController {
  private static final Path FOLDER = Path.of("/srv/invoices");
  private static final Map<String, String> PRINTERS = Map.of("office", "hp-4", "store", "zebra-1");

  private final DataSource dataSource;
  private final JdbcTemplate jdbc;
  private final PasswordEncoder passwords;
  private final SecretKey key;
  private final SecureRandom random = new SecureRandom();

  public SafeInvoiceController(
      DataSource dataSource, JdbcTemplate jdbc, PasswordEncoder passwords, SecretKey key) {
    this.dataSource = dataSource;
    this.jdbc = jdbc;
    this.passwords = passwords;
    this.key = key;
  }

  @GetMapping
  public String find(@RequestParam String customer) throws SQLException {
    String sql = "SELECT number FROM invoices WHERE customer = ?";
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, customer);
      ResultSet rows = statement.executeQuery();
      return rows.next() ? rows.getString(1) : "";
    }
  }

  @GetMapping("/total")
  public Integer total(@RequestParam int year) {
    return jdbc.queryForObject("SELECT sum(total) FROM invoices WHERE year = ?", Integer.class, year);
  }

  @GetMapping("/{name}/file")
  public byte[] file(@PathVariable String name) throws IOException {
    Path path = FOLDER.resolve(name).normalize();
    if (!path.startsWith(FOLDER)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return Files.readAllBytes(path);
  }

  @PostMapping("/upload")
  public String upload(@RequestParam MultipartFile file) throws IOException {
    Path target = FOLDER.resolve(UUID.randomUUID() + ".pdf");
    file.transferTo(target);
    return target.getFileName().toString();
  }

  @GetMapping("/print")
  public void print(@RequestParam String printer, @RequestParam int number) throws IOException {
    String known = PRINTERS.get(printer);
    if (known == null) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    new ProcessBuilder("lp", "-d", known, number + ".pdf").start();
  }

  @GetMapping("/greeting")
  public void greeting(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setContentType("text/html");
    PrintWriter out = response.getWriter();
    out.println("<h1>Dear " + HtmlUtils.htmlEscape(request.getParameter("name")) + "</h1>");
  }

  @PostMapping(value = "/import", produces = "text/plain")
  public String importXml(HttpServletRequest request) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    Document document = factory.newDocumentBuilder().parse(request.getInputStream());
    return document.getDocumentElement().getTagName();
  }

  @PostMapping("/accounts")
  public void account(@RequestParam String password, HttpServletResponse response) {
    jdbc.update("INSERT INTO accounts (hash) VALUES (?)", passwords.encode(password));
    byte[] token = new byte[32];
    random.nextBytes(token);
    Cookie cookie = new Cookie("session", HexFormat.of().formatHex(token));
    cookie.setHttpOnly(true);
    cookie.setSecure(true);
    response.addCookie(cookie);
  }

  public byte[] seal(byte[] invoice) throws Exception {
    byte[] nonce = new byte[12];
    random.nextBytes(nonce);
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce));
    return cipher.doFinal(invoice);
  }
}
