package dev.countersign.secrets.sanitize;

import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that stand for a person or an account, known by their form and checksum. Where digits
 * alone say too little, a word before them has to.
 */
enum PersonalNumber {
  /** Cards of payment: ISO/IEC 7812, with the check digit of Luhn. */
  CARD(
      Kind.CARD,
      "(?:4\\d{3}|5[1-5]\\d{2}|2[2-7]\\d{2}|3[0-9]\\d{2}|6\\d{3})(?:[ -]?\\d){9,15}",
      "",
      4,
      text -> luhn(digits(text))),

  /** Bank accounts: ISO 13616, with the checksum of ISO 7064. */
  IBAN(
      Kind.ACCOUNT,
      "[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?",
      "",
      2,
      PersonalNumber::isIban),

  SOCIAL_SECURITY_US(
      Kind.PERSON,
      "\\d{3}-\\d{2}-\\d{4}",
      "",
      0,
      text -> !text.startsWith("000") && !text.startsWith("666")),

  NATIONAL_INSURANCE_UK(
      Kind.PERSON,
      "[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]",
      "",
      0,
      text -> true),

  /** Spain: a letter for the number's rest by 23; foreigners have X, Y or Z for its first digit. */
  IDENTITY_SPAIN(Kind.PERSON, "[XYZ0-9]\\d{7}-?[A-Z]", "", 0, PersonalNumber::isSpanish),

  /** Italy: Decreto 12 marzo 1974, the sixteenth character checks the others. */
  FISCAL_CODE_ITALY(
      Kind.PERSON,
      "[A-Z]{6}\\d{2}[A-EHLMPRST]\\d{2}[A-Z]\\d{3}[A-Z]",
      "",
      0,
      PersonalNumber::isItalian),

  /** France: the last two digits are 97 minus the others' rest by 97. */
  SOCIAL_SECURITY_FRANCE(
      Kind.PERSON,
      "[12] ?\\d{2} ?(?:0[1-9]|1[0-2]) ?\\d{2} ?\\d{3} ?\\d{3} ?\\d{2}",
      "",
      0,
      text -> {
        String digits = digits(text);
        return 97 - rest(digits.substring(0, 13), 97) == rest(digits.substring(13), 100);
      }),

  /** Switzerland: an EAN-13. */
  SOCIAL_SECURITY_SWITZERLAND(
      Kind.PERSON,
      "756\\.\\d{4}\\.\\d{4}\\.\\d{2}",
      "",
      3,
      text -> weighted(digits(text), 10, 1, 3) == 0),

  /** Sweden: Luhn over ten digits. */
  PERSONAL_NUMBER_SWEDEN(
      Kind.PERSON, "\\d{2}(?:0\\d|1[0-2])[0-3]\\d[-+]\\d{4}", "", 0, text -> luhn(digits(text))),

  /** Brazil: two digits by 11. */
  TAXPAYER_BRAZIL(
      Kind.PERSON, "\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}", "", 0, PersonalNumber::isBrazilian),

  /** China: GB 11643, with the checksum of ISO 7064 by 11. */
  IDENTITY_CHINA(
      Kind.PERSON,
      "[1-8]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[0-9X]",
      "",
      0,
      text ->
          weighted(
                  text.replace('X', ':'),
                  11,
                  1,
                  2,
                  4,
                  8,
                  5,
                  10,
                  9,
                  7,
                  3,
                  6,
                  1,
                  2,
                  4,
                  8,
                  5,
                  10,
                  9,
                  7)
              == 1),

  /** India: Verhoeff's check digit, written in fours. */
  AADHAAR_INDIA(
      Kind.PERSON, "[2-9]\\d{3} \\d{4} \\d{4}", "", 0, text -> Verhoeff.holds(digits(text))),

  /** Canada: Luhn, written in threes. */
  SOCIAL_INSURANCE_CANADA(
      Kind.PERSON, "[1-79]\\d{2}[ -]\\d{3}[ -]\\d{3}", "", 0, text -> luhn(digits(text))),

  /** Germany: ISO 7064, 11 and 10. */
  TAX_NUMBER_GERMANY(Kind.PERSON, "[1-9]\\d{10}", "steuer|idnr|tax", 0, PersonalNumber::isGerman),

  /** The Netherlands: the test of eleven. */
  CITIZEN_NUMBER_NETHERLANDS(
      Kind.PERSON,
      "\\d{9}",
      "bsn|burgerservice|sofi",
      0,
      text -> weighted(text, 11, -1, 2, 3, 4, 5, 6, 7, 8, 9) == 0),

  /** Poland: ten weights. */
  PESEL_POLAND(
      Kind.PERSON,
      "\\d{11}",
      "pesel",
      0,
      text -> weighted(text, 10, 1, 3, 1, 9, 7, 3, 1, 9, 7, 3, 1) == 0),

  PHONE_INTERNATIONAL(
      Kind.PHONE,
      "\\+[1-9]\\d{0,2}[ .-]?(?:\\(\\d{1,4}\\)[ .-]?)?\\d{2,4}(?:[ .-]?\\d{2,4}){1,4}",
      "",
      3,
      text -> digits(text).length() >= 9 && digits(text).length() <= 15),

  PHONE_NORTH_AMERICA(
      Kind.PHONE, "(?:\\([2-9]\\d{2}\\) ?|[2-9]\\d{2}-)[2-9]\\d{2}-\\d{4}", "", 0, text -> true);

  private static final Map<String, Integer> IBAN_LENGTHS =
      Map.ofEntries(
          Map.entry("AT", 20),
          Map.entry("BE", 16),
          Map.entry("BG", 22),
          Map.entry("CH", 21),
          Map.entry("CY", 28),
          Map.entry("CZ", 24),
          Map.entry("DE", 22),
          Map.entry("DK", 18),
          Map.entry("EE", 20),
          Map.entry("ES", 24),
          Map.entry("FI", 18),
          Map.entry("FR", 27),
          Map.entry("GB", 22),
          Map.entry("GR", 27),
          Map.entry("HR", 21),
          Map.entry("HU", 28),
          Map.entry("IE", 22),
          Map.entry("IL", 23),
          Map.entry("IS", 26),
          Map.entry("IT", 27),
          Map.entry("LT", 20),
          Map.entry("LU", 20),
          Map.entry("LV", 21),
          Map.entry("MT", 31),
          Map.entry("NL", 18),
          Map.entry("NO", 15),
          Map.entry("PL", 28),
          Map.entry("PT", 25),
          Map.entry("RO", 24),
          Map.entry("SA", 24),
          Map.entry("SE", 24),
          Map.entry("SI", 19),
          Map.entry("SK", 24),
          Map.entry("TR", 26),
          Map.entry("AE", 23),
          Map.entry("BR", 29));

  private static final int NEAR = 40;

  private final Kind kind;
  private final Pattern form;
  private final Pattern context;
  private final int kept;
  private final Predicate<String> checks;

  PersonalNumber(Kind kind, String form, String context, int kept, Predicate<String> checks) {
    this.kind = kind;
    this.form = Pattern.compile("(?<![0-9A-Za-z_.+-])" + form + "(?![0-9A-Za-z_]|[.-]\\d)");
    this.context = Pattern.compile(context);
    this.kept = kept;
    this.checks = checks;
  }

  Kind kind() {
    return kind;
  }

  /** How many characters at the beginning say only whose numbers these are. */
  int kept() {
    return kept;
  }

  /** Whether a whole text is such a number. */
  boolean is(String text) {
    return form.matcher(text).matches() && checks.test(text);
  }

  Matcher in(String text) {
    return form.matcher(text);
  }

  boolean holds(String number) {
    return checks.test(number);
  }

  /** Whether the words before a number let it be one. */
  boolean mayStand(String text, int at) {
    return context.pattern().isEmpty()
        || context
            .matcher(text.substring(Math.max(0, at - NEAR), at).toLowerCase(Locale.ROOT))
            .find();
  }

  private static String digits(String text) {
    return text.replaceAll("[^0-9]", "");
  }

  private static boolean luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int twice = digit * 2;
      sum += i % 2 == 0 ? digit : twice > 9 ? twice - 9 : twice;
    }
    return sum % 10 == 0;
  }

  /** The rest of the digits' sum, each times its weight; the weights begin at the last digit. */
  private static int weighted(String digits, int modulus, int... weights) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (digits.charAt(digits.length() - 1 - i) - '0') * weights[i % weights.length];
    }
    return Math.floorMod(sum, modulus);
  }

  private static int rest(String digits, int modulus) {
    int rest = 0;
    for (int i = 0; i < digits.length(); i++) {
      rest = (rest * 10 + digits.charAt(i) - '0') % modulus;
    }
    return rest;
  }

  private static boolean isIban(String text) {
    String plain = text.replace(" ", "");
    if (IBAN_LENGTHS.getOrDefault(plain.substring(0, 2), -1) != plain.length()) {
      return false;
    }
    StringBuilder number = new StringBuilder();
    (plain.substring(4) + plain.substring(0, 4))
        .chars()
        .forEach(c -> number.append(Character.digit(c, 36)));
    return rest(number.toString(), 97) == 1;
  }

  private static boolean isSpanish(String text) {
    String number =
        digits(text.replace('X', '0').replace('Y', '1').replace('Z', '2').substring(0, 8));
    return number.length() == 8
        && "TRWAGMYFPDXBNJZSQVHLCKE".charAt(rest(number, 23)) == text.charAt(text.length() - 1);
  }

  private static boolean isItalian(String text) {
    int sum = 0;
    for (int i = 0; i < 15; i++) {
      int value = Character.digit(text.charAt(i), 36);
      int place = value < 10 ? value : value - 10;
      sum += i % 2 == 1 ? place : "BAFHJNPRTVCESULDGIMOQKWZYX".charAt(place) - 'A';
    }
    return text.charAt(15) - 'A' == sum % 26;
  }

  private static boolean isBrazilian(String text) {
    String digits = digits(text);
    return isBrazilian(digits, 9) && isBrazilian(digits, 10);
  }

  private static boolean isBrazilian(String digits, int length) {
    int sum = 0;
    for (int i = 0; i < length; i++) {
      sum += (digits.charAt(i) - '0') * (length + 1 - i);
    }
    return sum * 10 % 11 % 10 == digits.charAt(length) - '0';
  }

  private static boolean isGerman(String digits) {
    int product = 10;
    for (int i = 0; i < 10; i++) {
      int sum = (digits.charAt(i) - '0' + product) % 10;
      product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (11 - product) % 10 == digits.charAt(10) - '0';
  }
}
