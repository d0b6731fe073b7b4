package shop.sso;

import net.shibboleth.utilities.java.support.xml.BasicParserPool;
import org.opensaml.xml.parse.StaticBasicParserPool;

class SamlParsers {
  BasicParserPool responses() throws Exception {
    BasicParserPool pool = new BasicParserPool();
    pool.setMaxPoolSize(50);
    // ruleid: java.comments-in-signed-assertions
    pool.setIgnoreComments(true);
    pool.initialize();
    return pool;
  }

  StaticBasicParserPool metadata() {
    var pool = new StaticBasicParserPool();
    // ruleid: java.comments-in-signed-assertions
    pool.setIgnoreComments(true);
    return pool;
  }

  BasicParserPool strict() {
    BasicParserPool pool = new BasicParserPool();
    // ok: java.comments-in-signed-assertions
    pool.setIgnoreComments(true);
    return pool;
  }

  void notes(CsvReader reader) {
    // ok: java.comments-in-signed-assertions
    reader.setIgnoreComments(false);
  }
}
