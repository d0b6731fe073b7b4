package dev.countersign.rules.names;

import dev.countersign.syntax.Ast;
import dev.countersign.syntax.Ast.Expr;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What well-known functions of Go give back, whose source is not here: {@code bufio.NewReader} a
 * {@code *bufio.Reader} as their names have it, the others by a list. Types are of the function's
 * own package unless they name another.
 */
final class GoResults {
  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("log.Default", "*Logger"),
          Map.entry("log.New", "*Logger"),
          Map.entry("slog.Default", "*Logger"),
          Map.entry("slog.New", "*Logger"),
          Map.entry("*slog.Logger.With", "*Logger"),
          Map.entry("logrus.New", "*Logger"),
          Map.entry("logrus.WithField", "*Entry"),
          Map.entry("logrus.WithFields", "*Entry"),
          Map.entry("zap.NewProduction", "*Logger"),
          Map.entry("zap.NewDevelopment", "*Logger"),
          Map.entry("*zap.Logger.Sugar", "*SugaredLogger"),
          Map.entry("os.Open", "*File"),
          Map.entry("os.Create", "*File"),
          Map.entry("os.OpenFile", "*File"),
          Map.entry("os.CreateTemp", "*File"),
          Map.entry("exec.Command", "*Cmd"),
          Map.entry("exec.CommandContext", "*Cmd"),
          Map.entry("net.Dial", "Conn"),
          Map.entry("net.DialTimeout", "Conn"),
          Map.entry("net.Listen", "Listener"),
          Map.entry("net.Listener.Accept", "Conn"),
          Map.entry("http.NewRequestWithContext", "*Request"),
          Map.entry("http.Get", "*Response"),
          Map.entry("http.Post", "*Response"),
          Map.entry("http.Head", "*Response"),
          Map.entry("*http.Client.Do", "*Response"),
          Map.entry("*http.Client.Get", "*Response"),
          Map.entry("url.Parse", "*URL"),
          Map.entry("smtp.Dial", "*Client"),
          Map.entry("smtp.NewClient", "*Client"),
          Map.entry("sql.Open", "*DB"),
          Map.entry("sql.OpenDB", "*DB"),
          Map.entry("*sql.DB.Query", "*Rows"),
          Map.entry("*sql.DB.QueryContext", "*Rows"),
          Map.entry("*sql.DB.QueryRow", "*Row"),
          Map.entry("*sql.DB.QueryRowContext", "*Row"),
          Map.entry("*sql.DB.Prepare", "*Stmt"),
          Map.entry("*sql.DB.PrepareContext", "*Stmt"),
          Map.entry("*sql.DB.Begin", "*Tx"),
          Map.entry("*sql.DB.BeginTx", "*Tx"),
          Map.entry("*sql.DB.Conn", "*Conn"),
          Map.entry("*sql.Tx.Query", "*Rows"),
          Map.entry("*sql.Tx.QueryRow", "*Row"),
          Map.entry("*sql.Tx.Prepare", "*Stmt"),
          Map.entry("*sql.Stmt.Query", "*Rows"),
          Map.entry("*sql.Stmt.QueryRow", "*Row"),
          Map.entry("sqlx.Open", "*DB"),
          Map.entry("sqlx.Connect", "*DB"),
          Map.entry("sqlx.MustConnect", "*DB"),
          Map.entry("sqlx.MustOpen", "*DB"),
          Map.entry("gorm.Open", "*DB"),
          Map.entry("*gorm.DB.Row", "*Row"),
          Map.entry("*gorm.DB.Rows", "*Rows"),
          Map.entry("*gorm.DB.Association", "*Association"),
          Map.entry("*bun.DB.NewSelect", "*SelectQuery"),
          Map.entry("*bun.DB.NewUpdate", "*UpdateQuery"),
          Map.entry("*bun.DB.NewDelete", "*DeleteQuery"),
          Map.entry("*xorm.Engine.NewSession", "*Session"),
          Map.entry("*xorm.Engine.Where", "*Session"),
          Map.entry("squirrel.Select", "SelectBuilder"),
          Map.entry("squirrel.Update", "UpdateBuilder"),
          Map.entry("squirrel.Delete", "DeleteBuilder"),
          Map.entry("resty.New", "*Client"),
          Map.entry("*resty.Client.R", "*Request"),
          Map.entry("pgx.Connect", "*Conn"),
          Map.entry("pgxpool.New", "*Pool"),
          Map.entry("mongo.Connect", "*Client"),
          Map.entry("*mongo.Client.Database", "*Database"),
          Map.entry("*mongo.Database.Collection", "*Collection"),
          Map.entry("ldap.Dial", "*Conn"),
          Map.entry("ldap.DialURL", "*Conn"),
          Map.entry("ldap.DialTLS", "*Conn"),
          Map.entry("gin.Default", "*Engine"),
          Map.entry("gin.New", "*Engine"),
          Map.entry("echo.New", "*Echo"),
          Map.entry("fiber.New", "*App"),
          Map.entry("chi.NewRouter", "*Mux"),
          Map.entry("websocket.Dial", "*Conn"),
          Map.entry("websocket.Accept", "*Conn"),
          Map.entry("websocket.Dialer.Dial", "*Conn"),
          Map.entry("*websocket.Dialer.Dial", "*Conn"),
          Map.entry("websocket.Dialer.DialContext", "*Conn"),
          Map.entry("*websocket.Dialer.DialContext", "*Conn"),
          Map.entry("websocket.Upgrader.Upgrade", "*Conn"),
          Map.entry("*websocket.Upgrader.Upgrade", "*Conn"),
          Map.entry("ssh.Dial", "*Client"),
          Map.entry("*ssh.Client.NewSession", "*Session"),
          Map.entry("jwt.NewWithClaims", "*Token"),
          Map.entry("zip.OpenReader", "*ReadCloser"));

  /** Types whose methods give another one of their own, but for those that are listed above. */
  private static final Set<String> CHAINS =
      Set.of(
          "*gorm.DB",
          "*resty.Request",
          "*xorm.Session",
          "*bun.SelectQuery",
          "*bun.UpdateQuery",
          "*bun.DeleteQuery",
          "squirrel.SelectBuilder",
          "squirrel.UpdateBuilder",
          "squirrel.DeleteBuilder");

  private final Names names;

  GoResults(Names names) {
    this.names = names;
  }

  /** The type of the first result of {@code pkg.function(...)}, or null. */
  @Nullable Expr ofFunction(Ast.Name owner, String function) {
    Symbol imported = names.symbol(owner);
    if (imported == null || imported.kind() != Symbol.Kind.IMPORT) {
      return null;
    }
    String result = KNOWN.get(packageName(owner) + "." + function);
    if (result == null && function.startsWith("New") && function.length() > "New".length()) {
      result = "*" + function.substring("New".length());
    }
    return result == null ? null : type(result, owner);
  }

  /** The type of the first result of a method of {@code receiver}, or null. */
  @Nullable Expr ofMethod(Expr receiver, String method) {
    return switch (receiver) {
      case Ast.TypeForm form
          when form.form().equals("*") && form.parts().getFirst() instanceof Ast.Member named ->
          ofMethod("*", named, method);
      case Ast.Member named -> ofMethod("", named, method);
      default -> null;
    };
  }

  private @Nullable Expr ofMethod(String pointer, Ast.Member type, String method) {
    if (!(type.object() instanceof Ast.Name owner) || !(type.name() instanceof Ast.Name name)) {
      return null;
    }
    String whole = pointer + packageName(owner) + "." + name.id();
    String result =
        KNOWN.getOrDefault(
            whole + "." + method, CHAINS.contains(whole) ? pointer + name.id() : null);
    return result == null ? null : type(result, owner);
  }

  /** The last part of the import that {@code owner} stands for. */
  private String packageName(Ast.Name owner) {
    Iterator<Expr> meanings = names.meanings(owner, false).iterator();
    return meanings.hasNext()
            && meanings.next() instanceof Ast.Member path
            && path.name() instanceof Ast.Name last
        ? last.id()
        : owner.id();
  }

  private static Expr type(String text, Ast.Name owner) {
    boolean pointer = text.startsWith("*");
    Ast.Name name = new Ast.Name(text.substring(pointer ? 1 : 0), owner.start(), owner.end());
    Expr type = new Ast.Member(owner, ".", name, owner.start(), owner.end());
    return pointer ? new Ast.TypeForm("*", List.of(type), owner.start(), owner.end()) : type;
  }
}
