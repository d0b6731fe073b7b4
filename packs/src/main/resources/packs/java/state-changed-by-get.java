package shop.accounts;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class Accounts {
  private final UserRepository users;
  private final JdbcTemplate jdbc;

  @GetMapping("/users/{id}/delete")
  String delete(@PathVariable long id) {
    // ruleid: java.state-changed-by-get
    users.deleteById(id);
    return "redirect:/users";
  }

  @GetMapping("/transfer")
  String transfer(@RequestParam long to, @RequestParam int amount) {
    if (amount > 0) {
      // ruleid: java.state-changed-by-get
      jdbc.update("update accounts set balance = balance + ? where id = ?", amount, to);
    }
    return "done";
  }

  @RequestMapping("/users/remove")
  String remove(@RequestParam long id) {
    // ruleid: java.state-changed-by-get
    users.deleteById(id);
    return "done";
  }

  @RequestMapping(value = "/users/clear", method = {RequestMethod.GET, RequestMethod.POST})
  String clear(@RequestParam long id) {
    // ruleid: java.state-changed-by-get
    users.deleteById(id);
    return "done";
  }

  @PostMapping("/users/{id}/delete")
  String deletePosted(@PathVariable long id) {
    // ok: java.state-changed-by-get
    users.deleteById(id);
    return "redirect:/users";
  }

  @RequestMapping(value = "/users/drop", method = RequestMethod.POST)
  String drop(@RequestParam long id) {
    // ok: java.state-changed-by-get
    users.deleteById(id);
    return "done";
  }

  @GetMapping("/users/{id}")
  String show(@PathVariable long id) {
    // ok: java.state-changed-by-get
    users.findById(id);
    return "user";
  }

  private final TransferService transfers;

  @RequestMapping("/pay")
  String pay(@RequestParam long to, @RequestParam int amount) {
    // ruleid: java.state-changed-by-get
    transfers.transfer(to, amount);
    return "done";
  }

  @PostMapping("/pay")
  String payPosted(@RequestParam long to, @RequestParam int amount) {
    // ok: java.state-changed-by-get
    transfers.transfer(to, amount);
    return "done";
  }

  @GetMapping("/prices")
  String prices() {
    // ok: java.state-changed-by-get
    transfers.updateLastSeen();
    return "prices";
  }
}
