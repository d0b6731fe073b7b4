package dev.countersign.flow.library;

import java.util.Set;
import java.util.regex.Pattern;

/** What methods of common collections do, by name alone. */
public final class LibraryMethods {
  private static final Set<String> INSERTIONS =
      Set.of(
          "append",
          "appendleft",
          "add",
          "addAll",
          "addFirst",
          "addLast",
          "push",
          "unshift",
          "insert",
          "extend",
          "offer",
          "put",
          "putAll",
          "putIfAbsent",
          "set",
          "setdefault",
          "update",
          "Store",
          "setAttribute",
          "putValue",
          "setProperty",
          "WriteString",
          "enqueue");
  private static final Set<String> KEYED =
      Set.of(
          "put",
          "putIfAbsent",
          "set",
          "setdefault",
          "Store",
          "setAttribute",
          "putValue",
          "setProperty");
  private static final Set<String> BULK = Set.of("addAll", "extend", "putAll", "update");
  private static final Set<String> LOOKUPS =
      Set.of("get", "getOrDefault", "Load", "getattr", "getAttribute", "getValue", "getProperty");
  private static final Set<String> PARTS =
      Set.of(
          "slice",
          "substring",
          "substr",
          "subSequence",
          "charAt",
          "at",
          "item",
          "repeat",
          "padStart",
          "padEnd",
          "ljust",
          "rjust",
          "zfill",
          "truncate");

  /** What they yield is kept elsewhere, or is a digest: what they are given only chooses it. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "find",
          "findIndex",
          "get_or_404",
          "one_or_404",
          "query",
          "readFile",
          "readFileSync",
          "ReadFile",
          "readdir",
          "readdirSync",
          "ReadDir",
          "listdir",
          "stat",
          "Stat",
          "exists",
          "existsSync",
          "getItem",
          "digest",
          "hexdigest",
          "Sum256",
          "Sum512",
          "hashpw",
          "generate_password_hash");

  /** What they are given by name is compared with what is stored, and no part of the answer. */
  private static final Set<String> NAMED_QUERIES =
      Set.of(
          "filter",
          "exclude",
          "filter_by",
          "get",
          "aget",
          "get_or_none",
          "get_object_or_404",
          "aget_object_or_404",
          "get_list_or_404",
          "Q");

  /** What they give of a class is stored, and the other arguments say which. */
  private static final Set<String> QUERIES =
      Set.of("get", "find", "load", "fetch", "getReference", "findById", "findOne", "selectById");

  /** What they give is stored, and what they are given says which. */
  private static final Set<String> FINDERS =
      Set.of(
          "findOne",
          "findOneBy",
          "findOneOrFail",
          "findOneByOrFail",
          "findBy",
          "findById",
          "findByPk",
          "findAll",
          "findAndCount",
          "findAndCountAll",
          "findAndCountBy",
          "findMany",
          "findUnique",
          "findUniqueOrThrow",
          "findFirst",
          "findFirstOrThrow",
          "find_one");

  /** {@code findByName}, {@code getOrderById}, {@code load_user_by_email}. */
  private static final Pattern FINDS_BY =
      Pattern.compile(
          "(?:find|get|select|load|fetch)(?!\\w*(?:Param|Header|Cookie|Query|Attribute|Value))\\w*?"
              + "(?:By[A-Z]|_by_)\\w*");

  private static final Set<String> SIZES = Set.of("len", "size", "length");
  private static final Set<String> ELEMENT_CALLBACKS =
      Set.of(
          "map",
          "flatMap",
          "filter",
          "forEach",
          "each",
          "find",
          "findIndex",
          "findLast",
          "some",
          "every",
          "reduce",
          "reduceRight",
          "sort",
          "sorted",
          "then",
          "ifPresent",
          "mapToObj",
          "anyMatch",
          "allMatch",
          "noneMatch",
          "peek",
          "collect",
          "removeIf",
          "replaceAll",
          "computeIfPresent",
          "subscribe",
          "starmap",
          "compute",
          "thenApply",
          "thenAccept",
          "thenCompose",
          "takeWhile",
          "dropWhile",
          "iterate",
          "any",
          "all");
  private static final Set<String> WITH_INDEX =
      Set.of("map", "filter", "some", "every", "find", "findIndex", "flatMap");

  private static final Set<String> MAPPINGS =
      Set.of("map", "flatMap", "then", "thenApply", "thenCompose", "mapToObj", "apply");

  private static final Set<String> NUMBERS =
      Set.of(
          "parseInt",
          "parseLong",
          "parseDouble",
          "parseFloat",
          "parseShort",
          "parseByte",
          "Atoi",
          "ParseInt",
          "ParseFloat",
          "ParseUint",
          "int",
          "float",
          "len",
          "Number",
          "compareTo",
          "indexOf",
          "lastIndexOf",
          "length",
          "size",
          "hashCode",
          "intValue",
          "longValue",
          "doubleValue",
          "count");
  private static final Set<String> BOOLEANS =
      Set.of(
          "parseBoolean",
          "ParseBool",
          "bool",
          "Boolean",
          "equals",
          "equalsIgnoreCase",
          "isEmpty",
          "startsWith",
          "startswith",
          "endsWith",
          "endswith",
          "contains",
          "includes",
          "matches",
          "isdigit",
          "hasOwnProperty",
          "HasPrefix",
          "HasSuffix",
          "isinstance");

  private static final Set<String> READS =
      Set.of(
          "get",
          "getFirst",
          "getLast",
          "size",
          "isEmpty",
          "contains",
          "containsAll",
          "indexOf",
          "lastIndexOf",
          "iterator",
          "stream",
          "toArray",
          "toString",
          "hashCode",
          "equals",
          "subList",
          "at",
          "slice",
          "join",
          "includes");

  /** What fills its first argument from the receiver. */
  private static final Set<String> FILLS =
      Set.of("read", "readFully", "readNBytes", "Read", "receive", "drainTo", "transferTo");

  private LibraryMethods() {}

  /** Whether the first argument holds what the receiver held, afterwards. */
  public static boolean fills(String method) {
    return FILLS.contains(method);
  }

  /** Whether it leaves the receiver as it is. */
  public static boolean onlyReads(String method) {
    return READS.contains(method);
  }

  /** Simple name of the type that a call yields; empty where it is not known. */
  public static String resultType(String holder, String method) {
    if (method.equals("valueOf")) {
      return holder;
    }
    return NUMBERS.contains(method) ? "int" : BOOLEANS.contains(method) ? "boolean" : "";
  }

  /** Whether a builder of text gives itself, so that calls on it are chained. */
  public static boolean yieldsReceiver(String name) {
    return name.equals("append") || name.equals("insert");
  }

  /** Whether the receiver keeps the last argument. */
  public static boolean isInsertion(String method) {
    return INSERTIONS.contains(method);
  }

  /** Whether the first of two arguments says where it is kept. */
  public static boolean hasKey(String method) {
    return KEYED.contains(method);
  }

  /** Whether it is the parts of the argument that are kept. */
  public static boolean isBulk(String method) {
    return BULK.contains(method);
  }

  /** Whether it yields what the receiver keeps under a key. */
  public static boolean isLookup(String method) {
    return LOOKUPS.contains(method);
  }

  /** Whether it yields a part of the receiver that the arguments choose. */
  public static boolean takesPart(String method) {
    return PARTS.contains(method);
  }

  /** Whether what it yields is not made of what it is given. */
  public static boolean readsElsewhere(String method) {
    return ELSEWHERE.contains(method);
  }

  /** Whether what it is given by name only chooses among what is stored. */
  public static boolean isNamedQuery(String method) {
    return NAMED_QUERIES.contains(method);
  }

  /** Whether it finds what is stored. */
  public static boolean isFinder(String method) {
    return FINDERS.contains(method) || FINDS_BY.matcher(method).matches();
  }

  /** Whether, of a class that it is given first, it finds what is stored. */
  public static boolean isQuery(String method) {
    return QUERIES.contains(method);
  }

  /** Whether it counts parts. */
  public static boolean isSize(String method) {
    return SIZES.contains(method);
  }

  /** Whether a function that it is given is called with the parts of the receiver. */
  public static boolean callsWithElements(String method) {
    return ELEMENT_CALLBACKS.contains(method);
  }

  /** Whether an array's method of that name passes the index beside each element. */
  public static boolean passesIndex(String method) {
    return WITH_INDEX.contains(method);
  }

  /** Whether what it yields comes from the function that it is given alone. */
  public static boolean returnsWhatCallbackReturns(String method) {
    return MAPPINGS.contains(method);
  }
}
