import EnumModel

/// The names by which pages, folders, headings and fences call the platforms.
enum PlatformNames {
  /// Names in lower case, words separated by spaces.
  ///
  /// Each is the platform's own or its makers' name.
  private static let names: [String: String] = [
    "ios": "ios", "iphone": "ios", "ipados": "ios",
    "android": "android", "aos": "android", "安卓": "android",
    "harmonyos": "harmonyos", "harmony": "harmonyos", "openharmony": "harmonyos",
    "ohos": "harmonyos", "鸿蒙": "harmonyos",
    "windows": "windows", "win": "windows", "win32": "windows", "win64": "windows",
    "macos": "macos", "mac": "macos", "osx": "macos",
    "linux": "linux",
    "unity": "unity", "unity3d": "unity", "u3d": "unity",
    "electron": "electron",
    "flutter": "flutter",
    "react native": "react-native", "reactnative": "react-native", "rn": "react-native",
    "uniapp": "uniapp", "uni app": "uniapp",
    "miniprogram": "miniprogram", "mini program": "miniprogram", "小程序": "miniprogram",
    "微信小程序": "miniprogram", "支付宝小程序": "miniprogram",
    "wechat": "miniprogram", "applet": "miniprogram",
    "web": "web", "javascript": "web", "js": "web", "h5": "web", "网页": "web",
    "node js": "server", "server": "server", "server side": "server", "服务端": "server",
    "服务器": "server",
    "サーバー": "server",
  ]

  /// Engines and frameworks that are no platform known by an id, in words as paths and titles have them.
  ///
  /// Their pages show the code of a language that others write as well.
  private static let others: Set<String> = [
    "unreal", "ue4", "ue5", "cocos", "cocos2d", "godot", "qt", "kmp", "multiplatform", "xamarin",
    "maui",
  ]

  /// Whether a text names what is none of the platforms known by an id.
  static func namesAnother(in text: some StringProtocol) -> Bool {
    words(of: text).contains(where: others.contains)
  }

  /// Whether a text that names the server names what its programs run on, hence a platform.
  static func namesRuntime(in text: some StringProtocol) -> Bool {
    words(of: text).contains("node")
  }

  /// Languages of fences that are written for several platforms, and mostly for one.
  private static let sharedLanguages: Set<String> = [
    "cpp", "typescript", "ts", "javascript", "js", "java", "kotlin",
  ]

  /// Whether code in the language of a fence may well be another platform's than the usual one.
  static func isShared(fence info: String) -> Bool {
    sharedLanguages.contains(String(info.lowercased().prefix { $0 != " " && $0 != "{" }))
  }

  /// The languages of fences, each with the platform that it is mostly written for.
  private static let fenceLanguages: [String: String] = [
    "objectivec": "ios", "objective-c": "ios", "objc": "ios", "swift": "ios",
    "java": "android", "kotlin": "android",
    "csharp": "unity", "cs": "unity",
    "arkts": "harmonyos", "ets": "harmonyos",
    "dart": "flutter",
    "cpp": "windows",
    "typescript": "web", "ts": "web", "javascript": "web", "js": "web",
  ]

  /// The platform of a page that shows declarations in this language.
  static func platform(ofFence info: String) -> Platform? {
    // Most fences give the plain word, or none.
    if info.isEmpty { return nil }
    if let id = fenceLanguages[info] { return Platform(id) }
    if info.utf8.allSatisfy(\.isLowerCase) { return nil }
    let word = info.lowercased().prefix { $0 != " " && $0 != "{" }
    return fenceLanguages[String(word)].map { Platform($0) }
  }

  /// The first platform that a text names, as whole words: `ios-oc` names `ios`, `radios` nothing.
  static func firstPlatform(in text: some StringProtocol) -> Platform? {
    platforms(in: words(of: text)).first?.platform
  }

  /// Every platform that a text names, as whole words.
  static func allPlatforms(in text: some StringProtocol) -> [Platform] {
    platforms(in: words(of: text)).map(\.platform).reduce(into: []) { found, platform in
      if !found.contains(platform) { found.append(platform) }
    }
  }

  /// The platforms that a title is made up of, with nothing else beside them but the given words.
  static func platforms(ofTitle text: String, besides generic: Set<String>) -> [Platform] {
    let words = words(of: text)
    let used = platforms(in: words).reduce(into: Set<Int>()) { $0.formUnion($1.words) }
    let others = words.indices.filter { !used.contains($0) }
    return others.allSatisfy { isGeneric(words[$0], generic) } ? allPlatforms(in: text) : []
  }

  /// The platform whose name a text is, with nothing else beside it but the given words.
  static func platform(ofHeading text: String, besides generic: Set<String>) -> Platform? {
    guard mayNamePlatform(text) else { return nil }
    let words = words(of: text)
    let named = platforms(in: words)
    guard let first = named.first, named.allSatisfy({ $0.platform == first.platform }) else {
      return nil
    }
    let used = named.reduce(into: Set<Int>()) { $0.formUnion($1.words) }
    let others = words.indices.filter { !used.contains($0) }.map { words[$0] }
    return others.allSatisfy { isGeneric($0, generic) } ? first.platform : nil
  }

  /// Whether a text has a letter that platforms' names begin with; most Chinese headings have none, and
  /// need not be taken apart.
  private static func mayNamePlatform(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      scalar.isASCII
        ? (UInt8(scalar.value) | 0x20).isLowerCase : foreignLetters.contains(scalar)
    }
  }

  /// The names that are not in ASCII, the longest first, and their first letters.
  private static let foreignNames = names.keys
    .filter { name in name.utf8.contains { $0 >= 0x80 } }
    .sorted { ($1.count, $0) < ($0.count, $1) }
  private static let foreignLetters = Array(
    Set(foreignNames.compactMap(\.unicodeScalars.first)))

  private static func platforms(in words: [String]) -> [(platform: Platform, words: Range<Int>)] {
    var found: [(Platform, Range<Int>)] = []
    var index = 0
    while index < words.count {
      let pair = index + 1 < words.count ? words[index] + " " + words[index + 1] : ""
      if let id = names[pair] {
        found.append((Platform(id), index..<index + 2))
        index += 2
      } else {
        if let id = names[words[index]] { found.append((Platform(id), index..<index + 1)) }
        index += 1
      }
    }
    return found
  }

  /// Lower-case words: runs of ASCII letters and digits, and runs of anything else but separators.
  ///
  /// Platform names in CJK text are words of their own.
  private static func words(of text: some StringProtocol) -> [String] {
    let text = text.lowercased()
    // A text in ASCII is split by bytes, which takes a tenth of the time.
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      return text.utf8.split { !$0.isDigit && !$0.isLowerCase }.map { String(Substring($0)) }
    }
    var words: [String] = []
    var current = ""
    var wasASCII = true
    for character in text {
      let isASCII = character.isASCII
      let isSeparator = isASCII ? !(character.isLetter || character.isNumber) : !character.isLetter
      if isSeparator || isASCII != wasASCII, !current.isEmpty {
        words.append(current)
        current = ""
      }
      wasASCII = isASCII
      if !isSeparator { current.append(character) }
    }
    if !current.isEmpty { words.append(current) }
    return words.flatMap(splitNames)
  }

  /// Cuts a CJK run behind a platform's name at its start: 服务端错误码 is 服务端 and 错误码.
  private static func splitNames(_ word: String) -> [String] {
    let first = word.unicodeScalars.first
    guard let first, foreignLetters.contains(first),
      let name = foreignNames.first(where: { word.hasPrefix($0) }), name.count < word.count
    else { return [word] }
    return [name, String(word.dropFirst(name.count))]
  }

  /// Whether a word is generic, or a CJK run that generic words make up.
  private static func isGeneric(_ word: String, _ generic: Set<String>) -> Bool {
    guard let first = word.first, !first.isASCII else { return generic.contains(word) }
    var rest = Substring(word)
    while !rest.isEmpty {
      let match = generic.filter { rest.hasPrefix($0) }.max { $0.count < $1.count }
      guard let match else { return false }
      rest = rest.dropFirst(match.count)
    }
    return true
  }
}
