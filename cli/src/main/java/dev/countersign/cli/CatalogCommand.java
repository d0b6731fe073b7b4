package dev.countersign.cli;

import dev.countersign.scan.book.RuleCatalog;
import dev.countersign.syntax.Languages;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** What the launcher runs after a build, so that later runs read only the rules that they need. */
@Command(name = "catalog", hidden = true)
final class CatalogCommand implements Callable<Integer> {
  private final Console console;

  CatalogCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    String build =
        CacheFolder.build()
            .orElseThrow(() -> new UserError("this program does not run from a jar"));
    RuleCatalog catalog = RuleCatalog.ofPacks(Languages.load());
    catalog.write(CacheFolder.catalog(), build);
    console.out().println(catalog.cards().size() + " rules");
    return 0;
  }
}
