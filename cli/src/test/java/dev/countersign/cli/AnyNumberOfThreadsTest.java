package dev.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * All packs over files that belong together say the same, byte by byte, with one thread or four.
 */
class AnyNumberOfThreadsTest {
  private static final int COPIES = 8;

  /** A part of the tree: each names what the other parts of its copy define. */
  private static final Map<String, String> FILES =
      Map.of(
          "web.py",
          """
          from flask import Flask, request
          from store import find, Shelf
          app = Flask(__name__)
          @app.route("/find")
          def show():
              shelf = Shelf(request.args["name"])
              find(request.args["id"])
              return shelf.read()
          """,
          "store.py",
          """
          import os, sqlite3
          class Shelf:
              def __init__(self, name):
                  self.name = name
              def read(self):
                  return open("/srv/" + self.name).read()
          def find(key):
              os.system("look " + key)
              return sqlite3.connect("a.db").execute("select * from t where k = '" + key + "'")
          """,
          "web.js",
          """
          const express = require('express');
          const { look, page } = require('./store');
          const app = express();
          app.get('/find', (req, res) => { look(req.query.id); res.send(page(req.query.name)); });
          """,
          "store.js",
          """
          const { exec } = require('child_process');
          exports.look = key => exec('look ' + key);
          exports.page = name => '<b>' + name + '</b>';
          """,
          "web.go",
          """
          package web
          import ("net/http"; "os/exec")
          func Find(w http.ResponseWriter, r *http.Request) { look(r.FormValue("id")) }
          func look(key string) { exec.Command("sh", "-c", "look "+key).Run() }
          """,
          "Web.java",
          """
          import javax.servlet.http.*;
          class Web extends HttpServlet {
            protected void doGet(HttpServletRequest q, HttpServletResponse r) throws java.io.IOException {
              new Store().look(q.getParameter("id"));
              r.getWriter().print("<b>" + q.getParameter("name") + "</b>");
            }
          }
          """,
          "Store.java",
          """
          class Store { void look(String key) throws java.io.IOException { Runtime.getRuntime().exec("look " + key); } }
          """,
          "Dockerfile",
          """
          FROM ubuntu:latest
          RUN curl http://example.com/install.sh | sh
          """,
          "pod.yaml",
          """
          apiVersion: v1
          kind: Pod
          metadata: {name: p}
          spec: {hostNetwork: true, containers: [{name: c, image: i, securityContext: {privileged: true}}]}
          """,
          "requirements.txt",
          "reqeusts==2.0\n");

  @TempDir Path top;

  @Test
  void sayTheSame() throws IOException {
    for (int copy = 0; copy < COPIES; copy++) {
      Path folder = Files.createDirectories(top.resolve("src/copy" + copy));
      for (Map.Entry<String, String> file : FILES.entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue());
      }
    }
    check(1);
    check(4);
    assertThat(top.resolve("1.json")).content().contains("\"trace\"", "store.py", "store.js");
    assertThat(top.resolve("4.json")).hasSameBinaryContentAs(top.resolve("1.json"));
    assertThat(top.resolve("4.sarif")).hasSameBinaryContentAs(top.resolve("1.sarif"));
  }

  private void check(int jobs) {
    StringWriter err = new StringWriter();
    PrintWriter out = new PrintWriter(new StringWriter());
    Console console = new Console(out, new PrintWriter(err), top, Map.of(), false, false);
    int status =
        Countersign.run(
            console,
            "check",
            "src",
            "--no-cache",
            "--jobs",
            String.valueOf(jobs),
            "--format",
            "json=" + jobs + ".json",
            "--format",
            "sarif=" + jobs + ".sarif");
    assertThat(status).as(err.toString()).isEqualTo(1);
  }
}
