package shop.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

class Mails {
  void follow(Session session, HttpServletRequest request) throws MessagingException {
    Message mail = new MimeMessage(session);
    // ruleid: java.mail-from-request
    mail.setSubject(request.getParameter("name") + " follows you");
    // ruleid: java.mail-from-request
    mail.addHeader("X-Shop", request.getParameter("shop"));
    // ok: java.mail-from-request
    mail.setHeader("X-Shop", URLEncoder.encode(request.getParameter("shop"), StandardCharsets.UTF_8));
    // ok: java.mail-from-request
    mail.setSubject("Somebody follows you");
    // ok: java.mail-from-request
    mail.setText(request.getParameter("text"));
  }

  void send(Session session, String subject) throws MessagingException {
    MimeMessage mail = new MimeMessage(session);
    // ruleid: java.mail-from-request
    mail.setSubject(subject);
  }
}
