import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.*;

@RestController
@RequestMapping("/accounts")
class AccountController {
  private final Accounts accounts;

  AccountController(Accounts accounts) {
    this.accounts = accounts;
  }

  @GetMapping("/health")
  String health() {
    return "up";
  }

  @PreAuthorize("hasRole('TELLER')")
  @GetMapping("/{id}")
  Account show(@PathVariable long id) {
    return accounts.find(id);
  }

  @PreAuthorize("hasRole('TELLER')")
  @PostMapping
  // ok: java.handler-less-guarded-than-siblings
  Account open(@RequestBody NewAccount form) {
    return accounts.open(form);
  }

  @PostMapping("/{id}/close")
  // ruleid: java.handler-less-guarded-than-siblings
  void close(@PathVariable long id) {
    accounts.close(id);
  }
}

@RestController
@PreAuthorize("isAuthenticated()")
class StatementController {
  private final Accounts accounts;

  StatementController(Accounts accounts) {
    this.accounts = accounts;
  }

  @GetMapping("/statements")
  Object all() {
    return accounts.statements();
  }

  @PreAuthorize("hasRole('TELLER')")
  @GetMapping("/statements/{id}")
  Object one(@PathVariable long id) {
    return accounts.statement(id);
  }

  @PreAuthorize("hasRole('TELLER')")
  @DeleteMapping("/statements/{id}")
  void delete(@PathVariable long id) {
    accounts.deleteStatement(id);
  }
}

@RestController
class RecipeController {
  private final Recipes recipes;

  RecipeController(Recipes recipes) {
    this.recipes = recipes;
  }

  @GetMapping("/recipes")
  // ok: java.handler-less-guarded-than-siblings
  Object all() {
    return recipes.all();
  }

  @GetMapping("/recipes/{id}")
  // ok: java.handler-less-guarded-than-siblings
  Object one(@PathVariable long id) {
    return recipes.one(id);
  }

  @PreAuthorize("hasRole('COOK')")
  @PutMapping("/recipes/{id}")
  void change(@PathVariable long id, @RequestBody Recipe recipe) {
    recipes.change(id, recipe);
  }

  @PreAuthorize("hasRole('COOK')")
  @PatchMapping("/recipes/{id}/photo")
  void photo(@PathVariable long id, @RequestBody byte[] photo) {
    recipes.photo(id, photo);
  }

  @DeleteMapping("/recipes/{id}")
  // ruleid: java.handler-less-guarded-than-siblings
  void remove(@PathVariable long id) {
    recipes.remove(id);
  }
}
