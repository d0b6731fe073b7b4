package shop.chat;

import org.springframework.ai.chat.client.ChatClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Chat {
  private final ChatClient client;

  Chat(ChatClient.Builder builder) {
    // ok: java.instructions-from-request
    this.client = builder.defaultSystem("You sell books.").build();
  }

  @GetMapping("/ask")
  String ask(@RequestParam String question) {
    // ok: java.instructions-from-request
    return client.prompt().system("Be short.").user(question).call().content();
  }

  @GetMapping("/ask/as")
  String askAs(@RequestParam String author, @RequestParam String question) {
    // ruleid: java.instructions-from-request
    return client.prompt().system("Write like " + author).user(question).call().content();
  }
}
