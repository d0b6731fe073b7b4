package shop.rules;

import java.io.BufferedReader;
import java.io.FileReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import javax.script.ScriptEngine;
import org.apache.commons.jexl3.JexlEngine;
import org.mvel2.MVEL;
import org.springframework.expression.Expression;
import org.springframework.expression.spel.standard.SpelExpressionParser;

class Remote {
  Object asked(Socket socket) throws IOException {
    String text = read(socket);
    // ruleid: java.code-from-outside
    return MVEL.eval(text);
  }

  Object priced(Socket socket) throws IOException {
    // ruleid: java.code-from-outside
    Expression expression = new SpelExpressionParser().parseExpression(read(socket));
    return expression.getValue();
  }

  Object scripted(JexlEngine jexl, String file) throws IOException {
    try (BufferedReader reader = new BufferedReader(new FileReader(file))) {
      // ruleid: java.code-from-outside
      return jexl.createScript(reader.readLine()).execute(null);
    }
  }

  Object fixed(ScriptEngine engine, Socket socket) throws Exception {
    engine.put("input", read(socket));
    // ok: java.code-from-outside
    return engine.eval("input.trim()");
  }

  private String read(Socket socket) throws IOException {
    try (InputStream in = socket.getInputStream()) {
      byte[] buffer = new byte[1024];
      int count = in.read(buffer);
      return new String(buffer, 0, count, StandardCharsets.UTF_8);
    }
  }
}
