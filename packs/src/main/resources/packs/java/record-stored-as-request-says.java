package clinic.owners;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Accounts {
  private final AccountRepository repository;
  private final PasswordEncoder encoder;

  Accounts(AccountRepository repository, PasswordEncoder encoder) {
    this.repository = repository;
    this.encoder = encoder;
  }

  @PostMapping("/accounts")
  Account register(@Valid @RequestBody Account account) {
    account.setPassword(encoder.encode(account.getPassword()));
    // ruleid: java.record-stored-as-request-says
    return repository.save(account);
  }

  @PutMapping("/accounts/{id}")
  Account rename(@PathVariable long id, @RequestBody RenameRequest rename) {
    Account account = repository.findById(id).orElseThrow();
    account.setName(rename.name());
    // ok: java.record-stored-as-request-says
    return repository.save(account);
  }
}

@Controller
class Pets {
  private final PetRepository pets;

  Pets(PetRepository pets) {
    this.pets = pets;
  }

  @InitBinder
  void allow(WebDataBinder binder) {
    binder.setAllowedFields("name", "birthDate");
  }

  @PostMapping("/pets")
  String add(Pet pet) {
    // ok: java.record-stored-as-request-says
    pets.save(pet);
    return "redirect:/pets";
  }
}

@RestController
class Orders {
  private final OrderRepository orders;

  Orders(OrderRepository orders) {
    this.orders = orders;
  }

  @PostMapping("/orders")
  Order place(@RequestBody Order order) {
    // ruleid: java.record-stored-as-request-says
    return orders.save(order);
  }

  @PostMapping("/orders/checked")
  Order placeChecked(@RequestBody OrderRequest sent) {
    Order order = new Order(sent.item());
    // ok: java.record-stored-as-request-says
    return orders.save(order);
  }
}
