package wiki.pages;

import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.basic.MultiLineLabel;
import org.apache.wicket.model.IModel;

public class ArticlePage extends WebPage {
  public ArticlePage(IModel<Article> article) {
    // ruleid: java.component-text-not-escaped
    add(new Label("body", article.map(Article::html)).setEscapeModelStrings(false));
    Label author = new Label("author", article.map(Article::author));
    // ok: java.component-text-not-escaped
    author.setEscapeModelStrings(true);
    add(author);
    // ok: java.component-text-not-escaped
    add(new MultiLineLabel("summary", article.map(Article::summary)));
  }
}
