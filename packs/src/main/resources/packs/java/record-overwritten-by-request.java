package members;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.springframework.beans.BeanUtils;
import org.springframework.web.bind.annotation.*;

@RestController
class MemberController {
  private final MemberRepository members;
  private final ObjectMapper json = new ObjectMapper();

  MemberController(MemberRepository members) {
    this.members = members;
  }

  @PutMapping("/members/{id}")
  Member replace(@PathVariable Long id, @RequestBody Member sent) {
    Member member = members.findById(id).orElseThrow();
    // ruleid: java.record-overwritten-by-request
    BeanUtils.copyProperties(sent, member);
    return members.save(member);
  }

  @PatchMapping("/members/{id}")
  Member change(@PathVariable Long id, @RequestBody Map<String, Object> changes) throws Exception {
    Member member = members.findById(id).orElseThrow();
    // ruleid: java.record-overwritten-by-request
    json.updateValue(member, changes);
    return members.save(member);
  }

  @PutMapping("/members/{id}/card")
  Member card(@PathVariable Long id, @RequestBody MemberCardRequest sent) {
    Member member = members.findById(id).orElseThrow();
    // ok: java.record-overwritten-by-request
    BeanUtils.copyProperties(sent, member);
    return members.save(member);
  }

  @PutMapping("/members/{id}/name")
  Member rename(@PathVariable Long id, @RequestBody Member sent) {
    Member member = members.findById(id).orElseThrow();
    // ok: java.record-overwritten-by-request
    BeanUtils.copyProperties(sent, member, "id", "role", "balance");
    return members.save(member);
  }

  @GetMapping("/members/{id}")
  MemberCard show(@PathVariable Long id) {
    Member member = members.findById(id).orElseThrow();
    MemberCard card = new MemberCard();
    // ok: java.record-overwritten-by-request
    BeanUtils.copyProperties(member, card);
    return card;
  }
}
