package dev.countersign.flow.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.rules.Project;
import dev.countersign.rules.Target;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnedModelsTest {
  @ParameterizedTest(name = "{1} of {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          models.py | Order           | class Order(Base):/  id = Column(Integer)/  user_id = Column(Integer)                  | true
          models.py | models.Order    | class Order(SQLModel, table=True):/  owner_id: int                                     | true
          models.py | Order           | class Order(Base):/  id = Column(Integer)/class Note(Base):/  user_id = Column(Integer) | false
          models.py | Order           | class Order(BaseModel):/  number: int                                                  | false
          a.prisma  | prisma.document | model Document {/  id Int/  ownerId Int/}                                              | true
          a.prisma  | document        | model Document {/  id Int/}/model Note {/  ownerId Int/}                               | false
          order.js  | Order           | const orderSchema = new Schema({/  user: { ref: 'User' },/});                          | true
          order.ts  | this.orders     | @Entity()/export class Order {/  @ManyToOne()/  owner: User;/}                         | true
          Order.java | orderRepository | @Entity/class Order {/  private User user;/}                                          | true
          Order.java | orders         | @Entity/class Order {/  private Long number;/}                                         | false
          order.go  | Order           | type Order struct {/\tID uint/\tUserID uint/}                                          | true
          """)
  void ofAModel(String path, String model, String text, boolean owned) {
    Project project = new One(path, text.replace('/', '\n').replace("\\t", "\t"));
    assertThat(new OwnedModels().bearsOut(project, Map.of("$MODEL", model))).isEqualTo(owned);
  }

  /** A project of one file. */
  private record One(String path, String text) implements Project {
    @Override
    public List<String> paths() {
      return List.of(path);
    }

    @Override
    public List<String> checked() {
      return paths();
    }

    @Override
    public Optional<byte[]> read(String file) {
      return Optional.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<Target> target(String file) {
      return Optional.empty();
    }

    @Override
    public <T> Optional<T> service(Class<T> type) {
      return Optional.empty();
    }

    @Override
    public <T> T remembered(Class<T> type, Function<Project, T> answer) {
      return answer.apply(this);
    }
  }
}
