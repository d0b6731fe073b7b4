package shop.rules;

import groovy.lang.GroovyShell;
import java.util.Map;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import javax.script.ScriptException;
import org.springframework.expression.ExpressionParser;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

class Evaluator {
  private static final Map<String, String> FORMULAS = Map.of("gross", "net * 1.19");
  private final ExpressionParser parser = new SpelExpressionParser();

  @PostMapping("/script")
  Object script(@RequestBody String script) throws ScriptException {
    ScriptEngine engine = new ScriptEngineManager().getEngineByName("js");
    // ruleid: java.code-from-request
    return engine.eval(script);
  }

  @PostMapping("/expression")
  Object expression(@RequestParam String filter) {
    // ruleid: java.code-from-request
    return parser.parseExpression("price " + filter).getValue();
  }

  @PostMapping("/groovy")
  Object groovy(@RequestParam String code) {
    // ruleid: java.code-from-request
    return new GroovyShell().evaluate(code);
  }

  @PostMapping("/formula")
  Object formula(@RequestParam String name) {
    // ok: java.code-from-request
    return parser.parseExpression(FORMULAS.get(name)).getValue();
  }

  Object constant() {
    // ok: java.code-from-request
    return parser.parseExpression("price > 10").getValue();
  }

  @PostMapping("/rules")
  Object rule(@RequestBody String rule) throws Exception {
    ExpressRunner runner = new ExpressRunner();
    // ruleid: java.code-from-request
    return runner.execute(rule, new DefaultContext<>(), null, true, false);
  }

  @PostMapping("/rules/calm")
  Object calmRule(@RequestBody String rule) throws Exception {
    ExpressRunner runner = new ExpressRunner();
    QLExpressRunStrategy.setForbidInvokeSecurityRiskMethods(true);
    // ok: java.code-from-request
    return runner.execute(rule, new DefaultContext<>(), null, true, false);
  }
}

class Scripts {
  Object rhino(HttpServletRequest request) {
    org.mozilla.javascript.Context rhino = org.mozilla.javascript.Context.enter();
    // ruleid: java.code-from-request
    return rhino.evaluateString(rhino.initStandardObjects(), request.getParameter("js"), "page", 1, null);
  }

  Object overDataAlone(HttpServletRequest request, Object order) {
    // ok: java.code-from-request
    Expression shown = new SpelExpressionParser().parseExpression(request.getParameter("field"));
    EvaluationContext data = SimpleEvaluationContext.forReadOnlyDataBinding().build();
    return shown.getValue(data, order);
  }
}
