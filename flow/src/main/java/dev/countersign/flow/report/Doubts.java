package dev.countersign.flow.report;

import dev.countersign.flow.domain.Note;
import dev.countersign.flow.domain.Trace;
import dev.countersign.flow.ir.Site;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Steps of a way that a person must judge: code that is not here, or that is there to clean. */
final class Doubts {
  private static final Pattern CLEANING =
      Pattern.compile(
          "(?i)(?!.*(un|de)(escape|code|quote)).*(sanit[iy]|escape|clean(?!up)|purif|valid|verif"
              + "|^_?check(?!out)|_check|Check(?!out)|encode|quote|strip_?tags|whitelist|allow_?list"
              + "|^_?safe|_safe|Safe(?!ty)|^_?filter|_filter|Filter|redact|^mask|_mask"
              + "|(?-i:(?:Ext|_ext|Extension|_extension|Suffix|_suffix)(?:_?[nN]ame)?$)).*");

  /** What they yield is known to be made of what they are given, as it is. */
  private static final Set<String> PASSING =
      Set.of(
"""
      Abs Appendf Base Body Bytes Clean Clone Collect Command CommandContext Compact
      Cookie Cut CutPrefix CutSuffix DecodeString Dir EncodeToString Errorf Execute
      Ext Fields FieldsFunc File FindString FindStringSubmatch FormValue Get HTML
      Header Host Hostname Join JoinPath List Load Markup Marshal MarshalIndent
      NewBuffer NewBufferString NewDecoder NewReader NewRequest
      NewRequestWithContext Param Parse ParseQuery ParseRequestURI Path PathUnescape
      PathValue Paths Port PostFormValue Prepare PurePath Query QueryUnescape Raw
      ReadAll ReadString Repeat Replace ReplaceAll ReplaceAllString ResolveReference
      Runes Sorted Split SplitAfter SplitN SplitSeq Sprint Sprintf Sprintln String
      Template Title ToLower ToUpper Trim TrimFunc TrimLeft TrimPrefix TrimRight
      TrimSpace TrimSuffix URL Unmarshal Values Write WriteString abspath add addAll
      all allSettled append appendleft args arrayBuffer asList assign at atob await
      b64decode b64encode basename bind blob body boxed btoa buffer build builder
      bytearray bytes call capitalize casefold center chain charAt clone cloneDeep
      collect compile computeIfAbsent concat copy copyOf createNativeQuery
      createQuery decode decodeURI decodeURIComponent deepcopy dict dirname distinct
      dropWhile dumps duplicate encode entries entrySet enumerate exec expanduser
      expandvars expect extend extname filter find findall finditer first flat
      flatMap form format format_map formatted freeze from fromCharCode fromEntries
      fromEnvironment get getAll getBytes getFirst getKey getLast getOrDefault
      get_list getall getattr getlist gettext geturl getvalue group groupdict groups
      header insert items iter join joining joinpath json keySet keys last limit
      lines list literal ljust load loads lower lstrip map mapToObj mark_safe match
      matchAll next normalize normpath of ofNullable ok orElse orElseGet orElseThrow
      or_else padEnd padStart param params parse parseQuery partition peek pify pipe
      poll pollFirst pop popleft prepare prepareStatement print printf println
      promisify push query race raw read readAll readLine readline readlines
      realpath reduce relative removeFirst removeLast removeprefix removesuffix
      render renderString render_template_string repeat replace replaceAll
      replaceFirst replace_all repr requireNonNull requireNonNullElse resolve
      reverse reversed rjust rpartition rsplit rstrip search set setValue setdefault
      shift skip slice some sorted splice split splitlines sprintf sql str stream
      string stringify strip structuredClone sub subList subSequence substr
      substring swapcase takeWhile tap template text then title toArray toByteArray
      toCharArray toCollection toJSON toList toLocaleLowerCase toLocaleUpperCase
      toLowerCase toPath toReversed toSet toSorted toStr toString toURI toURL
      toUnmodifiableList toUpperCase trim trimEnd trimLeft trimRight trimStart tuple
      unescape unmodifiableCollection unmodifiableList unmodifiableMap
      unmodifiableSet unquote unquote_plus unshift unwrap upper url urljoin urlparse
      urlsplit urlunparse urlunsplit valueOf values with_name with_suffix write
      zfill zip
"""
              .strip()
              .split("\\s+"));

  /** Something that a schema reads is what the schema lets through. */
  private static final Pattern SCHEMA =
      Pattern.compile(
          "(?:\\w+\\.)*(?!(?:JSON5?|URL|URI|YAML|TOML|CSV|INI|XML|HTML|Date)\\b)"
              + "(?:(?:[A-Z]\\w*|\\w*[sS]chema|z\\.\\w+\\(.*)\\.parse(?:Async)?"
              + "|\\w*[sS]chema(?:\\([^)]*\\))?\\.loads?)\\(",
          Pattern.DOTALL);

  /** Objects that stand for what they are made of. */
  private static final Pattern HOLDERS =
      Pattern.compile(
          """
          (?:new\\s+)?(?:[a-z]\\w*\\.)*(?:\\w*(?:Stream|Reader|Writer|Source|Buffer|Builder|Name|Query\
          |Request|Response|Exception|Error|File|Path|Tokenizer|Array|Decoder|Parser|Statement)\
          |String|URL|URI|Url|URLSearchParams|URLClassLoader|Cookie|Rdn|Date|Map|Set|Promise\
          |Function|RegExp|Headers|FormData|Blob|Text|Http(?:Get|Post|Put|Delete|Head|Patch|Options)\
          |ModelAndView|RedirectView|ResponseEntity|HttpEntity|Scanner|Yaml|TextDecoder|HashMap\
          |LinkedHashMap|ArrayList|HashSet|Optional|Socket|InetSocketAddress|ProcessBuilder)\
          \\b(?![.\\w]).*\
          """
              .strip(),
          Pattern.DOTALL);

  private static final String SAFE = "Does `%s` make the value safe for this use?";

  private Doubts() {}

  /** What is to be asked of a check of which nothing is known. */
  static String letsThrough(Site check) {
    return "Does `%s` let through only what is harmless here?".formatted(check.text());
  }

  /** What is to be asked of a step of a way to a sink of {@code rule}, if anything. */
  static Optional<String> of(Trace.Step step, long rule) {
    Note note = step.note();
    String name = note.name();
    if (note.kind() == Note.Kind.PART_READ && (note.rules() & rule) != 0) {
      return Optional.of(
          "Does what is done with `%s` let through only what is meant?".formatted(name));
    }
    if (note.kind() == Note.Kind.TESTED && (note.rules() & rule) != 0) {
      return Optional.of(name.isEmpty() ? letsThrough(step.site()) : name);
    }
    if (note.kind() == Note.Kind.MINGLED) {
      return Optional.of(
          "So many calls of `%s` differ that they are not told apart: does this one get there?"
              .formatted(name));
    }
    if (note.kind() == Note.Kind.OVERLOADED) {
      return Optional.of(
          "Several functions are called `%s`: is this the one that the type of what is passed means?"
              .formatted(name));
    }
    if (note.kind() == Note.Kind.MIXED) {
      return Optional.of(
          "So much is kept where `%s` went that its parts are not told apart: is it what is read?"
              .formatted(step.site().text()));
    }
    if (note.kind() == Note.Kind.SHARED) {
      return Optional.of(
          "May two requests come here at once, and one find in `%s` what the other stored?"
              .formatted(name));
    }
    if (note.kind() == Note.Kind.MADE && !HOLDERS.matcher(step.site().text()).matches()) {
      return Optional.of("Does the new `%s` still hold what it was given?".formatted(name));
    }
    if (note.kind() == Note.Kind.OBTAINED && SCHEMA.matcher(written(step.site())).lookingAt()) {
      return Optional.of(SAFE.formatted(step.site().text()));
    }
    boolean here = note.kind() == Note.Kind.RETURNED;
    boolean elsewhere = note.kind() == Note.Kind.OBTAINED && !PASSING.contains(name);
    if (name.isEmpty() || !(here || elsewhere)) {
      return Optional.empty();
    }
    if (CLEANING.matcher(name).matches()) {
      return Optional.of(SAFE.formatted(name));
    }
    return here
        ? Optional.empty()
        : Optional.of("Does what `%s` gives back still hold what it was given?".formatted(name));
  }

  private static String written(Site site) {
    return site.file().text(site.start(), site.end());
  }
}
