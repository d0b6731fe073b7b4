package shop.billing;

import java.io.File;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.PrintWriter;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Random;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import javax.sql.DataSource;
import javax.xml.parsers.DocumentBuilderFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.w3c.dom.Document;

/** Invoices, as an assistant writes them in a hurry. Compare with SafeInvoiceController. */
@RestController
@RequestMapping("/invoices")
public class InvoiceController {
  private static final String KEY = "0123456789abcdef";

  private final DataSource dataSource;
  private final JdbcTemplate jdbc;

  public InvoiceController(DataSource dataSource, JdbcTemplate jdbc) {
    this.dataSource = dataSource;
    this.jdbc = jdbc;
  }

  @GetMapping
  public String find(@RequestParam String customer) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      String sql = "SELECT number FROM invoices WHERE customer = '" + customer + "'";
      ResultSet rows = statement.executeQuery(sql);
      return rows.next() ? rows.getString(1) : "";
    }
  }

  @GetMapping("/total")
  public Integer total(@RequestParam String year) {
    return jdbc.queryForObject("SELECT sum(total) FROM invoices WHERE year = " + year, Integer.class);
  }

  @GetMapping("/{name}/file")
  public byte[] file(@PathVariable String name) throws IOException {
    return Files.readAllBytes(Path.of("/srv/invoices/" + name));
  }

  @PostMapping("/upload")
  public void upload(@RequestParam MultipartFile file) throws IOException {
    file.transferTo(new File("/srv/invoices/" + file.getOriginalFilename()));
  }

  @GetMapping("/print")
  public void print(@RequestParam String printer, @RequestParam String number) throws IOException {
    Runtime.getRuntime().exec(new String[] {"sh", "-c", "lp -d " + printer + " " + number + ".pdf"});
  }

  @GetMapping("/greeting")
  public void greeting(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setContentType("text/html");
    PrintWriter out = response.getWriter();
    out.println("<h1>Dear " + request.getParameter("name") + "</h1>");
  }

  @GetMapping("/logo")
  public byte[] logo(@RequestParam String url) throws IOException {
    return new URL(url).openStream().readAllBytes();
  }

  @PostMapping("/restore")
  public Object restore(HttpServletRequest request) throws Exception {
    return new ObjectInputStream(request.getInputStream()).readObject();
  }

  @PostMapping("/import")
  public String importXml(HttpServletRequest request) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    Document document = factory.newDocumentBuilder().parse(request.getInputStream());
    return document.getDocumentElement().getTagName();
  }

  @PostMapping("/accounts")
  public void account(@RequestParam String password, HttpServletResponse response) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("MD5");
    String hash = HexFormat.of().formatHex(digest.digest(password.getBytes()));
    jdbc.update("INSERT INTO accounts (hash) VALUES (?)", hash);
    String token = Long.toHexString(new Random().nextLong());
    response.addCookie(new Cookie("session", token));
  }

  public byte[] seal(byte[] invoice) throws Exception {
    Cipher cipher = Cipher.getInstance("AES/ECB/PKCS5Padding");
    cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(KEY.getBytes(), "AES"));
    return cipher.doFinal(invoice);
  }
}
