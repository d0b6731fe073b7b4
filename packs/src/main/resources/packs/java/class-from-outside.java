import java.util.Properties;

class Drivers {
  Object load(Properties settings) throws Exception {
    // ruleid: java.class-from-outside
    Class<?> type = Class.forName(settings.getProperty("driver"));
    // ok: java.class-from-outside
    Class<?> fixed = Class.forName("org.postgresql.Driver");
    return type.getDeclaredConstructor().newInstance();
  }
}
