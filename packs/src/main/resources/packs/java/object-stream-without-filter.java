package shop.cache;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;

class Cache {
  Object load(InputStream in) throws IOException, ClassNotFoundException {
    try (ObjectInputStream objects = new ObjectInputStream(in)) {
      // ruleid: java.object-stream-without-filter
      return objects.readObject();
    }
  }

  Object file(String name) throws IOException, ClassNotFoundException {
    // ruleid: java.object-stream-without-filter
    return new ObjectInputStream(new FileInputStream(name)).readObject();
  }

  Object filtered(InputStream in) throws IOException, ClassNotFoundException {
    try (ObjectInputStream objects = new ObjectInputStream(in)) {
      objects.setObjectInputFilter(ObjectInputFilter.Config.createFilter("shop.Entry;!*"));
      // ok: java.object-stream-without-filter
      return objects.readObject();
    }
  }

  int number(ObjectInputStream objects) throws IOException {
    // ok: java.object-stream-without-filter
    return objects.readInt();
  }

  private void readObject(ObjectInputStream objects) throws IOException, ClassNotFoundException {
    // ok: java.object-stream-without-filter
    objects.defaultReadObject();
  }

  void onMessage(Message message) throws JMSException {
    // ruleid: java.object-stream-without-filter
    keep(((ObjectMessage) message).getObject());
    ObjectMessage objects = (ObjectMessage) message;
    // ruleid: java.object-stream-without-filter
    keep(objects.getObject());
    // ok: java.object-stream-without-filter
    keep(((TextMessage) message).getText());
  }
}
