package dev.countersign.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A project in which values go from file to file in each language. */
final class SmallProject {
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

  private SmallProject() {}

  static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }
}
